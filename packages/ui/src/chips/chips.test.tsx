import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Chips } from './chips.tsx'

const options = [
  { value: 'restless', label: 'onrust' },
  { value: 'relief', label: 'opluchting' },
]
const show = (full: boolean) =>
  render(<Chips options={options} chosen={['restless']} full={full} onToggle={() => undefined} />)

test('each chip is a checkbox with its words, and what is chosen is checked', () => {
  const [first, second] = show(false).split('</label>')
  expect(first).toMatch(/type="checkbox" value="restless" checked/)
  expect(first).toContain('onrust')
  expect(second).not.toContain('checked')
})

test('when no more can be chosen, what is chosen can still be let go', () => {
  const [first, second] = show(true).split('</label>')
  expect(first).not.toContain('disabled')
  expect(second).toContain('disabled')
})
