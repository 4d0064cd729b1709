import type { Language } from '@keertij/kernel'
import type {
  InstrumentText,
  QuestionnaireText,
  QuestionText,
  ScoringText,
} from '../parse/instrument-schemas.ts'
import type { Part } from '../parse/instrument.ts'
import { questionOf, questionsOf, valuesOf } from '../parse/questionnaire.ts'
import { error, type Problem } from '../problem.ts'

const ID = 'instruments'

/** The questions are those that are scored, and their answers have the numbers that the scoring counts with. */
export function questionnaireProblems(
  language: Language,
  questionnaire: Part<QuestionnaireText>,
  { about, scoring }: { readonly about: InstrumentText; readonly scoring: ScoringText },
): readonly Problem[] {
  const { file, value, lineOf } = questionnaire
  const questions = questionsOf(value)
  const asked = questions.map(({ linkId }) => linkId)
  const missing = scoring.items.filter((id) => !asked.includes(id))
  return [
    ...headProblems(language, questionnaire, about),
    ...(missing.length === 0
      ? []
      : [
          error(
            ID,
            { file, line: lineOf(['item']) },
            `These items are scored and not asked: ${missing.join(', ')}.`,
            'Add them with their official wording.',
          ),
        ]),
    ...questions.flatMap((question, at) =>
      questionProblems(question, asked.indexOf(question.linkId) < at, scoring).map(([message, repair]) =>
        error(
          ID,
          { file, line: lineOf(['item', value.item.findIndex((part) => part === question), 'linkId']) },
          `"${question.linkId}" ${message}.`,
          repair,
        ),
      ),
    ),
  ]
}

function headProblems(
  language: Language,
  { file, value, lineOf }: Part<QuestionnaireText>,
  about: InstrumentText,
): readonly Problem[] {
  const wanted = {
    language,
    version: about.version,
    url: `urn:keertij:questionnaire:${about.id}`,
    // What nobody compared with the official form is a draft, for whoever reads the file without the rest.
    status: about.wording[language] === 'to be checked' ? 'draft' : 'active',
    ...(about.attribution !== undefined && { copyright: about.attribution }),
  }
  const found: Readonly<Record<string, unknown>> = { ...value }
  return Object.entries(wanted)
    .filter(([name, should]) => found[name] !== should)
    .map(([name, should]) =>
      error(
        ID,
        { file, line: lineOf([name]) },
        `"${name}" is "${String(found[name] ?? '')}", and instrument.yaml says "${should}".`,
        `Write "${name}": "${should}".`,
      ),
    )
}

/** What is wrong with one question, and how to repair it. */
function questionProblems(
  question: QuestionText,
  twice: boolean,
  scoring: ScoringText,
): readonly (readonly [message: string, repair: string])[] {
  if (twice) return [['is asked twice', 'Remove one.']]
  if (!scoring.items.includes(question.linkId))
    return [['is asked and not scored', 'Add it to scoring.yaml, or remove it.']]
  const wanted = (scoring.valuesOf[question.linkId] ?? scoring.values).toSorted((a, b) => a - b)
  const found = valuesOf(question)
  if (wanted.join() !== found.join())
    return [
      [
        `has the answers ${found.join(', ')}, and the scoring counts with ${wanted.join(', ')}`,
        'Make questionnaire and scoring agree.',
      ],
    ]
  const shown = questionOf(question)
  return shown.kind === 'rating' && (shown.low === '' || shown.high === '')
    ? [['does not say what its ends mean', 'Add display items with the controls "lower" and "upper".']]
    : []
}
