import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Steps } from './steps.tsx'

test('progress is in words, and the bar only draws it', () => {
  const html = render(<Steps n={3} of={5} label="Stap 3 van 5" />)
  expect(html).toContain('Stap 3 van 5')
  expect(html).toContain(
    '<ol class="steps" aria-hidden="true"><li class="done"></li><li class="done"></li><li class="here"></li><li></li><li></li></ol>',
  )
})
