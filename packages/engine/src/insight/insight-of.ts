import type { JournalState } from '@keertij/journal'
import type { LocalDate } from '@keertij/kernel'
import { findingOf } from './finding.ts'
import { heatMapOf } from './heat-map.ts'
import type { Insight } from './insight.ts'
import { linesOf } from './lines.ts'
import { momentsOf } from './moments.ts'
import { noticedOf } from './noticed.ts'
import { spendingOf } from './spending.ts'
import { techniqueEffectsOf } from './technique-effect.ts'
import { tideOf } from './tide-table.ts'
import { triggersOf } from './triggers.ts'

/** What the journal shows when one looks back: patterns in what was written, computed here and now, and never a prediction. */
export function insightOf(state: JournalState, today: LocalDate): Insight {
  const moments = momentsOf(state)
  const { tide, needs } = tideOf(state, moments, today)
  return {
    finding: findingOf(moments),
    heat: heatMapOf(moments),
    triggers: triggersOf(state),
    techniques: techniqueEffectsOf(state),
    lines: linesOf(state),
    noticed: noticedOf(state, today),
    spending: spendingOf(state, today),
    tide,
    tideNeeds: needs,
  }
}
