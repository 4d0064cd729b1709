import * as fc from 'fast-check'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Barrel, type BarrelProps } from './barrel.tsx'
import { surfaceOf } from './water.ts'

const asked = (given: Partial<BarrelProps>) =>
  render(
    <Barrel
      id="worth"
      legend="Denk aan de afgelopen week."
      fills={{ name: 'Wat erin liep', lines: ['koken', ''] }}
      leaks={{ name: 'Waar het lekte', lines: ['ruzie', 'slecht slapen'] }}
      onLines={() => undefined}
      question="Hoe vol is het nu?"
      level={undefined}
      onLevel={() => undefined}
      earlier={undefined}
      max={5}
      unset="Schuif om te kiezen"
      words={{
        now: 'nu',
        low: '0 leeg',
        high: '10 vol',
        item: (at) => `Nummer ${at}`,
        add: 'Voeg toe',
        remove: (what) => `Haal weg: ${what}`,
        full: 'Vol',
      }}
      {...given}
    />,
  )

test('more is higher, between the bottom and the rim (law)', () => {
  fc.assert(
    fc.property(fc.nat(10), fc.nat(10), (one, other) => {
      if (one < other) expect(surfaceOf(one)).toBeGreaterThan(surfaceOf(other))
      expect(surfaceOf(one)).toBeLessThanOrEqual(surfaceOf(0))
      expect(surfaceOf(one)).toBeGreaterThanOrEqual(surfaceOf(10))
    }),
  )
})

test('there is no water until somebody says how much', () => {
  expect(asked({})).not.toContain('class="water"')
  expect(asked({ level: 4 })).toContain('class="water"')
})

test('one drop for each line that has words, above and below', () => {
  const drops = [...asked({}).matchAll(/class="drop" d="([^"]*)"/g)].map(([, d]) => d?.match(/M/g)?.length)
  expect(drops).toEqual([1, 2])
})

test('an earlier level is a line with its day, and is said to who does not see it', () => {
  expect(asked({ level: 4 })).not.toContain('class="earlier"')
  const html = asked({ level: 4, earlier: { level: 7, label: '14 november 2026' } })
  expect(html).toContain('<path class="earlier" d="M4 ')
  expect(html).toContain('<p class="sr">14 november 2026: 7</p>')
})

test('a screen reader gets two lists and a slider, and not the drawing', () => {
  const html = asked({})
  expect(html).toContain('<figure class="picture barrel-picture" aria-hidden="true">')
  expect([...html.matchAll(/<legend class="label">([^<]*)</g)].map(([, name]) => name)).toEqual([
    'Denk aan de afgelopen week.',
    'Wat erin liep',
    'Waar het lekte',
  ])
  expect(html.match(/type="range"/g)).toHaveLength(1)
})
