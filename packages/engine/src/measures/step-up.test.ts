import { expect, it } from 'vitest'
import { day, stateAfter } from '../fixtures/events.ts'
import { grip, gripKept, sea, seaKept } from '../fixtures/measures.ts'
import { stepUpReasons } from './step-up.ts'

const both = [sea, grip]
const first = '2026-03-02T12:00:00Z'
const weekSix = '2026-04-14T12:00:00Z'
const today = day('2026-04-15')
/** After the first time and week 6, by the score of `sea` (its second answer is 10, so it adds nothing) and the grip. */
const after = (seas: readonly [number, number], grips: readonly [number, number]) =>
  stateAfter(
    [first, seaKept(seas[0], 10)],
    [first, gripKept(grips[0])],
    [weekSix, seaKept(seas[1], 10)],
    [weekSix, gripKept(grips[1])],
  )

it('has no reason where both got better', () => {
  expect(stepUpReasons(after([8, 2], [3, 6]), today, both)).toEqual([])
})

it('has a reason where nothing improved beyond what may be an error of measurement', () => {
  expect(stepUpReasons(after([8, 7], [3, 6]), today, both)).toEqual(['no-improvement'])
  expect(stepUpReasons(after([5, 9], [3, 6]), today, both)).toEqual(['no-improvement'])
})

it('has a reason where grip is not higher than at first', () => {
  expect(stepUpReasons(after([8, 2], [5, 5]), today, both)).toEqual(['grip'])
  expect(stepUpReasons(after([8, 8], [5, 2]), today, both)).toEqual(['no-improvement', 'grip'])
})

it('does not tell who had no complaints that they did not improve', () => {
  expect(stepUpReasons(after([1, 1], [5, 7]), today, both)).toEqual([])
})

it('is there from week 6 to week 12, once it was answered then', () => {
  const stuck = after([8, 8], [3, 3])
  expect(stepUpReasons(stuck, day('2026-05-24'), both)).toHaveLength(2)
  expect(stepUpReasons(stuck, day('2026-05-25'), both)).toEqual([])
  const once = stateAfter([first, seaKept(8, 10)], [first, gripKept(3)])
  expect(stepUpReasons(once, today, both)).toEqual([])
  expect(stepUpReasons(stateAfter(), today, both)).toEqual([])
})
