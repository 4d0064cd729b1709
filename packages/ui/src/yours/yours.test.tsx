import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Yours } from './yours.tsx'

test('the sentence is in sight at once and its spoken twin is still silent', () => {
  const html = render(<Yours label="Jouw zin" text="Als ik moe ben, dan zet ik thee." />)
  expect(html).toContain('<p>Als ik moe ben, dan zet ik thee.</p>')
  expect(html).toContain('<p class="sr" aria-live="polite"></p>')
})
