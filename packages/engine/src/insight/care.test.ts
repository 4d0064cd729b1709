import { BODY, fold, SAFETY, type JournalEvent } from '@keertij/journal'
import { addDays, instant, offset } from '@keertij/kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../fixtures/events.ts'
import { CARE_SPAN, careOf } from './care.ts'

const TODAY = day('2026-03-20')

type Told = Partial<
  Pick<Extract<JournalEvent, { kind: 'checkin.kept' }>['data'], 'sleep' | 'safety' | 'body'>
>

/** A journal with what was told on these days, counted back from today. */
const journal = (told: readonly (readonly [ago: number, told: Told])[]) =>
  fold(
    told.map(([ago, data], number): JournalEvent => ({
      id: String(number).padStart(32, '0'),
      v: 3,
      at: instant(Date.parse('2026-03-20T12:00:00Z') + number),
      offset: offset(60),
      kind: 'checkin.kept',
      data: { day: addDays(TODAY, -ago), mood: 3, halt: [], ...data },
    })),
  )

test('counts a fortnight, and the one before beside it', () => {
  const { now, before } = careOf(
    journal([
      [0, { sleep: 'good', safety: 'ease', body: ['eaten', 'outside'] }],
      [3, { sleep: 'fair', safety: 'edge', body: ['pain'] }],
      [13, { sleep: 'bad', safety: 'unsafe', body: ['nothing'] }],
      [14, { sleep: 'bad' }],
      [27, { safety: 'ease' }],
      [28, { sleep: 'good' }],
    ]),
    TODAY,
  )
  expect(now).toEqual({
    sleep: { good: 1, fair: 1, bad: 1, answered: 3 },
    safety: { ease: 1, edge: 1, unsafe: 1, answered: 3 },
    body: { eaten: 1, outside: 1, pain: 1, answered: 3 },
  })
  expect([before.sleep.bad, before.sleep.answered, before.safety.ease, before.body.answered]).toEqual([
    1, 1, 1, 0,
  ])
})

test('never tells more days than were answered, nor more than there are (law)', () => {
  const told = fc.record(
    {
      sleep: fc.constantFrom('bad' as const, 'fair' as const, 'good' as const),
      safety: fc.constantFrom(...SAFETY),
      body: fc.subarray([...BODY]),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(40), told), { maxLength: 60 }), (days) => {
      const { now, before } = careOf(journal(days), TODAY)
      for (const { sleep, safety, body } of [now, before]) {
        expect(sleep.good + sleep.fair + sleep.bad).toBe(sleep.answered)
        expect(safety.ease + safety.edge + safety.unsafe).toBe(safety.answered)
        for (const count of [body.eaten, body.outside, body.pain])
          expect(count).toBeLessThanOrEqual(body.answered)
        for (const { answered } of [sleep, safety, body]) expect(answered).toBeLessThanOrEqual(CARE_SPAN)
      }
    }),
  )
})
