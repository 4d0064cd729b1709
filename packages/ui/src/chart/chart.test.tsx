import { render } from 'preact-render-to-string'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Chart } from './chart.tsx'
import { curveThrough } from './curve.ts'
import { Key } from './key.tsx'
import { Table } from './table.tsx'

const perDay = { caption: 'Per dag', columns: ['Dag', 'Keer'], rows: [{ head: 'vr', cells: [4] }] }
const table = render(<Table {...perDay} />)

test('the finding comes before the picture, and the table after it', () => {
  const html = render(
    <Chart finding="Op vrijdag was het het zwaarst." tableLabel="Toon als tabel" table={() => perDay}>
      <svg role="img" aria-label="vier keer" />
    </Chart>,
  )
  expect(html).toMatch(
    /^<figure class="chart"><figcaption class="finding">Op vrijdag.*<svg role="img".*<details.*<summary>.*Toon als tabel/,
  )
})

test('a table that nobody asked for is not made', () => {
  const made = () => {
    throw new Error('asked')
  }
  const chart = () =>
    render(
      <Chart finding="" tableLabel="" table={made}>
        {null}
      </Chart>,
    )
  expect(chart).not.toThrow()
})

test('the table is a real one: a caption, and a head for each column and row', () => {
  expect(table).toContain('<caption>Per dag</caption>')
  expect(table).toContain('<th scope="col">Dag</th><th scope="col">Keer</th>')
  expect(table).toContain('<th scope="row">vr</th><td>4</td>')
})

test('a table that is wider than the screen is reached by keyboard', () => {
  expect(table).toMatch(/<div class="scroll" tabindex="0" role="region" aria-label="Per dag">/i)
})

test('a key says with words what a mark stands for, and the mark stays silent', () => {
  const key = render(<Key items={[{ label: 'hoe zeker dat is', mark: <path class="band" d="M0 0h1" /> }]} />)
  expect(key).toMatch(/<svg[^>]*aria-hidden="true".*<\/svg>hoe zeker dat is<\/li>/)
})

const rising = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2, maxLength: 40 })

test('a curve never goes below the lowest point or above the highest', () => {
  fc.assert(
    fc.property(rising, (heights) => {
      const path = curveThrough(heights.map((y, x) => ({ x: x * 10, y })))
      // In a cubic that is monotone between its ends, the control points lie between them too.
      const drawn = [...path.matchAll(/-?[\d.]+,(-?[\d.]+)/g)].map((match) => Number(match[1]))
      expect(Math.min(...drawn)).toBeGreaterThanOrEqual(Math.min(...heights) - 0.1)
      expect(Math.max(...drawn)).toBeLessThanOrEqual(Math.max(...heights) + 0.1)
    }),
  )
})

test('a curve breaks where there is no point', () => {
  const path = curveThrough([{ x: 0, y: 1 }, { x: 1, y: 2 }, undefined, { x: 3, y: 1 }, { x: 4, y: 1 }])
  expect(path.match(/M/g)).toHaveLength(2)
})
