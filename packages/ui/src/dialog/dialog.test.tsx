import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Dialog } from './dialog.tsx'

test('a dialog is closed in the first paint and named by its title', () => {
  const html = render(
    <Dialog open onClose={() => undefined} title="Waarom ik dit doe" closeLabel="Terug">
      x
    </Dialog>,
  )
  const id = /<dialog aria-labelledby="([^"]+)">/.exec(html)?.[1]
  expect(html).toContain(`<h2 id="${id}"`)
  expect(html).toContain('Terug</button>')
})
