import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { CrisisSheet } from './crisis-sheet.tsx'

const html = render(
  <CrisisSheet
    id="lines"
    title="Hulplijnen"
    lines={[
      {
        name: '113',
        what: 'Denk je aan zelfmoord?',
        tel: '+31800113',
        telShown: '0800 0113',
        note: 'Dag en nacht',
      },
    ]}
    closeLabel="Terug"
  />,
)

test('each line is one link that dials, with its name, its number and when it is open', () => {
  expect(html).toMatch(
    /<a class="row" href="tel:\+31800113">.*113.*0800 0113.*Denk je aan zelfmoord\?.*Dag en nacht.*<\/a>/,
  )
})

test('the sheet is a dialog named by its heading, where reading starts', () => {
  expect(html).toContain('role="dialog" aria-labelledby="lines-title"')
  expect(html).toMatch(/<h2 id="lines-title" tabindex="-1" autofocus>/)
})

test('its close button closes it without scripts', () => {
  expect(html).toContain('popovertarget="lines" popovertargetaction="hide"')
})
