import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { CrisisSheet } from '../crisis-sheet/crisis-sheet.tsx'
import { TopBar } from './top-bar.tsx'

const out = {
  helpLabel: 'Hulplijnen',
  helpId: 'lines',
  exitLabel: 'Verlaat',
  exitHref: 'https://example.org/',
}

test('help lines and exit work without scripts', () => {
  const page = render(
    <>
      <TopBar title="Keertij" {...out} />
      <CrisisSheet id="lines" title="Hulplijnen" lines={[]} closeLabel="Terug" />
    </>,
  )
  expect(page).toMatch(/<button class="lines" type="button" popovertarget="lines">Hulplijnen/)
  expect(page).toMatch(/<div class="crisis" id="lines" popover="auto"/)
  expect(page).toMatch(/<a class="exit" href="https:\/\/example.org\/" rel="noreferrer">/)
})

test('the way back takes the place of the title', () => {
  const html = render(<TopBar back={{ label: 'Vandaag', onBack: () => undefined }} {...out} />)
  expect(html).toMatch(/<button class="back" type="button">.*Vandaag/)
  expect(html).not.toContain('class="name"')
})
