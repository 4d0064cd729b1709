import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Frame, MAIN_ID } from './frame.tsx'

test('the skip link comes first and leads to what can take focus', () => {
  const html = render(
    <Frame skipLabel="Naar de inhoud" top={<header />}>
      x
    </Frame>,
  )
  expect(html).toMatch(
    new RegExp(`^<div class="frame framed"><a class="skip" href="#${MAIN_ID}">Naar de inhoud</a>`),
  )
  expect(html).toContain(`<main id="${MAIN_ID}" tabindex="-1">`)
})

test('now help is always night, and what helps is reached before the bar', () => {
  const html = render(
    <Frame kind="now" skipLabel="Naar de inhoud" top={<header />} tabs={<nav />}>
      x
    </Frame>,
  )
  expect(html).toContain('data-theme="night"')
  expect(html.indexOf('<main')).toBeLessThan(html.indexOf('<nav'))
})

test('what opens above a night page is night too', () => {
  const html = render(
    <Frame kind="now" skipLabel="Naar de inhoud" top={<header />} layers={<aside />}>
      x
    </Frame>,
  )
  expect(html).toMatch(/<aside><\/aside><\/div>$/)
})
