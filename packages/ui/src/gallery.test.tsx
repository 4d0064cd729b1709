import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { EXAMPLES, Gallery } from './gallery.tsx'

const page = render(<Gallery />)

test('no component writes a style attribute, which the policy of the page would refuse', () => {
  expect(page).not.toMatch(/\sstyle=/)
})

test('every id on the page is there once, and every reference to one arrives', () => {
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])
  expect(new Set(ids).size).toBe(ids.length)
  const references = [...page.matchAll(/\s(?:for|popovertarget|aria-labelledby|aria-describedby)="([^"]+)"/g)]
  const asked = references.flatMap((match) => match[1]?.split(' ') ?? [])
  expect(asked.filter((id) => !ids.includes(id))).toEqual([])
})

test('every button and link has a name', () => {
  const pressed = [...page.matchAll(/<(button|a)\b([^>]*)>(.*?)<\/\1>/g)]
  expect(pressed.length).toBeGreaterThan(20)
  const nameless = pressed.filter(
    ([, , attributes = '', inside = '']) =>
      !attributes.includes('aria-label=') && inside.replace(/<[^>]+>/g, '').trim() === '',
  )
  expect(nameless).toEqual([])
})

test('every component shows at least one state', () => {
  for (const [component, examples] of Object.entries(EXAMPLES))
    expect(examples.length, component).toBeGreaterThan(0)
})
