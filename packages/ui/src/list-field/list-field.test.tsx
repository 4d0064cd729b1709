import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { ListField } from './list-field.tsx'

const asked = (items: readonly string[]) =>
  render(
    <ListField
      id="reasons"
      legend="Waarom?"
      items={items}
      onItems={() => undefined}
      itemLabel={(at) => `Reden ${at}`}
      addLabel="Nog een reden"
      removeLabel={(at) => `Haal reden ${at} weg`}
      max={2}
      fullNote="Twee is genoeg"
    />,
  )

test('an empty list offers one row and nothing to remove', () => {
  const html = asked([])
  expect(html.match(/<textarea/g)).toHaveLength(1)
  expect(html).toContain('aria-label="Reden 1"')
  expect(html).not.toContain('Haal reden')
})

test('a full list says so instead of offering a row that would not come', () => {
  const html = asked(['a', 'b'])
  expect(html).toContain('Twee is genoeg')
  expect(html).not.toContain('Nog een reden')
  expect(html).toContain('aria-label="Haal reden 2 weg"')
})
