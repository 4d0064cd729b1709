import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Week, type WeekCell } from './week.tsx'

const DAYS = ['maandag', 'vrijdag'].map((label) => ({ id: label.slice(0, 2), label }))
const PARTS = ['ochtend', 'avond'].map((label) => ({ id: label, label }))
const asked = (cells: Readonly<Record<string, WeekCell>>) =>
  render(
    <Week
      id="mine"
      legend="Welke delen zijn lastig?"
      days={DAYS}
      parts={PARTS}
      cellOf={(day, part) => cells[`${day}-${part}`] ?? { risk: false, plan: '' }}
      onCell={() => undefined}
      words={{ risk: 'Lastig moment', plan: 'Wat ik dan doe' }}
    />,
  )

test('every part of every day can be marked, within its day, and says what a mark is', () => {
  const html = asked({})
  expect(html.match(/role="group"/g)).toHaveLength(2)
  expect(html).toContain('aria-labelledby="mine-vr"')
  expect(html.match(/type="checkbox"/g)).toHaveLength(4)
  expect(html.match(/avond<span class="sr">, Lastig moment<\/span>/g)).toHaveLength(2)
  expect(html).not.toContain('<textarea')
})

test('a marked part asks what one does then', () => {
  const html = asked({ 'vr-avond': { risk: true, plan: 'zwemmen' } })
  expect(html).toMatch(/<input type="checkbox" checked/)
  expect(html).toMatch(/<textarea id="mine-vr-avond"[^>]*>zwemmen<\/textarea>/)
  expect(html).toContain(
    '<label for="mine-vr-avond"><span class="which">avond:</span> Wat ik dan doe</label>',
  )
})

test('words stay in sight when the mark is taken away', () => {
  expect(asked({ 'ma-ochtend': { risk: false, plan: 'lopen' } })).toContain('>lopen</textarea>')
  expect(asked({ 'ma-ochtend': { risk: false, plan: ' ' } })).not.toContain('<textarea')
})
