import fc from 'fast-check'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { HEIGHT, WIDTH, cellAt, levelPath, levelsOf } from './cells.ts'
import { HeatMap } from './heat-map.tsx'

const grids = fc.array(fc.array(fc.nat(40), { minLength: 24, maxLength: 24 }), { minLength: 7, maxLength: 7 })

test('every count above nought is in exactly one level, and the highest one is full', () => {
  fc.assert(
    fc.property(grids, (cells) => {
      const levels = levelsOf(cells)
      const counts = cells.flat().filter((count) => count > 0)
      for (const count of counts)
        expect(levels.filter(({ from, to }) => count >= from && count <= to)).toHaveLength(1)
      const drawn = levels.map((level) => levelPath(cells, level).match(/M/g)?.length ?? 0)
      expect(drawn.reduce((sum, each) => sum + each, 0)).toBe(counts.length)
      if (counts.length > 0) expect(levels.at(-1)).toMatchObject({ to: Math.max(...counts), part: 1 })
    }),
  )
})

test('an empty grid has no levels', () => {
  expect(levelsOf([[0, 0]])).toEqual([])
})

test('more is fuller: a cell of half the level is half as high', () => {
  expect(cellAt(0, 0, 7, 24)).toMatch(/v-17\.2h/)
  expect(cellAt(0, 0, 7, 24, 0.5)).toMatch(/v-8\.6h/)
  expect(cellAt(6, 23, 7, 24)).toMatch(new RegExp(`^M${WIDTH - 9.4} ${HEIGHT - 1.4}`))
})

test('a handful of paths draws all 168 cells, and a slider with sentences asks them', () => {
  const cells = Array.from({ length: 7 }, (_, day) =>
    Array.from({ length: 24 }, (_, hour) => (day * hour) % 9),
  )
  const html = render(
    <HeatMap
      summary="Het volst op vrijdag"
      rows={['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']}
      cells={cells}
      columns={[{ at: 0, label: '0' }]}
      at={4 * 24 + 23}
      told="Vrijdag tussen 23 en 24 uur: 2 keer."
      onMove={() => undefined}
      words={{ probe: 'Kies een uur', amount: (from, to) => `${from} tot ${to}` }}
    />,
  )
  expect(html.match(/<(path|rect)/g)?.length).toBeLessThan(20)
  expect(html).toContain('role="img" aria-label="Het volst op vrijdag"')
  expect(html).toContain('aria-valuetext="Vrijdag tussen 23 en 24 uur: 2 keer."')
})
