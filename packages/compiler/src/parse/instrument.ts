import { LANGUAGES, type Language } from '@keertij/kernel'
import type * as v from 'valibot'
import type { Files } from '../files.ts'
import type { Problem } from '../problem.ts'
import {
  instrumentSchema,
  questionnaireSchema,
  scoringSchema,
  type InstrumentText,
  type QuestionnaireText,
  type ScoringText,
} from './instrument-schemas.ts'
import { parseYaml } from './yaml.ts'

const RULE = 'instruments'

/** A file of a questionnaire, with where its parts stand. */
export interface Part<Value> {
  readonly file: string
  readonly value: Value
  readonly lineOf: (path: readonly (string | number)[]) => number
}

/** The folder of one questionnaire, parsed and not yet judged. A file that is not there or cannot be read is nothing. */
export interface InstrumentFile {
  /** The name of the folder, which is its id. */
  readonly id: string
  /** With the content folder before it. */
  readonly folder: string
  readonly about: Part<InstrumentText> | undefined
  readonly scoring: Part<ScoringText> | undefined
  /** FHIR R4 Questionnaires, by language. */
  readonly questionnaires: ReadonlyMap<Language, Part<QuestionnaireText>>
  readonly license: string | undefined
  readonly readme: string | undefined
  readonly problems: readonly Problem[]
}

/** The questionnaires, in alphabetical order of their folders. */
export function parseInstruments(files: Files, root: string): readonly InstrumentFile[] {
  const ids = [...files.keys()].flatMap((path) => /^instruments\/([^/]+)\//.exec(path)?.[1] ?? [])
  return [...new Set(ids)].sort().map((id) => parseInstrument(files, root, id))
}

function parseInstrument(files: Files, root: string, id: string): InstrumentFile {
  const problems: Problem[] = []
  const folder = `instruments/${id}`
  const read = <Schema extends v.GenericSchema>(
    name: string,
    schema: Schema,
  ): Part<v.InferOutput<Schema>> | undefined => {
    const source = files.get(`${folder}/${name}`)
    if (source === undefined) return undefined
    const file = `${root}/${folder}/${name}`
    // JSON is YAML, and YAML knows its lines.
    const { value, lineOf, problems: found } = parseYaml(source, schema, { file, rule: RULE })
    problems.push(...found)
    return value === undefined ? undefined : { file, value, lineOf }
  }
  return {
    id,
    folder: `${root}/${folder}`,
    about: read('instrument.yaml', instrumentSchema),
    scoring: read('scoring.yaml', scoringSchema),
    questionnaires: new Map(
      LANGUAGES.flatMap((language) => {
        const part = read(`questionnaire.${language}.json`, questionnaireSchema)
        return part === undefined ? [] : [[language, part] as const]
      }),
    ),
    license: files.get(`${folder}/LICENSE`),
    readme: files.get(`${folder}/README.md`),
    problems,
  }
}
