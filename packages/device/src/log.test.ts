import { fold, type JournalEvent } from '@keertij/journal'
import { instant } from '@keertij/kernel'
import { persona } from '@keertij/testkit'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLog } from './log.ts'

const weeks = persona({ seed: 3, weeks: 3 })
const removals = weeks
  .filter((_, index) => index % 9 === 0)
  .map((target, index): JournalEvent => ({
    id: index.toString(16).padStart(32, '0'),
    v: 1,
    // Some removals carry a time before what they remove: another device's clock was behind.
    at: instant(target.at + (index % 2 === 0 ? 1 : -1)),
    offset: target.offset,
    kind: 'entry.removed',
    data: { event: target.id },
  }))

// Of these only the newest counts.
const ratings = weeks.slice(0, 10).map(({ at, offset }, index): JournalEvent => ({
  id: (100 + index).toString(16).padStart(32, '0'),
  v: 1,
  at,
  offset,
  kind: 'urge.rated',
  data: { episode: 'same', rating: index },
}))

describe('the log in memory', () => {
  test('shows the same as a full fold, however the events arrive', () => {
    const all = [...weeks, ...removals, ...ratings]
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all),
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 20 }),
        fc.boolean(),
        (arriving, sizes, sorted) => {
          const events = sorted ? [...arriving].sort((a, b) => a.at - b.at) : arriving
          const log = createLog()
          let from = 0
          for (let turn = 0; from < events.length; turn++) {
            const size = sizes[turn % sizes.length] ?? 1
            // The last one comes twice.
            const batch = events.slice(Math.max(0, from - 1), from + size)
            log.take(batch.map((event) => ({ kind: 'event', event })))
            from += size
            expect(log.state()).toEqual(fold(events.slice(0, from)))
          }
          expect(log.events()).toHaveLength(events.length)
        },
      ),
      { numRuns: 80 },
    )
  })
})
