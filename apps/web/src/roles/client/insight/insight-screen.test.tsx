import { fold, type JournalState } from '@keertij/journal'
import { createBrowser, persona } from '@keertij/testkit'
import { render } from 'preact-render-to-string'
import { afterEach, expect, test, vi } from 'vitest'
import { AppContext } from '../../../shell/app.ts'
import { appIn } from '../../../shell/fixtures/app.ts'
import { InsightScreen } from './insight-screen.tsx'
import { insightWords } from './words.ts'

const words = insightWords('nl')

// Its pack is made by the build.
vi.mock('../../../platform/content.ts', () => ({ NOW_HELP: 'flows/now-help' }))
afterEach(() => {
  vi.unstubAllGlobals()
})

/** The screen of somebody with this journal. */
async function screenOf(state: JournalState): Promise<string> {
  const app = await appIn(createBrowser().tab(), () => ({ view: () => state }))
  return render(
    <AppContext.Provider value={app}>
      <InsightScreen />
    </AppContext.Provider>,
  )
}

test('three months in words first, and each picture after its own sentence', async () => {
  const html = await screenOf(fold(persona({ seed: 5, weeks: 12, from: '2025-11-10' })))
  const finding = html.indexOf('class="finding first"')
  expect(finding).toBeGreaterThan(0)
  expect(finding).toBeLessThan(html.indexOf('<figure'))
  for (const { title } of [words.tide, words.heat, words.triggers, words.lines])
    expect(html).toContain(`>${title}</h2>`)
  const figures = html.match(/<figure class="chart"><figcaption class="finding">[^<]*(?:<strong>)?[^<]+/g)
  expect(figures?.length).toBe(html.match(/<figure/g)?.length)
  expect(html).toContain('patroon, geen voorspelling')
})

test('an empty journal shows what comes here and one thing to do, and no picture', async () => {
  const html = await screenOf(fold([]))
  expect(html).toContain(words.finding.empty)
  expect(html).toContain(words.finding.emptyAction)
  expect(html).not.toContain('<figure')
})

test('a few days say what is needed and claim no pattern', async () => {
  const html = await screenOf(fold(persona({ seed: 5, weeks: 1, from: '2026-01-26' })))
  expect(html).toContain(words.finding.tooLittle)
  expect(html).toContain('Daarvoor is nog nodig:')
  expect(html).not.toContain('tide-day')
})
