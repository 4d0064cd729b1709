import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { ActBar, TabBar, type TabItem } from './tab-bar.tsx'

const items: readonly TabItem[] = [
  { id: 'today', label: 'Vandaag', icon: 'today' },
  { id: 'programme', label: 'Programma', icon: 'programme', href: '/programma' },
  { id: 'insight', label: 'Inzicht', icon: 'insight' },
  { id: 'plan', label: 'Plan', icon: 'plan' },
]
const nothing = () => undefined
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .trim()
    .split(/\s{2,}/)

test('now help stands in the middle of the places', () => {
  const html = render(
    <TabBar
      label="Hoofdmenu"
      items={items}
      current="today"
      onSelect={nothing}
      now={{ label: 'Nu hulp', onClick: nothing }}
    />,
  )
  expect(words(html)).toEqual(['Vandaag', 'Programma', 'Nu hulp', 'Inzicht', 'Plan'])
})

test('only the place where you are is current, and the navigation has a name', () => {
  const html = render(<TabBar label="Hoofdmenu" items={items} current="insight" onSelect={nothing} />)
  expect(html).toMatch(/^<nav class="tabs" aria-label="Hoofdmenu">/)
  expect(html.match(/aria-current="page"/g)).toHaveLength(1)
  expect(html).toMatch(/aria-current="page"><svg.*?<\/svg>Inzicht/)
})

test('a place with an address is a link before scripts run', () => {
  expect(render(<TabBar label="Hoofdmenu" items={items} current="today" onSelect={nothing} />)).toContain(
    '<a href="/programma">',
  )
})

test('calling during now help is a link that dials', () => {
  expect(
    render(
      <ActBar
        label="Hulp"
        items={[{ id: 'call', label: 'Bel Ruben', icon: 'call', href: 'tel:0000000000' }]}
      />,
    ),
  ).toContain('href="tel:0000000000"')
})
