import { rmSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import type { Dist } from '@keertij/server'
import { persona } from '@keertij/testkit'
import { bundledPage } from './bundled.ts'
import { newProfileFolder, openBrowser, slowProcessor } from './browser.ts'
import { install } from './installed.ts'
import { measureJournalScreens } from './journal-screens.ts'
import type * as JournalPage from './journal-page.ts'
import type { Measured } from './report.ts'

/** The app on the device with a journal of 20,000 events, written over five years, on a processor that is 4 times slower. */

const EVENTS = 20_000
const ROUNDS = 5
const RECORDS = 20
const SLOWER = 4
/** A page of the app's own origin that does not start the app. */
const QUIET = '/recept'

export async function measureJournal(app: Dist): Promise<Measured[]> {
  const folder = newProfileFolder()
  try {
    const url = await install(folder, app)
    const browser = await openBrowser(folder)
    const code = await bundledPage('journal-page.ts', 'bench')
    const once: Once = async <Value>(what: string, given?: unknown, cpu = SLOWER) => {
      const page = await quietPage(browser, url + QUIET, code, cpu)
      const result = await page.evaluate<Value>(`bench.${what}(${JSON.stringify(given ?? null)})`)
      await page.close()
      return result
    }
    await once('seed', fiveYears(), 1)
    const rows = [
      ...(await deviceRows(once)),
      ...(await measureJournalScreens(browser, url, SLOWER, () => once('readPlain'))),
      await derivation(browser, code),
    ]
    await browser.close()
    return rows
  } finally {
    rmSync(folder, { recursive: true, maxRetries: 5 })
  }
}

/** Runs one function of `journal-page.ts` in a page of its own: its code is not compiled yet, as at a start. */
type Once = <Value = number>(what: keyof typeof JournalPage, given?: unknown, cpu?: number) => Promise<Value>

/** An export file. */
function fiveYears(): string {
  const events = persona({ seed: 20_000, weeks: 290, busy: 6, from: '2021-01-04' }).slice(0, EVENTS)
  if (events.length !== EVENTS) throw new Error(`Only ${events.length} events`)
  return JSON.stringify({ format: 'keertij-export', version: 1, events, drafts: [], preferences: {} })
}

async function deviceRows(once: Once): Promise<Measured[]> {
  const opening: number[] = []
  const plain: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    plain.push(await once('readPlain'))
    opening.push(await once('open'))
  }
  const withoutSnapshot = [await once('openWithoutSnapshot'), await once('openWithoutSnapshot')]
  const bare = await once<number[]>('writeBare', RECORDS)
  const recording = await once<number[]>('recordOne', RECORDS)
  const removing: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) removing.push(await once('removeOne'))
  const read = { what: 'the same in plain JSON, read and parsed', samples: plain }
  const write = { what: 'a bare strict write', samples: bare }
  return [
    { id: 'journal.open.20000', unit: 'ms', samples: opening, goal: 500, peer: read },
    { id: 'journal.open.20000.without-snapshot', unit: 'ms', samples: withoutSnapshot, peer: read },
    { id: 'record.20000', unit: 'ms', samples: recording, peer: write },
    { id: 'record.20000.removal', unit: 'ms', samples: removing, peer: write },
  ]
}

/** In the page itself and not in a worker, because only the page can be slowed down; on a site whose policy lets it. */
async function derivation(browser: BrowserContext, code: string): Promise<Measured> {
  const site = 'http://localhost'
  await browser.route(`${site}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Derive' }))
  const samples: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const page = await quietPage(browser, site, code, SLOWER)
    samples.push(await page.evaluate<number>('bench.derive()'))
    await page.close()
  }
  return { id: 'unlock.derive', unit: 'ms', samples }
}

async function quietPage(browser: BrowserContext, url: string, code: string, cpu: number): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(url)
  await page.evaluate(code)
  await slowProcessor(page, cpu)
  return page
}
