import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Press } from './press.tsx'

test('an address makes a link, no address makes a button that does not submit', () => {
  expect(render(<Press href="/plan">Plan</Press>)).toBe('<a href="/plan">Plan</a>')
  expect(render(<Press>Plan</Press>)).toBe('<button type="button">Plan</button>')
})
