import { addDays, seededRandom, type LocalDate } from '@keertij/kernel'
import { describe, expect, it } from 'vitest'
import { day, stateAfter, urgeOn } from '../fixtures/events.ts'
import { findingOf } from './finding.ts'
import { momentsOf } from './moments.ts'

const monday = day('2026-01-05')
const find = (...bodies: readonly ReturnType<typeof urgeOn>[]) => findingOf(momentsOf(stateAfter(...bodies)))
const on = (week: number, weekday: number): LocalDate => addDays(monday, week * 7 + weekday)
/** So many weeks in which it was heavy on these days at these hours; past 24 is the day after. */
const weeks = (count: number, weekdays: readonly number[], hours: readonly number[]) =>
  Array.from({ length: count }, (_, week) =>
    weekdays.flatMap((weekday) =>
      hours.map((hour) => urgeOn(on(week, weekday + Math.floor(hour / 24)), hour % 24)),
    ),
  ).flat()

describe('what stands first', () => {
  it('is that too little was written, and how much more it takes', () => {
    expect(find()).toEqual({ kind: 'too-little', moments: 12 })
    expect(
      find(...weeks(2, [4], [22, 23]), urgeOn(monday, undefined), urgeOn(monday, 3, { rating: 2 })),
    ).toEqual({
      kind: 'too-little',
      moments: 8,
    })
  })

  it('is the evening on which most heavy moments were', () => {
    const elsewhere = [0, 1, 2, 3].map((weekday) => urgeOn(on(weekday, weekday), 8 + weekday * 3))
    expect(find(...weeks(6, [4, 5], [22]), ...elsewhere)).toEqual({
      kind: 'heavy-time',
      weekdays: [4, 5],
      from: 22,
      to: 23,
      heavy: 12,
      of: 16,
    })
  })

  it('is a night that runs past midnight and past the end of the week', () => {
    expect(find(...weeks(5, [6], [23, 24, 25]))).toEqual({
      kind: 'heavy-time',
      weekdays: [6],
      from: 23,
      to: 26,
      heavy: 15,
      of: 15,
    })
  })

  it('is an hour of every day when the weekday makes no difference', () => {
    expect(find(...weeks(4, [0, 1, 2, 3, 4, 5, 6], [21, 22]))).toMatchObject({
      kind: 'heavy-time',
      weekdays: [0, 1, 2, 3, 4, 5, 6],
      from: 21,
      to: 23,
    })
  })

  it('is not one bad night, however much was written in it', () => {
    const night = Array.from({ length: 20 }, (_, n) => urgeOn(on(0, 4), 22, { entry: `n${n}` }))
    expect(find(...night)).toEqual({ kind: 'spread', of: 20 })
  })

  it('hardly ever finds a time where there is none', () => {
    const random = seededRandom(11)
    const scattered = (count: number, from: number) =>
      Array.from({ length: count }, (_, n) =>
        urgeOn(
          on(Math.floor(random() * 12), Math.floor(random() * 7)),
          from + Math.floor(random() * (24 - from)),
          {
            entry: `n${n}`,
          },
        ),
      )
    const foundOf = (count: number, from: number) =>
      Array.from({ length: 100 }, () => find(...scattered(count, from))).filter(
        ({ kind }) => kind !== 'spread',
      ).length
    expect([12, 25, 60].map((count) => foundOf(count, 0)).filter((found) => found > 3)).toEqual([])
    expect([12, 25, 60].map((count) => foundOf(count, 7)).filter((found) => found > 10)).toEqual([])
  })
})
