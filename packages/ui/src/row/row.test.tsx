import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Row, Rows } from './row.tsx'

test('a row that goes somewhere is one link with both lines as its name', () => {
  const html = render(<Row what="Loop een blokje om" why="Of de trap" href="/walk" />)
  expect(html).toMatch(/^<li><a class="row" href="\/walk">.*Loop een blokje om.*Of de trap.*<\/a><\/li>$/)
})

test('a row that only tells cannot be pressed and points nowhere', () => {
  const html = render(<Row what="Wekker" />)
  expect(html).not.toMatch(/<a|<button|<svg/)
})

test('rows stay a list where list styles are off', () => {
  expect(render(<Rows label="Kies één ding">{null}</Rows>)).toBe(
    '<ul class="rows" role="list" aria-label="Kies één ding"></ul>',
  )
})
