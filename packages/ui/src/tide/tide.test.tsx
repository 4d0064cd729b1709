import fc from 'fast-check'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { tideExamples } from './examples.tsx'
import { HEIGHT, heightOf, tideCurve } from './tide-curve.ts'

const hourly = fc.array(
  fc
    .tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map((shares) => shares.toSorted((a, b) => a - b))
    .map(([low = 0, mean = 0, high = 0]) => ({ low, mean, high })),
  { minLength: 24, maxLength: 24 },
)

test('water and band stay between the ground and the sky, from edge to edge', () => {
  fc.assert(
    fc.property(hourly, (hours) => {
      const top = Math.max(...hours.map(({ high }) => high))
      const { curve, water, band } = tideCurve(hours, top, [])
      for (const path of [curve, water, band]) {
        const drawn = [...path.matchAll(/-?[\d.]+,(-?[\d.]+)/g)].map((match) => Number(match[1]))
        expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0)
        expect(Math.max(...drawn)).toBeLessThanOrEqual(HEIGHT + 0.1)
      }
      expect(curve).toMatch(/^M0,/)
      expect(curve).toMatch(/240,[\d.]+$/)
    }),
  )
})

test('nothing heavy at all is calm water on the ground', () => {
  expect(heightOf(0, 0)).toBe(HEIGHT)
})

test('the peak stands at the highest hour of the high water', () => {
  const hours = Array.from({ length: 24 }, (_, at) => ({ low: 0, mean: at === 22 ? 0.5 : 0.1, high: 0.6 }))
  expect(tideCurve(hours, 0.6, [{ from: 21, to: 24 }]).peaks).toMatch(/^M225 /)
})

test('a day can be chosen, and the hour says its count in words', () => {
  const html = render(<>{tideExamples[0]?.show()}</>)
  expect(html.match(/type="radio"/g)).toHaveLength(7)
  expect(html).toMatch(
    /type="range" aria-label="Kies een uur" aria-valuetext="In 5 van 9 weken was het zwaar op vrijdag/,
  )
  expect(html).toContain('21–24')
  expect(html).toContain('hoogwater')
})

test('a day without high water has no mark for it, also not in the key', () => {
  const html = render(<>{tideExamples[1]?.show()}</>)
  expect(html).not.toContain('hoogwater')
  expect(html).not.toContain('21–24')
})
