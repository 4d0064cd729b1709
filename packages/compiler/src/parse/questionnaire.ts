import type { MeasureQuestion } from '@keertij/programme'
import type { QuestionnaireText, QuestionText } from './instrument-schemas.ts'

const FHIR = 'http://hl7.org/fhir/StructureDefinition'
const ORDINAL = `${FHIR}/ordinalValue`
const MIN = `${FHIR}/minValue`
const MAX = `${FHIR}/maxValue`
const CONTROL = `${FHIR}/questionnaire-itemControl`

/** Everything that is asked; what is only displayed is not. */
export const questionsOf = ({ item }: QuestionnaireText): readonly QuestionText[] =>
  item.filter((part) => part.type !== 'display')

/** What stands above the questions. */
export const instructionOf = ({ item }: QuestionnaireText): string | undefined =>
  item.find(({ type }) => type === 'display')?.text

/** The numbers behind the answers of a question, from low to high; NaN for one that has none. */
export function valuesOf(question: QuestionText): readonly number[] {
  if (question.type === 'choice') {
    return question.answerOption.map(ordinalOf).toSorted((a, b) => a - b)
  }
  const { min, max } = rangeOf(question)
  return min <= max ? Array.from({ length: max - min + 1 }, (_, at) => min + at) : [Number.NaN]
}

/** A question as the app asks it. */
export function questionOf(question: QuestionText): MeasureQuestion {
  const { linkId: id, text } = question
  if (question.type === 'choice') {
    const options = question.answerOption.map((option) => ({
      value: ordinalOf(option),
      label: option.valueCoding.display,
    }))
    return { id, text, kind: 'choice', options }
  }
  return {
    id,
    text,
    kind: 'rating',
    ...rangeOf(question),
    low: endOf(question, 'lower'),
    high: endOf(question, 'upper'),
  }
}

type Choice = Extract<QuestionText, { type: 'choice' }>
type Integer = Extract<QuestionText, { type: 'integer' }>

const ordinalOf = ({ valueCoding }: Choice['answerOption'][number]): number =>
  valueCoding.extension.find(({ url }) => url === ORDINAL)?.valueDecimal ?? Number.NaN

function rangeOf({ extension }: Integer): { readonly min: number; readonly max: number } {
  const bound = (name: string): number =>
    extension.find(({ url }) => url === name)?.valueInteger ?? Number.NaN
  return { min: bound(MIN), max: bound(MAX) }
}

/** The words at an end of a scale. */
const endOf = ({ item }: Integer, end: 'lower' | 'upper'): string =>
  item.find(({ extension }) =>
    extension.some(
      ({ url, valueCodeableConcept }) =>
        url === CONTROL && valueCodeableConcept?.coding.some(({ code }) => code === end),
    ),
  )?.text ?? ''
