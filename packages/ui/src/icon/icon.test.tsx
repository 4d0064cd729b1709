import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Icon } from './icon.tsx'

test('an icon is hidden from assistive technology, because a word stands beside it', () => {
  expect(render(<Icon name="lock" />)).toMatch(/^<svg class="icon" [^>]*aria-hidden="true"/)
})
