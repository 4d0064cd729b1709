import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Empty } from './empty.tsx'

test('an empty list says what will come and offers one thing to do', () => {
  const html = render(
    <Empty title="Nog geen patroon" text="Na zeven check-ins." action={{ label: 'Doe de check-in' }} />,
  )
  expect(html.match(/<button/g)).toHaveLength(1)
  expect(html).toContain('<h2>Nog geen patroon</h2><p>Na zeven check-ins.</p>')
})
