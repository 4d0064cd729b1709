import type { BrowserContext, Page } from 'playwright-core'
import { slowProcessor, watchFor, whenSeen } from './browser.ts'
import type { Measured } from './report.ts'

/** The screens of the app over the journal that lies in this browser: from a key, or a tap, to what a person reads. */

const ROUNDS = 6
/** How long somebody looks at today before they go on, in milliseconds; what insight shows is prepared meanwhile. */
const A_LOOK = 3_000
const KEY = 'bench:key'
const TODAY = '.today h2#check-in'
const WORDS = ['telefoon', 'ruzie', 'keuken', 'wandelen', 'trots']

export async function measureJournalScreens(
  browser: BrowserContext,
  url: string,
  cpu: number,
  readPlain: () => Promise<number>,
): Promise<Measured[]> {
  const plain: number[] = []
  const today: number[] = []
  const insight: number[] = []
  const atOnce: number[] = []
  const firstSearch: number[] = []
  const nextSearch: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    plain.push(await readPlain())
    const page = await browser.newPage()
    today.push(await keyToToday(page, url, cpu))
    // Somebody who looks at today for a moment, and somebody who goes on at once.
    if (round % 2 === 0) await page.waitForTimeout(A_LOOK)
    const found = await page.evaluate(tapAndWait, { tap: 'Inzicht', see: '.insight .finding.first' })
    if (round % 2 === 0) insight.push(found)
    else atOnce.push(found)
    await page.evaluate(tapAndWait, { tap: 'Je dagboek', see: '#journal-search' })
    firstSearch.push(await page.evaluate(searchFor, WORDS[0] ?? ''))
    nextSearch.push(await page.evaluate(searchFor, WORDS[1 + (round % (WORDS.length - 1))] ?? ''))
    await page.close()
  }
  const peer = { what: 'the same in plain JSON, read and parsed', samples: plain }
  return [
    { id: 'today.20000', unit: 'ms', samples: today, goal: 500, peer },
    { id: 'insight.20000', unit: 'ms', samples: insight, goal: 100 },
    { id: 'insight.20000.at-once', unit: 'ms', samples: atOnce },
    { id: 'journal.search.20000.first', unit: 'ms', samples: firstSearch },
    { id: 'journal.search.20000', unit: 'ms', samples: nextSearch },
  ]
}

/** Starts the app. From the moment that the key of the journal was read to the next frame with today's screen. */
async function keyToToday(page: Page, url: string, cpu: number): Promise<number> {
  await page.addInitScript((mark) => {
    const get = IDBObjectStore.prototype.get
    IDBObjectStore.prototype.get = function (...asked) {
      const request = get.apply(this, asked)
      if (this.name === 'slots') request.addEventListener('success', () => performance.mark(mark))
      return request
    }
  }, KEY)
  await watchFor(page, TODAY)
  await slowProcessor(page, cpu)
  await page.goto(url, { waitUntil: 'commit' })
  const seen = await whenSeen(page)
  const key = await page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime, KEY)
  if (key === undefined) throw new Error('The key was not read')
  return seen - key
}

/** Runs in the page. Milliseconds from a tap to the next frame with what was asked for. */
function tapAndWait({ tap, see }: { readonly tap: string; readonly see: string }): Promise<number> {
  return new Promise((done) => {
    const button = [...document.querySelectorAll<HTMLElement>('button, a')].find((one) =>
      one.textContent.includes(tap),
    )
    const start = performance.now()
    const look = (): void => {
      if (document.querySelector(see) === null) return
      watcher.disconnect()
      requestAnimationFrame(() => done(performance.now() - start))
    }
    const watcher = new MutationObserver(look)
    watcher.observe(document, { subtree: true, childList: true, attributes: true })
    button?.click()
    look()
  })
}

/** Runs in the page. Milliseconds from a word in the search field to the next frame with how often it was found. */
function searchFor(word: string): Promise<number> {
  return new Promise((done, failed) => {
    const field = document.querySelector<HTMLInputElement>('#journal-search')
    const status = field?.closest('main')?.querySelector('[role=status]')
    if (!field || !status) return failed(new Error('There is nothing to search in'))
    field.focus()
    const start = performance.now()
    const before = status.textContent
    const look = (): void => {
      if (status.textContent === before || !/gevonden/.test(status.textContent)) return
      watcher.disconnect()
      requestAnimationFrame(() => done(performance.now() - start))
    }
    const watcher = new MutationObserver(look)
    watcher.observe(status, { subtree: true, childList: true, characterData: true })
    field.value = word
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}
