import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Bars, type BarsProps } from './bars.tsx'

const draw = (bars: BarsProps['bars']) =>
  render(
    <Bars
      summary="Per week"
      bars={bars}
      high="€ 50"
      from="9 maart"
      to="deze week"
      words={{ bar: 'per week', now: 'deze week', limit: 'jouw grens' }}
    />,
  )
const pathOf = (html: string, name: string) => new RegExp(`class="${name}" d="([^"]*)"`).exec(html)?.[1]

test('bars are as high as their share of the highest, and the present week is told apart', () => {
  const html = draw([{ value: 50 }, { value: 25 }, { value: 10 }])
  expect(pathOf(html, 'bar')).toBe('M33 100v-97h34v97zM133 100v-48.5h34v48.5z')
  expect(pathOf(html, 'bar now')).toBe('M233 100v-19.4h34v19.4z')
  expect(html).toContain('deze week')
})

test('a line of one’s own stands where it was drawn, with a step where it changed and a gap where it was not', () => {
  const html = draw([
    { value: 50, limit: 25 },
    { value: 5, limit: 50 },
    { value: 5 },
    { value: 5, limit: 50 },
  ])
  expect(pathOf(html, 'limit')).toBe('M0 51.5H75L75 3H150M225 3H300')
  expect(html).toContain('jouw grens')
})

test('a bar beyond the line is drawn as every other, and without a line there is no word of one', () => {
  const beyond = draw([
    { value: 50, limit: 10 },
    { value: 5, limit: 10 },
  ])
  expect(pathOf(beyond, 'bar')).toBe(pathOf(draw([{ value: 50 }, { value: 5 }]), 'bar'))
  expect(draw([{ value: 50 }, { value: 5 }])).not.toContain('jouw grens')
})

test('nothing, one week and a week of nought are drawn without a broken number', () => {
  for (const bars of [[], [{ value: 0 }], [{ value: 5 }]]) expect(draw(bars)).not.toMatch(/NaN|Infinity/)
  expect(pathOf(draw([{ value: 0 }, { value: 5 }, { value: 5 }]), 'bar')).toBe('M133 100v-97h34v97z')
})
