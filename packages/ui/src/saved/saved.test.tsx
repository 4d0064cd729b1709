import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Saved } from './saved.tsx'

test('keeping as you write is not read aloud', () => {
  expect(render(<Saved state="saved" label="Bewaard" />)).toContain('<span class="sr" role="status"></span>')
})

test('that something is not kept is read aloud, once', () => {
  const html = render(<Saved state="failed" label="Niet bewaard" />)
  expect(html).toContain('<span aria-hidden="true">Niet bewaard</span>')
  expect(html).toContain('<span class="sr" role="status">Niet bewaard</span>')
})
