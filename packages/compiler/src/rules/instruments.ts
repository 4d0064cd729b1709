import { LANGUAGES } from '@keertij/kernel'
import type { Content } from '../content.ts'
import type { InstrumentFile, Part } from '../parse/instrument.ts'
import type { InstrumentText } from '../parse/instrument-schemas.ts'
import { error, type Problem } from '../problem.ts'
import { questionnaireProblems } from './questionnaires.ts'
import type { Rule } from './rule.ts'
import { scoringProblems } from './scoring.ts'

const ID = 'instruments'

/** A questionnaire is whole: its words, its scoring and its licence fit each other, and what is not confirmed is not shown. */
export const instruments: Rule = {
  id: ID,
  onForm: true,
  check: (content) => content.instruments.flatMap((instrument) => problemsOf(instrument, content)),
}

function problemsOf(instrument: InstrumentFile, content: Content): readonly Problem[] {
  const { about, scoring, folder, problems } = instrument
  if (about === undefined || scoring === undefined) {
    // A file that cannot be read was reported where it is.
    if (problems.length > 0) return []
    const name = about === undefined ? 'instrument.yaml' : 'scoring.yaml'
    return [
      error(ID, { file: `${folder}/${name}`, line: 1 }, `There is no ${folder}/${name}.`, 'Make this file.'),
    ]
  }
  return [
    ...placeProblems(instrument, about),
    ...wordingProblems(instrument, about),
    ...licenceProblems(instrument, about),
    ...LANGUAGES.flatMap((language) => {
      const questionnaire = instrument.questionnaires.get(language)
      return questionnaire === undefined
        ? []
        : questionnaireProblems(language, questionnaire, { about: about.value, scoring: scoring.value })
    }),
    ...scoringProblems(scoring, about.value, content),
  ]
}

type About = Part<InstrumentText>
const at = ({ file, lineOf }: About, ...path: readonly string[]) => ({ file, line: lineOf(path) })

const placeProblems = ({ id }: InstrumentFile, about: About): readonly Problem[] =>
  about.value.id === id
    ? []
    : [
        error(
          ID,
          at(about, 'id'),
          `The id is "${about.value.id}", and the folder is called "${id}".`,
          `Write id: ${id}.`,
        ),
      ]

/** Every language has its wording, or says that it has none. */
function wordingProblems(instrument: InstrumentFile, about: About): readonly Problem[] {
  const { questionnaires, readme = '' } = instrument
  const { wording, scoring } = about.value
  return LANGUAGES.flatMap((language) => {
    const where = at(about, 'wording', language)
    const file = `questionnaire.${language}.json`
    const problems: Problem[] = []
    const report = (message: string, repair: string): void => {
      problems.push(error(ID, where, message, repair))
    }
    const slot = wording[language] === 'slot'
    if (slot && questionnaires.has(language))
      report(
        `${file} is there, and the wording is called a slot.`,
        'Say how sure the wording is, or remove the file.',
      )
    if (!slot && !questionnaires.has(language))
      report(`There is no ${file}.`, `Place the official form there, or write ${language}: slot.`)
    if (slot && !readme.includes(file))
      report(
        `README.md does not say what belongs in ${file}.`,
        'Name the official form and where it is to be had.',
      )
    if (wording[language] === 'to be checked' && !readme.includes('wording: to be checked'))
      report(
        'README.md does not say that the wording is to be checked.',
        'Write "wording: to be checked" there, and why.',
      )
    if (!slot && scoring === 'to be checked')
      report(
        'The scoring is to be checked, and the wording is shown.',
        `Check the scoring, or write ${language}: slot.`,
      )
    return problems
  })
}

/** Words that a licence uses when it leaves out commercial use. */
const NON_COMMERCIAL = /non-?commercial/i

function licenceProblems({ license = '' }: InstrumentFile, about: About): readonly Problem[] {
  const { nonCommercial } = about.value
  if (license.trim() === '')
    return [
      error(
        ID,
        at(about, 'licence'),
        'There is no LICENSE.',
        'Say there whose this is and what may be done with it.',
      ),
    ]
  return NON_COMMERCIAL.test(license) === nonCommercial
    ? []
    : [
        error(
          ID,
          at(about, 'nonCommercial'),
          `nonCommercial is ${nonCommercial}, and LICENSE says otherwise.`,
          'Make them agree.',
        ),
      ]
}
