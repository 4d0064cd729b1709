import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Wheel } from './wheel.tsx'

const asked = (earlier?: string) =>
  render(
    <Wheel
      id="life"
      legend="Hoe tevreden ben je?"
      domains={[
        { id: 'body', label: 'Lijf en slaap', value: 6, earlier: earlier === undefined ? undefined : 4 },
        { id: 'friends', label: 'Vrienden', value: undefined, earlier: undefined },
        { id: 'money', label: 'Geld', value: 0, earlier: earlier === undefined ? undefined : 2 },
      ]}
      onRate={() => undefined}
      low="0 hier mist veel"
      high="10 zo is het goed"
      unset="Schuif om te kiezen"
      words={{ now: 'nu', earlier, table: 'Toon als tabel', part: 'Deel' }}
    />,
  )

test('every part has a slider, and only what was chosen is a number', () => {
  const html = asked()
  expect(html.match(/type="range"/g)).toHaveLength(3)
  expect(html).toContain('<label for="life-body">Lijf en slaap</label>')
  expect(html.match(/class="rate untouched"/g)).toHaveLength(1)
})

test('the table says what the wheel shows, and nothing adds it up', () => {
  const cells = [...asked().matchAll(/<td>([^<]*)<\/td>/g)].map(([, cell]) => cell)
  expect(cells).toEqual(['6', '–', '0'])
})

test('what was kept before stands behind it with its day, in the table too', () => {
  expect(asked()).not.toContain('class="earlier"')
  const html = asked('14 november 2026')
  expect(html.match(/class="earlier" d="M/g)).toHaveLength(3)
  expect(html).toContain('<th scope="col">14 november 2026</th>')
  expect([...html.matchAll(/<td>([^<]*)<\/td>/g)].map(([, cell]) => cell)).toEqual([
    '6',
    '4',
    '–',
    '–',
    '0',
    '2',
  ])
})
