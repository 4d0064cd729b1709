import { createServer } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Dist } from '@keertij/server'
import { chromium } from 'playwright-core'
import { OPTIONS } from './browser.ts'
import type { Measured } from './report.ts'
import { carried, serve } from './served.ts'

/** The public pages as Lighthouse sees them on its phone: an article, the help finder, home. */
const PAGES = { home: '/nl/', article: '/nl/schaamte/', help: '/nl/hulp-zoeken/' } as const

const RUNS = 3
const KILOBYTE = 1_000

/** What we use of Lighthouse, which brings its types for its own set-up only. */
interface Lighthouse {
  default(
    url: string,
    flags: { readonly port: number; readonly logLevel: string },
  ): Promise<
    | {
        readonly lhr: {
          readonly categories: Readonly<Record<string, { readonly score: number | null }>>
          readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>
        }
      }
    | undefined
  >
}

export async function measurePages(app: Dist): Promise<Measured[]> {
  const entry = join(import.meta.dirname, '../tools/lighthouse/node_modules/lighthouse/core/index.js')
  const lighthouse = (await import(pathToFileURL(entry).href)) as Lighthouse
  const port = await freePort()
  const site = await serve(app)
  const browser = await chromium.launch({
    ...OPTIONS,
    args: [...OPTIONS.args, `--remote-debugging-port=${port}`],
  })
  try {
    const measured: Measured[] = []
    for (const [name, path] of Object.entries(PAGES)) {
      measured.push(...(await judged(lighthouse, site.url + path, port, name)), {
        id: `pages.${name}.html`,
        unit: 'kB br',
        samples: [carried(app, path) / KILOBYTE],
      })
    }
    return measured
  } finally {
    await browser.close()
    await site.stop()
  }
}

/** Points that are missing at 100, because every goal here is "at most". */
async function judged(
  lighthouse: Lighthouse,
  url: string,
  port: number,
  name: string,
): Promise<readonly Measured[]> {
  const lost = {
    accessibility: [] as number[],
    'best-practices': [] as number[],
    performance: [] as number[],
  }
  const paint: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const result = await lighthouse.default(url, { port, logLevel: 'error' })
    if (!result) throw new Error(`Lighthouse said nothing of ${url}`)
    for (const [category, samples] of Object.entries(lost)) {
      const score = result.lhr.categories[category]?.score
      if (typeof score !== 'number') throw new Error(`Lighthouse gave ${url} no ${category}`)
      samples.push(Math.round((1 - score) * 100))
    }
    paint.push(result.lhr.audits['first-contentful-paint']?.numericValue ?? Number.NaN)
  }
  return [
    { id: `pages.${name}.accessibility-lost`, unit: 'points', samples: lost.accessibility, goal: 0 },
    { id: `pages.${name}.best-practices-lost`, unit: 'points', samples: lost['best-practices'], goal: 0 },
    { id: `pages.${name}.performance-lost`, unit: 'points', samples: lost.performance, goal: 1 },
    { id: `pages.${name}.first-paint`, unit: 'ms', samples: paint },
  ]
}

/** A port that nobody listens on at this moment. */
const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const probe = createServer()
    probe.on('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address ? found(address.port) : failed(new Error('No port is free')),
      )
    })
  })
