import { expect, test } from 'vitest'
import { arcPath, HEIGHT, nameAt, sectorPath, WIDTH } from './sectors.ts'

test('a part reaches as far out as its number: to the rim with ten, nowhere with nought', () => {
  expect(sectorPath(0, 4, 10)).toBe('M210 200L210 88A112 112 0 0 1 322 200z')
  expect(sectorPath(0, 4, 5)).toBe('M210 200L210 144A56 56 0 0 1 266 200z')
  expect(sectorPath(0, 4, 0)).toBe('M210 200L210 200A0 0 0 0 1 210 200z')
  expect(arcPath(3, 4, 10)).toBe('M98 200A112 112 0 0 1 210 88')
})

test.each([3, 4, 5, 6, 7, 8, 9, 10])('the names of %i parts have room inside the drawing', (count) => {
  for (let at = 0; at < count; at += 1) {
    const { x, anchor, room } = nameAt(at, count)
    expect(room.top).toBeGreaterThanOrEqual(0)
    expect(room.bottom).toBeLessThanOrEqual(HEIGHT)
    expect(x).toBeGreaterThan(0)
    expect(x).toBeLessThan(WIDTH)
    const width = 'width' in room ? room.width - 16 : 0
    expect(width).toBeGreaterThan(75)
    if (anchor === 'start') expect(x + width).toBeLessThanOrEqual(WIDTH)
    if (anchor === 'end') expect(x - width).toBeGreaterThanOrEqual(0)
  }
})
