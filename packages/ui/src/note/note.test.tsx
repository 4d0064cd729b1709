import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Note } from './note.tsx'

test('a signal is a flag and a word, not only a colour', () => {
  expect(render(<Note kind="signal">Let op</Note>)).toMatch(/<svg class="icon".*Let op/)
})

test('a plain note has no icon', () => {
  expect(render(<Note>Bron</Note>)).toBe('<p class="note gap">Bron</p>')
})
