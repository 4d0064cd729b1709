import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { serve, siteOf } from './served.ts'

/** How the browser is started. */
export const OPTIONS = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}
const PHONE = { locale: 'nl-NL', viewport: { width: 390, height: 844 } }

/** A network and a processor, imitated. `roundTrip` in ms, `down` and `up` in bits a second, `cpu` times slower. */
export interface Profile {
  readonly name: string
  readonly roundTrip: number
  readonly down: number
  readonly up: number
  readonly cpu: number
}
export const FAST: Profile = { name: 'fast', roundTrip: 150, down: 1_600_000, up: 750_000, cpu: 4 }
export const SLOW: Profile = { name: 'slow', roundTrip: 562, down: 1_440_000, up: 675_000, cpu: 4 }

/**
 * Runs `work` with a browser that has never been here: nothing in a cache, no service worker. The tab stands on a page of
 * another origin, as it does for who follows a link: starting the browser's process is not our paint.
 */
export async function withNewVisitors<T>(work: (visit: NewVisit) => Promise<T>): Promise<T> {
  const elsewhere = await serve(siteOf({ 'index.nl.html': '<!doctype html><title>Elsewhere</title>' }))
  const browser = await chromium.launch(OPTIONS)
  try {
    return await work(async (profile, look) => {
      const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' })
      const page = await context.newPage()
      await page.goto(elsewhere.url)
      await slowDown(page, profile)
      try {
        return await look(page)
      } finally {
        await context.close()
      }
    })
  } finally {
    await browser.close()
    await elsewhere.stop()
  }
}
export type NewVisit = <T>(profile: Profile, look: (page: Page) => Promise<T>) => Promise<T>

async function slowDown(page: Page, { roundTrip, down, up, cpu }: Profile): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTrip,
    downloadThroughput: down / 8,
    uploadThroughput: up / 8,
  })
  await slowProcessor(page, cpu)
}

/** `rate` times slower from here on. */
export async function slowProcessor(page: Page, rate: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate })
}

/** A folder for the profile of a browser that keeps things; on a disk, so that durable means durable. */
export const newProfileFolder = (): string => mkdtempSync(join(tmpdir(), 'bench-profile-'))

/** Starts a browser process on a profile folder. Closing the context ends the process. */
export const openBrowser = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { ...OPTIONS, ...PHONE })

const SEEN = 'bench:seen'
const TAPPED = 'bench:tapped'

/**
 * Has the next pages note when `see` (a CSS selector) is in the document, at the next frame; `tap` is the text of a
 * button that is tapped as soon as it shows, and again each tenth of a second: a tap that is lost must not end the run.
 */
export async function watchFor(page: Page, see: string, tap = ''): Promise<void> {
  await page.addInitScript(
    ({ see, tap, seen, tapped }) => {
      let lastTap = -Infinity
      const look = (): void => {
        if (document.querySelector(see) !== null) {
          watcher.disconnect()
          clearInterval(again)
          requestAnimationFrame(() => performance.mark(seen))
          return
        }
        if (tap === '' || performance.now() - lastTap < 100) return
        const buttons = [...document.querySelectorAll<HTMLElement>('button, a')]
        const button = buttons.find((one) => one.textContent.includes(tap))
        if (button === undefined) return
        lastTap = performance.now()
        performance.mark(tapped)
        button.click()
      }
      const watcher = new MutationObserver(look)
      watcher.observe(document, { subtree: true, childList: true, attributes: true })
      const again = setInterval(look, 100)
    },
    { see, tap, seen: SEEN, tapped: TAPPED },
  )
}

/** Milliseconds from the start of the navigation. */
export const whenSeen = (page: Page): Promise<number> => timeOf(page, SEEN)
export const whenFirstTapped = (page: Page): Promise<number> => timeOf(page, TAPPED)
export const whenPainted = (page: Page): Promise<number> => timeOf(page, 'first-contentful-paint')

async function timeOf(page: Page, entry: string): Promise<number> {
  const found = await page.waitForFunction(
    (name) => performance.getEntriesByName(name)[0]?.startTime,
    entry,
    { polling: 100, timeout: 30_000 },
  )
  const time = await found.jsonValue()
  if (time === undefined) throw new Error(`${entry} has no time`)
  return time
}
