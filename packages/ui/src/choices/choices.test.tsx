import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Choices } from './choices.tsx'

const options = ['a', 'b', 'c'].map((value) => ({ value, label: value }))
const nothing = () => undefined

test('one gives radios with a legend and a hint that belongs to it', () => {
  const html = render(
    <Choices
      name="when"
      kind="one"
      legend="Wanneer?"
      hint="Kies er een"
      options={options}
      selected={['b']}
      onSelect={nothing}
    />,
  )
  expect(html).toMatch(
    /^<fieldset class="choose" aria-describedby="when-hint"><legend>Wanneer\?<\/legend><p class="note hint" id="when-hint">/,
  )
  expect(html.match(/type="radio"/g)).toHaveLength(3)
})

test('once the most are chosen, the others rest but the chosen can still be undone', () => {
  const html = render(
    <Choices
      name="helped"
      kind="many"
      legend="Wat hielp?"
      max={2}
      options={options}
      selected={['a', 'b']}
      onSelect={nothing}
    />,
  )
  expect(html.match(/disabled/g)).toHaveLength(1)
  expect(html).toMatch(/value="c" disabled/)
})
