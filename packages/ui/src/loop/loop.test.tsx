import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Loop } from './loop.tsx'

const asked = (breakAt?: string) =>
  render(
    <Loop
      id="round"
      legend="Hoe ging het?"
      steps={[
        { id: 'situation', name: 'Situatie', label: 'Situatie: waar, wanneer', words: 'op de bank' },
        { id: 'thought', name: 'Gedachte', label: 'Gedachte', words: ' ' },
        { id: 'later', name: 'Later', label: 'Later: wat het kostte', words: 'te laat in bed' },
      ]}
      onWords={() => undefined}
      breakAt={breakAt}
      onBreak={() => undefined}
      words={{ where: 'Waar kan het anders?', broken: 'Hier kan het anders' }}
    />,
  )

test('what is written at a step stands in the circle under its short name', () => {
  const drawn = [...asked().matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)
  expect(drawn).toEqual(['Situatie', 'op de bank', 'Gedachte', 'Later', 'te laat in bed'])
})

test('a screen reader gets the fields and the question where it can be broken, and not the drawing', () => {
  const html = asked()
  expect(html).toContain('<figure class="picture loop-picture" aria-hidden="true">')
  expect(html).toContain('<label class="label" for="round-situation">Situatie: waar, wanneer</label>')
  expect(html.match(/type="radio"/g)).toHaveLength(3)
  expect(html).toContain('Situatie<span class="why">op de bank</span>')
})

test('the step where it can be broken is marked, and the way behind it is open', () => {
  expect(asked()).not.toContain('Hier kan het anders')
  const html = asked('thought')
  expect(html.match(/class="step break"/g)).toHaveLength(1)
  expect(html.match(/class="way open"/g)).toHaveLength(1)
  expect(html).toContain('Hier kan het anders')
  expect(html).toMatch(/value="thought" checked/)
})
