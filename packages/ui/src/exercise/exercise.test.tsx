import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Exercise } from './exercise.tsx'

test('an exercise is a form named by its title', () => {
  const html = render(
    <Exercise over="Vier minuten" title="Maak je eigen zin">
      x
    </Exercise>,
  )
  const id = /aria-labelledby="([^"]+)"/.exec(html)?.[1]
  expect(html).toContain(`<h2 id="${id}">Maak je eigen zin</h2>`)
})
