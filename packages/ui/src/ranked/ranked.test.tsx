import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Ranked } from './ranked.tsx'

const words = { count: 'genoemd', part: 'zwaar' }

test('the longest bar is the one most named, and the second mark is its share', () => {
  const html = render(
    <Ranked
      items={[
        { what: 'moe', told: '10 keer, 4 zwaar', count: 10, part: 4 },
        { what: 'ruzie', told: '5 keer, 5 zwaar', count: 5, part: 5 },
      ]}
      words={words}
    />,
  )
  expect(html).toMatch(/moe.*10 keer, 4 zwaar.*class="count" d="M0 0h300.*class="share" d="M0 3h120/)
  expect(html).toMatch(/ruzie.*class="count" d="M0 0h150.*class="share" d="M0 3h150/)
})

test('without a part there is one mark, and the key names no other', () => {
  const html = render(
    <Ranked items={[{ what: 'onrust', told: '6 dagen', count: 6 }]} words={{ count: 'dagen' }} />,
  )
  expect(html).toContain('class="count sole" d="M0 0h300')
  expect(html).not.toContain('share')
})
