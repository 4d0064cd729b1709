import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Notice } from './notice.tsx'

test('the status is on the page before there is news, so that the news is read aloud', () => {
  expect(render(<Notice />)).toBe('<div class="notice none"><p role="status"></p></div>')
})

test('the action stands outside what is read aloud', () => {
  const html = render(<Notice action={{ label: 'Zet terug', onClick: () => undefined }}>Weggehaald.</Notice>)
  expect(html).toContain('<p role="status">Weggehaald.</p><button')
})
