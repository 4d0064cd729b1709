import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Exercise } from './exercise.tsx'

test('two exercises on a page are no two landmarks of one name', () => {
  const html = render(<Exercise name="Oefening">x</Exercise>)
  expect(html).toContain('Oefening')
  expect(html).not.toMatch(/<section|aria-label|role=/)
})
