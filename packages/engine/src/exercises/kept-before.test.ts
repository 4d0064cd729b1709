import type { EventBody } from '@keertij/journal'
import { expect, it } from 'vitest'
import { day, eventOf, moment } from '../fixtures/events.ts'
import { keptBefore } from './kept-before.ts'

const kept = (body: number, lesson = 'impuls/8/je-hele-leven', occasion?: string): EventBody => ({
  kind: 'exercise.kept',
  data: {
    lesson,
    exercise: 'life',
    content: 'a1',
    answers: { wheel: { kind: 'wheel', ratings: { body } } },
    ...(occasion !== undefined && { occasion }),
  },
})
const on = (date: string, body: EventBody, number: number) =>
  eventOf(number, moment(`${date}T12:00:00Z`), body)
const found = (...events: ReturnType<typeof on>[]) =>
  (keptBefore(events, 'impuls/8/je-hele-leven', day('2026-03-20')).get('wheel') ?? []).map(
    ({ day: kept, answer }) => [kept, answer.kind === 'wheel' ? answer.ratings['body'] : undefined],
  )

it('is what was kept on earlier days, newest first, once a day', () => {
  expect(
    found(
      on('2026-03-02', kept(3), 1),
      on('2026-03-09', kept(4), 2),
      on('2026-03-09', kept(5), 3),
      on('2026-03-20', kept(9), 4),
    ),
  ).toEqual([
    ['2026-03-09', 5],
    ['2026-03-02', 3],
  ])
})

it('is nothing of another lesson, of an occasion, or of what was taken out', () => {
  const gone = on('2026-03-02', kept(3), 1)
  expect(
    found(
      gone,
      on('2026-03-03', kept(4, 'impuls/8/het-vat'), 2),
      on('2026-03-04', kept(5, 'impuls/8/je-hele-leven', 'slip-1'), 3),
      on('2026-03-05', { kind: 'entry.removed', data: { event: gone.id } }, 4),
    ),
  ).toEqual([])
})
