import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Growing } from './growing.tsx'

test('a line that grows is a text area of one row, with all that was written in it', () => {
  const html = render(<Growing id="row-1" aria-label="Reden 1" value="thee" onInput={() => undefined} />)
  expect(html).toBe('<textarea id="row-1" aria-label="Reden 1" class="growing" rows="1">thee</textarea>')
})
