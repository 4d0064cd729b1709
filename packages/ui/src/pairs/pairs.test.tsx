import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Pairs } from './pairs.tsx'

test('a field says both its row and what is asked of it', () => {
  const html = render(
    <Pairs
      id="as"
      legend="Wat zet jij ertegenover?"
      answer="Wat ik ertegenover zet"
      rows={[
        { id: 'access', label: 'Altijd bij de hand', words: 'Mijn telefoon in de gang' },
        { id: 'anonymity', label: 'Niemand ziet het', words: '' },
      ]}
      onWords={() => undefined}
    />,
  )
  expect(html).toMatch(/^<fieldset class="pairs"><legend class="label">Wat zet jij ertegenover\?<\/legend>/)
  expect(html).toContain(
    '<label for="as-access"><span class="label">Altijd bij de hand</span><span class="note">Wat ik ertegenover zet</span></label>',
  )
  expect(html).toMatch(/<textarea id="as-access"[^>]*>Mijn telefoon in de gang<\/textarea>/)
  expect(html.match(/<textarea/g)).toHaveLength(2)
})
