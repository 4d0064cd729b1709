import { LANGUAGES } from '@keertij/kernel'
import type { Measure, MeasureScore, MeasureText } from '@keertij/programme'
import type { ScoringText } from '../parse/instrument-schemas.ts'
import type { InstrumentFile } from '../parse/instrument.ts'
import { instructionOf, questionOf, questionsOf } from '../parse/questionnaire.ts'

/**
 * The questionnaires of which some wording may be shown. A slot is left out, and so is one with a mistake in any of its files
 * (`unsound`): a list that is scored wrongly is worse than none. Our own, which are the shortest, stand first.
 */
export const compileMeasures = (
  instruments: readonly InstrumentFile[],
  unsound: ReadonlySet<string>,
): readonly Measure[] =>
  instruments
    .filter(({ folder }) => ![...unsound].some((file) => file.startsWith(`${folder}/`)))
    .flatMap(measureOf)
    .filter(({ texts }) => Object.keys(texts).length > 0)
    .toSorted((a, b) => Number(a.attribution !== undefined) - Number(b.attribution !== undefined))

function measureOf(instrument: InstrumentFile): readonly Measure[] {
  const { about, scoring } = instrument
  if (about === undefined || scoring === undefined) return []
  const {
    id,
    version,
    title,
    about: inShort,
    nonCommercial,
    attribution,
    moments,
    for: programmes,
  } = about.value
  return [
    {
      id,
      version,
      title,
      about: inShort,
      nonCommercial,
      ...(attribution !== undefined && { attribution }),
      moments,
      ...(programmes && { programmes }),
      items: itemsOf(scoring.value),
      scores: scoring.value.scores.map(scoreOf),
      alerts: scoring.value.alerts,
      sources: scoring.value.sources,
      texts: textsOf(instrument),
    },
  ]
}

const itemsOf = ({ items, values, valuesOf, reversed }: ScoringText): Measure['items'] =>
  items.map((id) => ({ id, values: valuesOf[id] ?? values, reversed: reversed.includes(id) }))

/** Whom the numbers on change come from is for who reads the file. */
function scoreOf({ change, ...score }: ScoringText['scores'][number]): MeasureScore {
  if (change === undefined) return score
  const { norm: _norm, ...numbers } = change
  return { ...score, change: numbers }
}

function textsOf({ about, questionnaires }: InstrumentFile): Measure['texts'] {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const wording = about?.value.wording[language]
      const questionnaire = questionnaires.get(language)?.value
      if (questionnaire === undefined || wording === undefined || wording === 'slot') return []
      const instruction = instructionOf(questionnaire)
      const text: MeasureText = {
        ...(instruction !== undefined && { instruction }),
        questions: questionsOf(questionnaire).map(questionOf),
        unchecked: wording === 'to be checked',
      }
      return [[language, text]]
    }),
  )
}
