import { rmSync } from 'node:fs'
import type { BrowserContext } from 'playwright-core'
import type { PackIndex } from '@keertij/programme'
import type { Dist } from '@keertij/server'
import { newProfileFolder, openBrowser, slowProcessor, watchFor, whenSeen } from './browser.ts'
import { packIndexOf } from './content.ts'
import type { Measured } from './report.ts'
import { serve } from './served.ts'

/** The app on the device, and no network at all: the server is stopped before the first sample. */

const WARM = 15
const COLD = 7
const LESSONS = 7
const SLIDER = 'input[type="range"]:enabled'
/** An own page out of the same cache, without style or script: what the worker and the browser cost by themselves. */
const PLAIN = { path: '/recept', see: 'h1' }
const NOW = { path: '/?n', see: SLIDER }
type Target = typeof NOW

interface Opening {
  /** The browser has put the service worker to sleep, as it does after half a minute. */
  readonly asleep?: boolean
  readonly cpu?: number
}

export async function measureInstalled(app: Dist): Promise<Measured[]> {
  const folder = newProfileFolder()
  try {
    const url = await install(folder, app)
    const open = await openBrowser(folder)
    const warm = await measureWarm(open, url)
    const lesson = await lessonOpenings(open, url, packIndexOf(app))
    await open.close()
    return [...warm, ...(await measureCold(folder, url)), lesson]
  } finally {
    rmSync(folder, { recursive: true, maxRetries: 5 })
  }
}

/** Visits the app until the service worker has everything, then takes the network away. */
export async function install(folder: string, app: Dist): Promise<string> {
  const server = await serve(app)
  const browser = await openBrowser(folder)
  const page = await browser.newPage()
  await page.goto(server.url)
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active === null) throw new Error('The service worker is not there')
    if (active.state === 'activated') return
    await new Promise((done) => active.addEventListener('statechange', done, { once: true }))
  })
  await browser.close()
  await server.stop()
  return server.url
}

async function measureWarm(browser: BrowserContext, url: string): Promise<Measured[]> {
  const plain: number[] = []
  const warm: number[] = []
  const asleep: number[] = []
  const slowed: number[] = []
  await timeTo(browser, url, NOW)
  for (let run = 0; run < WARM; run += 1) {
    plain.push(await timeTo(browser, url, PLAIN))
    warm.push(await timeTo(browser, url, NOW))
    asleep.push(await timeTo(browser, url, NOW, { asleep: true }))
    slowed.push(await timeTo(browser, url, NOW, { cpu: 4 }))
  }
  return [
    {
      id: 'now-help.warm',
      unit: 'ms',
      samples: warm,
      goal: 200,
      peer: { what: 'a plain page out of the same cache', samples: plain },
    },
    { id: 'now-help.warm.worker-asleep', unit: 'ms', samples: asleep },
    { id: 'now-help.warm.cpu-4x', unit: 'ms', samples: slowed },
  ]
}

/** A browser process of its own for each sample; counted from the start of the navigation. */
async function measureCold(folder: string, url: string): Promise<Measured[]> {
  const cold: number[] = []
  const plain: number[] = []
  const once = async (target: Target): Promise<number> => {
    const browser = await openBrowser(folder)
    const time = await timeTo(browser, url, target)
    await browser.close()
    return time
  }
  for (let run = 0; run < COLD; run += 1) {
    cold.push(await once(NOW))
    plain.push(await once(PLAIN))
  }
  const peer = { what: 'a plain page out of the same cache', samples: plain }
  return [{ id: 'now-help.cold', unit: 'ms', samples: cold, peer }]
}

async function timeTo(
  browser: BrowserContext,
  url: string,
  target: Target,
  { asleep = false, cpu = 1 }: Opening = {},
): Promise<number> {
  const page = await browser.newPage()
  await watchFor(page, target.see)
  if (cpu > 1) await slowProcessor(page, cpu)
  if (asleep) {
    const devtools = await browser.newCDPSession(page)
    await devtools.send('ServiceWorker.enable')
    await devtools.send('ServiceWorker.stopAllWorkers')
  }
  await page.goto(url + target.path, { waitUntil: 'commit' })
  const time = await whenSeen(page)
  await page.close()
  return time
}

/** From the tap on the first lesson of the core programme to its heading; the page is new each time, so nothing of the lesson is in memory. */
async function lessonOpenings(browser: BrowserContext, url: string, index: PackIndex): Promise<Measured> {
  const title = index.programmes.find(({ id }) => id === 'impuls')?.modules[0]?.lessons[0]?.title.nl
  if (title === undefined) throw new Error('The pack has no lesson')
  const samples: number[] = []
  for (let run = 0; run < LESSONS; run += 1) {
    const page = await browser.newPage()
    await page.goto(url)
    for (const name of ['Ik ben hier voor mezelf', 'Programma']) {
      await page.locator('button, a').filter({ hasText: name }).first().click()
    }
    await page.locator('button, a').filter({ hasText: title }).first().waitFor()
    samples.push(await page.evaluate(openLesson, title))
    await page.close()
  }
  return { id: 'lesson.open', unit: 'ms', samples }
}

/** Runs in the page. */
function openLesson(title: string): Promise<number> {
  return new Promise((done) => {
    const button = [...document.querySelectorAll<HTMLElement>('button, a')].find((one) =>
      one.textContent.includes(title),
    )
    const start = performance.now()
    new MutationObserver((_changes, watcher) => {
      if (document.querySelector('h1')?.textContent !== title) return
      watcher.disconnect()
      requestAnimationFrame(() => done(performance.now() - start))
    }).observe(document, { subtree: true, childList: true, characterData: true })
    button?.click()
  })
}
