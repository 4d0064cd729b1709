import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { LineChart } from './line-chart.tsx'

const draw = (points: readonly (number | undefined)[]) =>
  render(
    <LineChart summary="Stemming" points={points} min={1} max={5} high="licht" low="zwaar" from="a" to="b" />,
  )

test('a week without an answer is a gap, and a week between two gaps is a point', () => {
  const html = draw([2, 3, undefined, 4, undefined, 3, 2])
  expect(/class="curve" d="([^"]*)"/.exec(html)?.[1]?.match(/M/g)).toHaveLength(3)
  expect(/class="alone" d="([^"]*)"/.exec(html)?.[1]).toMatch(/^M150 [\d.]+h\.01$/)
})

test('the ends of the scale lie at the edges of the drawing', () => {
  expect(/class="curve" d="([^"]*)"/.exec(draw([1, 5]))?.[1]).toBe('M4,56L296,4')
})

test('one week, and none, are drawn without a broken number', () => {
  expect(draw([3])).toContain('d="M150 30h.01"')
  expect(draw([])).not.toContain('NaN')
})
