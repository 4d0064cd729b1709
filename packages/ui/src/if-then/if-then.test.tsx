import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { IfThen, type IfThenPlan } from './if-then.tsx'

const words = {
  lead: 'Als …',
  other: 'een ander moment',
  own: 'In je eigen woorden',
  link: 'dan …',
  yours: 'Jouw zin',
  sentence: ({ situation, action }: IfThenPlan) => `Als ${situation}, dan ${action}.`,
}
const planned = (value: IfThenPlan, moments: readonly string[]) =>
  render(<IfThen id="plan" value={value} onInput={() => undefined} moments={moments} words={words} />)

test('both parts make one sentence', () => {
  expect(planned({ situation: 'ik moe ben', action: 'zet ik thee' }, ['ik moe ben'])).toContain(
    'Als ik moe ben, dan zet ik thee.',
  )
})

test('a moment of before is chosen without a field for own words', () => {
  const html = planned({ situation: 'ik moe ben', action: '' }, ['ik moe ben'])
  expect(html).toMatch(/value="ik moe ben" checked/)
  expect(html).not.toContain('plan-own')
})

test('own words come back in their field, with the other moment chosen', () => {
  const html = planned({ situation: 'ik wacht', action: '' }, ['ik moe ben'])
  expect(html).toMatch(/value=" other" checked/)
  expect(html).toMatch(/<textarea id="plan-own"[^>]*>ik wacht</)
})

test('a lead that says the moment asks only what to do', () => {
  const html = render(
    <IfThen
      id="plan"
      value={{ situation: '', action: '' }}
      onInput={() => undefined}
      situation="said"
      moments={['ik moe ben']}
      words={words}
    />,
  )
  expect(html).not.toContain('plan-own')
  expect(html).toContain('plan-action')
})

test('without moments of before there is only the field', () => {
  const html = planned({ situation: '', action: '' }, [])
  expect(html).not.toContain('type="radio"')
  expect(html).toContain('id="plan-own"')
})
