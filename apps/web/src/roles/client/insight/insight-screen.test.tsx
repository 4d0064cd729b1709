import { fold, type EventBody, type JournalEvent, type JournalState } from '@keertij/journal'
import { addDays, instant, localDate, offset } from '@keertij/kernel'
import { createBrowser, persona } from '@keertij/testkit'
import { render } from 'preact-render-to-string'
import { afterEach, expect, test, vi } from 'vitest'
import { AppContext } from '../../../shell/app.ts'
import { appIn } from '../../../shell/fixtures/app.ts'
import { InsightScreen } from './insight-screen.tsx'
import { insightWords } from './words.ts'

const words = insightWords('nl')

// Its pack is made by the build.
vi.mock('virtual:pack', () => ({ PACK: { index: '', nowHelp: { nl: '', en: '' }, crisis: [] } }))
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

test('what was noticed is told from the seventh answered day on, and not shown to who never answers', async () => {
  const answered = (days: number): JournalState =>
    fold(
      Array.from({ length: days }, (_, ago): JournalEvent => {
        const at = instant(Date.parse('2026-02-02T12:00:00Z') - ago * 86_400_000)
        const ahead = offset(60)
        return {
          id: String(ago).padStart(32, '0'),
          v: 2,
          at,
          offset: ahead,
          kind: 'checkin.kept',
          data: { day: localDate(at, ahead), mood: 3, halt: [], noticed: ['restless'] },
        }
      }),
    )
  const { title, needs, count } = words.noticed
  expect(await screenOf(fold(persona({ seed: 5, weeks: 12, from: '2025-11-10' })))).not.toContain(title)
  expect(await screenOf(answered(6))).toContain(needs(1))
  const html = await screenOf(answered(7))
  expect(html).toContain('‘Onrust’')
  expect(html).toContain(count)
  expect(html.indexOf('‘Onrust’')).toBeLessThan(html.indexOf(count))
})

test('what was spent is there only for who writes it down, in words before the bars, with a limit of one’s own', async () => {
  const at = instant(Date.parse('2026-02-02T12:00:00Z'))
  const stamped = (number: number, body: EventBody): JournalEvent => ({
    id: String(number).padStart(32, '0'),
    v: 2,
    at: instant(at + number),
    offset: offset(60),
    ...body,
  })
  const spent = (number: number, ago: number, cents: number): JournalEvent =>
    stamped(number, {
      kind: 'entry.kept',
      data: {
        type: 'spending',
        entry: `s${number}`,
        on: { day: addDays(localDate(at, offset(60)), -ago) },
        cents,
        text: '',
      },
    })
  const { title, setLimit, limit, changeLimit } = words.spending
  expect(await screenOf(fold(persona({ seed: 5, weeks: 12, from: '2025-11-10' })))).not.toContain(title)
  const events = [spent(1, 0, 1_250), spent(2, 5, 3_000), spent(3, 12, 4_000)]
  const open = await screenOf(fold(events))
  expect(open).toContain('De laatste 2 weken: €\u00a070.')
  expect(open.indexOf('De laatste 2 weken')).toBeLessThan(open.indexOf('class="bars"'))
  expect(open).toContain(setLimit)
  expect(open).not.toContain(limit)
  const own = await screenOf(
    fold([...events, stamped(9, { kind: 'spending-limit.kept', data: { cents: 5_000 } })]),
  )
  expect(own).toContain('Jouw grens: €\u00a050 per week.')
  expect(own).toContain(limit)
  expect(own).toContain(changeLimit)
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

test('whom it is about a partner reads of rest and safety, and of no urge', async () => {
  const state = fold(
    [0, 1, 2].map((ago): JournalEvent => {
      const at = instant(Date.parse('2026-02-02T12:00:00Z') - ago * 86_400_000)
      const ahead = offset(60)
      return {
        id: String(ago).padStart(32, '0'),
        v: 3,
        at,
        offset: ahead,
        kind: 'checkin.kept',
        data: { day: localDate(at, ahead), mood: 3, halt: [], sleep: 'fair', safety: 'ease' },
      }
    }),
  )
  const tab = createBrowser().tab()
  const app = await appIn(tab, (device) => ({
    view: () => state,
    settings: () => ({ ...device.settings(), programme: 'partner' }),
  }))
  const html = render(
    <AppContext.Provider value={app}>
      <InsightScreen />
    </AppContext.Provider>,
  )
  expect(html).toContain(words.care.title)
  for (const { title } of [words.tide, words.heat, words.triggers, words.techniques])
    expect(html).not.toContain(`>${title}</h2>`)
})
