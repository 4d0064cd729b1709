import { isClosed, measureDue, type MeasuresDue } from '@keertij/engine'
import type { Measure } from '@keertij/programme'
import { type App, useApp } from '../../../shell/app.ts'
import { programmeNow } from '../../../shell/programme-now.ts'

/** The questionnaires whose wording is there in the language of the app. */
export const measuresIn = ({ index, language }: App): readonly Measure[] =>
  (index.value?.measures ?? []).filter(({ texts }) => texts[language.value] !== undefined)

/** Those that belong to the programme that is followed. */
export const measuresFor = (app: App): readonly Measure[] => {
  const programme = programmeNow(app)?.id ?? ''
  return measuresIn(app).filter(({ programmes }) => programmes?.includes(programme) ?? true)
}

/** What is asked today; nothing for who is not 18 yet. */
export function useMeasuresDue(): MeasuresDue | undefined {
  const app = useApp()
  const journal = app.journal.value
  if (isClosed(journal, 'exercises')) return undefined
  return measureDue(journal, app.today(), measuresFor(app), app.language.value)
}
