import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { CirclesPicture } from './circles-picture.tsx'
import { Circles } from './circles.tsx'

const circles = {
  inner: { name: 'Laat ik los', words: ['apps', ''] },
  middle: { name: 'Hier let ik op', words: [] },
  outer: { name: 'Hier wil ik meer van', words: ['lopen'] },
}
const asked = render(
  <Circles
    id="mine"
    legend="Welke kring?"
    circles={circles}
    onWords={() => undefined}
    max={5}
    words={{ item: (at) => `Nummer ${at}`, add: 'Erbij', remove: (what) => `Weg: ${what}`, full: 'Vol' }}
  />,
)

test('what is written in a list stands in its circle, without the row that is still empty', () => {
  const drawn = [...asked.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)
  expect(drawn).toEqual(['Hier wil ik meer van', 'lopen', 'Hier let ik op', 'Laat ik los', 'apps'])
})

test('a screen reader gets the lists, by the names of the circles, and not the drawing', () => {
  expect(asked).toMatch(/<svg [^>]*aria-hidden="true"/)
  expect([...asked.matchAll(/<legend class="label">([^<]*)</g)].map(([, name]) => name)).toEqual([
    'Welke kring?',
    'Laat ik los',
    'Hier let ik op',
    'Hier wil ik meer van',
  ])
})

test('the picture alone has all its words below it, from the middle out, however much was cut', () => {
  const long = 'x'.repeat(200)
  const html = render(
    <CirclesPicture label="Mijn kringen" {...circles} middle={{ name: 'Midden', words: [long] }} />,
  )
  expect(html).toContain(`<dd>${long}</dd>`)
  expect([...html.matchAll(/<dt>([^<]*)</g)].map(([, name]) => name)).toEqual([
    'Laat ik los',
    'Midden',
    'Hier wil ik meer van',
  ])
})
