import type { CareDays } from '@keertij/engine'
import { LANGUAGES } from '@keertij/kernel'
import { createBrowser } from '@keertij/testkit'
import { render } from 'preact-render-to-string'
import { afterEach, expect, test, vi } from 'vitest'
import { AppContext } from '../../../shell/app.ts'
import { appIn } from '../../../shell/fixtures/app.ts'
import { SAFETY_HELP } from '../check-in/care-questions.tsx'
import { careFinding, CarePart } from './care-part.tsx'
import { insightWords } from './words.ts'

// Its pack is made by the build.
vi.mock('virtual:pack', () => ({ PACK: { index: '', nowHelp: { nl: '', en: '' }, crisis: [] } }))
vi.mock('../../../platform/content.ts', () => ({ NOW_HELP: 'flows/now-help' }))
afterEach(() => {
  vi.unstubAllGlobals()
})

const NONE: CareDays = {
  sleep: { good: 0, fair: 0, bad: 0, answered: 0 },
  safety: { ease: 0, edge: 0, unsafe: 0, answered: 0 },
  body: { eaten: 0, outside: 0, pain: 0, answered: 0 },
}
const FORTNIGHT: CareDays = {
  sleep: { good: 4, fair: 5, bad: 5, answered: 14 },
  safety: { ease: 9, edge: 4, unsafe: 0, answered: 13 },
  body: { eaten: 10, outside: 6, pain: 2, answered: 12 },
}

test('tells a fortnight in counted days', () => {
  expect(
    careFinding(FORTNIGHT, insightWords('nl').care).map((said) => said.replaceAll('\u00a0', ' ')),
  ).toEqual([
    'De laatste twee weken sliep je 9 van 14 nachten goed of redelijk.',
    'Je was 9 van 13 dagen gerust, en 4 op je hoede.',
    'Van 12 dagen at je er 10 iets, was je er 6 buiten, en had je er 2 pijn.',
  ])
})

test.each(LANGUAGES)(
  'says at once that somebody was not safe, and nothing else of one day, in %s',
  (language) => {
    const { care } = insightWords(language)
    const sleep = { good: 1, fair: 0, bad: 0, answered: 1 }
    expect(careFinding({ ...NONE, sleep }, care)).toEqual([])
    const told = careFinding({ ...NONE, sleep, safety: { ease: 0, edge: 0, unsafe: 1, answered: 1 } }, care)
    expect(told).toEqual([care.safe({ ease: 0, edge: 0, unsafe: 1, answered: 1 })])
  },
)

test('shows the days as a table too', async () => {
  const app = await appIn(createBrowser().tab())
  const html = render(
    <AppContext.Provider value={app}>
      <CarePart care={{ now: FORTNIGHT, before: NONE }} />
    </AppContext.Provider>,
  )
  expect(html).toContain(insightWords('nl').tableLabel)
  expect(html).toContain('9 van 14')
})

test('somebody who is not safe, or on edge, sees whom to call in either country', () => {
  expect(SAFETY_HELP.ease).toEqual([])
  for (const lines of [SAFETY_HELP.edge, SAFETY_HELP.unsafe])
    for (const line of ['112', '101', 'veilig-thuis', '1712']) expect(lines).toContain(line)
})
