import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { TextField } from './text-field.tsx'

const nothing = () => undefined

test('a field has its label, and is described by its hint', () => {
  const html = render(
    <TextField id="own" label="In je eigen woorden" hint="Kort is goed" value="" onInput={nothing} />,
  )
  expect(html).toContain('<label class="label" for="own">In je eigen woorden</label>')
  expect(html).toMatch(/<input id="own"[^>]*aria-describedby="own-hint"/)
})

test('a problem is tied to the field and marks it', () => {
  const html = render(<TextField id="code" label="Code" problem="Zes cijfers" value="4" onInput={nothing} />)
  expect(html).toMatch(/aria-describedby="code-problem" aria-invalid="true"/)
  expect(html).toContain('<p class="problem" id="code-problem">Zes cijfers</p>')
})

test('what is written never becomes a suggestion of the browser unless asked', () => {
  expect(render(<TextField id="own" label="Woorden" value="" onInput={nothing} />)).toContain(
    'autocomplete="off"',
  )
})

test('more lines give a text area with its text', () => {
  expect(render(<TextField id="own" label="Woorden" lines={3} value="thee" onInput={nothing} />)).toMatch(
    /<textarea [^>]*rows="3"[^>]*>thee<\/textarea>/,
  )
})

test('one line that grows is a text area, and says what it is for', () => {
  const html = render(
    <TextField id="own" label="Woorden" hint="Kort" lines="growing" value="thee" onInput={nothing} />,
  )
  expect(html).toMatch(/<textarea id="own"[^>]*aria-describedby="own-hint"[^>]*rows="1">thee<\/textarea>/)
})

test('a date can have a last day', () => {
  expect(
    render(<TextField id="day" label="Dag" kind="date" latest="2026-11-22" value="" onInput={nothing} />),
  ).toMatch(/type="date" max="2026-11-22"/)
})

test('an amount asks for the keys of figures, and keeps what is no number as it was typed', () => {
  const html = render(<TextField id="amount" kind="amount" label="Hoeveel" value="12,5o" onInput={nothing} />)
  expect(html).toMatch(/<input id="amount" value="12,5o"[^>]*type="text" inputmode="decimal"/i)
})
