import { expect, test } from 'vitest'
import { ringOf, WIDTH } from './ring.ts'

test.each([3, 4, 5, 6, 7, 8])('%i steps lie in the drawing, and none touches another', (count) => {
  const { height, places, ways } = ringOf(count)
  expect(places).toHaveLength(count)
  expect(ways).toHaveLength(count)
  for (const [at, one] of places.entries()) {
    expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0)
    expect(one.x + one.width / 2).toBeLessThanOrEqual(WIDTH)
    expect(one.y - one.height / 2).toBeGreaterThanOrEqual(0)
    expect(one.y + one.height / 2).toBeLessThanOrEqual(height)
    for (const other of places.slice(at + 1)) {
      const apart = Math.abs(one.x - other.x) > one.width + 10 || Math.abs(one.y - other.y) > one.height + 10
      expect(apart).toBe(true)
    }
  }
})

test('the first step stands on top, and the steps go round clockwise', () => {
  const { places } = ringOf(6)
  expect(places.map(({ x, y }) => [Math.sign(x - 200), y])).toEqual([
    [0, 49],
    [1, 171],
    [1, 293],
    [0, 415],
    [-1, 293],
    [-1, 171],
  ])
})
