import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Scale } from './scale.tsx'

const options = [
  { value: '1', label: 'zwaar' },
  { value: '2', label: 'goed' },
]

test('a scale is a group of radios under one question', () => {
  const html = render(
    <Scale name="mood" legend="Hoe is het?" options={options} value="2" onSelect={() => undefined} />,
  )
  expect(html).toMatch(/^<fieldset class="scale-set"><legend class="label">Hoe is het\?<\/legend>/)
  expect(html.match(/type="radio" name="mood"/g)).toHaveLength(2)
  expect(html).toMatch(/value="2" checked/)
})

test('nothing is chosen beforehand', () => {
  expect(
    render(
      <Scale
        name="mood"
        legend="Hoe is het?"
        options={options}
        value={undefined}
        onSelect={() => undefined}
      />,
    ),
  ).not.toContain('checked')
})
