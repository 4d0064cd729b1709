import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Values } from './values.tsx'

const CARDS = ['honesty', 'rest', 'care'].map((key) => ({ key, label: key }))
const asked = (chosen: readonly string[], top: readonly string[]) =>
  render(
    <Values
      id="mine"
      legend="Wat telt?"
      cards={CARDS}
      chosen={chosen}
      onCard={() => undefined}
      own={[]}
      onOwn={() => undefined}
      mostOwn={3}
      matter={CARDS.filter(({ key }) => chosen.includes(key))}
      top={top}
      onTop={() => undefined}
      mostTop={2}
      words={{
        own: 'Eigen woorden',
        item: (at) => `Nummer ${at}`,
        add: 'Erbij',
        remove: (what) => `Weg: ${what}`,
        full: 'Vol',
        top: 'Welke 2?',
        topHint: 'Tik ze aan.',
        place: (at) => `nummer ${at}`,
        topFull: 'Bezet.',
      }}
    />,
  )

test('nothing is asked about order before something is chosen', () => {
  expect(asked([], [])).not.toContain('Welke 2?')
  expect(asked([], []).match(/type="checkbox"/g)).toHaveLength(3)
})

test('a button with a place says which, in its name and its state', () => {
  const html = asked(['honesty', 'rest'], ['rest'])
  expect(html).toMatch(/aria-pressed="true"[^>]*>.*<span>rest<span class="sr">, nummer 1<\/span><\/span>/)
  expect(html).toMatch(
    /aria-pressed="false"[^>]*><span class="number" aria-hidden="true"><\/span><span>honesty<\/span>/,
  )
})

test('once every place is taken the others rest, and the order reads as a list', () => {
  const html = asked(['honesty', 'rest', 'care'], ['care', 'honesty'])
  expect(html.match(/disabled/g)).toHaveLength(1)
  expect(html).toContain('Bezet.')
  expect(html).toContain('<ol class="order"><li>care</li><li>honesty</li></ol>')
})
