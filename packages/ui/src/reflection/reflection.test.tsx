import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Reflection, type ReflectionSaid } from './reflection.tsx'

const asked = (said: ReflectionSaid | undefined, sentence?: string) =>
  render(
    <Reflection
      id="six"
      legend="Welke zin past bij jou?"
      hint="Een zin mag open blijven."
      statements={[
        { id: 'goes-on', label: 'Het loopt langer door.', said },
        { id: 'needs-more', label: 'Ik heb steeds meer nodig.', said: undefined },
      ]}
      onSay={() => undefined}
      words={{ yes: 'Ja', no: 'Nee', answered: '1 van de 2 beantwoord', said: sentence }}
    />,
  )

test('each statement is a group of its own that says what its buttons answer', () => {
  const html = asked(undefined)
  expect(html).toMatch(
    /^<fieldset class="reflection" aria-describedby="six-hint"><legend class="label">Welke zin past bij jou\?<\/legend>/,
  )
  expect(html).toContain(
    '<li><div class="statement" role="group" aria-labelledby="six-goes-on"><p id="six-goes-on">Het loopt langer door.</p>',
  )
  expect(html.match(/<button type="button" aria-pressed="false"/g)).toHaveLength(4)
})

test.each([
  ['yes', 'Ja'],
  ['no', 'Nee'],
] as const)('what was said is pressed, and nothing else: %s', (said, word) => {
  const pressed = [...asked(said).matchAll(/aria-pressed="true"[^>]*>([^<]+)</g)].map((match) => match[1])
  expect(pressed).toEqual([word])
})

test('the sentence is read aloud when it comes, and its place is there before', () => {
  expect(asked(undefined)).toContain('<p class="said" role="status"></p>')
  expect(asked('yes', 'Je zei 1 keer ja, van de 2.')).toContain(
    '<p class="said" role="status">Je zei 1 keer ja, van de 2.</p>',
  )
})

test('nothing in it is a form field that a browser would keep', () => {
  expect(asked('yes')).not.toMatch(/<(input|select|textarea)/)
})
