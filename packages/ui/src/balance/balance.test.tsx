import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Balance } from './balance.tsx'

const words = {
  item: (at: number) => `Nummer ${at}`,
  add: 'Voeg toe',
  remove: (what: string) => `Haal weg: ${what}`,
  full: 'Vol',
}
const html = render(
  <Balance
    id="two"
    legend="Wat zet je naast elkaar?"
    sides={[
      { id: 'gain', label: 'Wat levert het op?', lines: ['rust'] },
      { id: 'cost', label: 'Wat kost het?', lines: ['slaap', 'geld', 'tijd'] },
    ]}
    onLines={() => undefined}
    max={4}
    words={words}
  />,
)

test('every side is a group with its name, inside the question', () => {
  expect(html).toMatch(/^<fieldset class="balance"><legend class="label">Wat zet je naast elkaar\?<\/legend>/)
  expect(html.match(/<fieldset class="list-field"><legend class="label">/g)).toHaveLength(2)
  expect(html).toContain('id="two-gain-1"')
  expect(html).toContain('id="two-cost-3"')
})

test('nothing on it counts or weighs', () => {
  const sides = html.match(/<div class="side">/g)
  expect(sides).toHaveLength(2)
  expect(html).not.toMatch(/style=|<meter|<progress/)
})

test('what would be taken away is said by its words', () => {
  expect(html).toContain('aria-label="Haal weg: slaap"')
})
