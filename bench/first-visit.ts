import type { Page } from 'playwright-core'
import type { Dist } from '@keertij/server'
import {
  FAST,
  SLOW,
  watchFor,
  whenFirstTapped,
  whenPainted,
  whenSeen,
  withNewVisitors,
  type NewVisit,
  type Profile,
} from './browser.ts'
import type { Measured } from './report.ts'
import { carried, serve, siteOf, textOf, type Served } from './served.ts'

/** Somebody who was never here, on a phone: when there is something to see, and what it takes to get help. */

const PAINTS = 9
const TAPS = 5
const NOW = 'Ik heb nu drang'
const SLIDER = 'input[type="range"]:enabled'
const KILOBYTE = 1_000

export function measureFirstVisit(app: Dist): Promise<Measured[]> {
  return withNewVisitors(async (visit) => {
    const shell = textOf(app, '/index.nl.html')
    const sites = {
      app: await serve(app),
      unscripted: await serve(siteOf({ 'index.nl.html': withoutScripts(shell), 'a/none': '' })),
      bare: await serve(siteOf({ 'index.nl.html': BARE })),
    }
    try {
      const fast = await paints(visit, FAST, 400, sites)
      const slow = await paints(visit, SLOW, 700, sites)
      return [...fast, ...slow, ...(await firstTap(visit, sites.app, app))]
    } finally {
      await Promise.all(Object.values(sites).map((site) => site.stop()))
    }
  })
}

/** What a browser needs at least to paint words in this profile: one answer, no style, no script. */
const BARE = [
  '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Keertij</title>',
  '<meta name="viewport" content="width=device-width, initial-scale=1"></head><body>',
  ...Array.from({ length: 5 }, (_, n) => `<p>Regel ${n + 1} van een bladzijde zonder opmaak.</p>`),
  '</body></html>',
].join('\n')

const withoutScripts = (html: string): string =>
  html.replaceAll(/<script\b.*?<\/script>|<link rel="preload"[^>]*>/gs, '')

/** The three pages take turns, so that a busy moment of the machine hits them all. */
async function paints(
  visit: NewVisit,
  profile: Profile,
  goal: number,
  sites: { readonly app: Served; readonly unscripted: Served; readonly bare: Served },
): Promise<Measured[]> {
  const paint = (site: Served): Promise<number> =>
    visit(profile, async (page) => {
      await page.goto(site.url, { waitUntil: 'commit' })
      return whenPainted(page)
    })
  const app: number[] = []
  const unscripted: number[] = []
  const bare: number[] = []
  await paint(sites.app) // the first of a browser pays for its start
  for (let run = 0; run < PAINTS; run += 1) {
    app.push(await paint(sites.app))
    unscripted.push(await paint(sites.unscripted))
    bare.push(await paint(sites.bare))
  }
  const peer = { what: 'five bare lines', samples: bare }
  return [
    { id: `first-paint.${profile.name}`, unit: 'ms', samples: app, goal, peer },
    { id: `first-paint.${profile.name}.without-scripts`, unit: 'ms', samples: unscripted, peer },
  ]
}

async function firstTap(visit: NewVisit, site: Served, app: Dist): Promise<Measured[]> {
  const tries: { shown: number; slider: number; script: number }[] = []
  for (let run = 0; run < TAPS; run += 1) {
    tries.push(
      await visit(FAST, async (page) => {
        await watchFor(page, SLIDER, NOW)
        await page.goto(site.url, { waitUntil: 'commit' })
        const slider = await whenSeen(page)
        return { shown: await whenFirstTapped(page), slider, script: await scriptBefore(page, slider, app) }
      }),
    )
  }
  const whole = [...app.files.keys()].filter((path) => /^\/a\/.*\.js$/.test(path))
  const all = whole.reduce((sum, path) => sum + carried(app, path), 0)
  return [
    {
      id: 'first-tap.script',
      unit: 'kB br',
      samples: tries.map(({ script }) => script / KILOBYTE),
      goal: 30,
      peer: { what: 'all scripts of the app', samples: [all / KILOBYTE] },
    },
    { id: 'first-tap.shown.fast', unit: 'ms', samples: tries.map(({ shown }) => shown) },
    { id: 'first-tap.slider.fast', unit: 'ms', samples: tries.map(({ slider }) => slider) },
  ]
}

/** Bytes of every script that was asked for before `moment`, as the network carries them. */
async function scriptBefore(page: Page, moment: number, app: Dist): Promise<number> {
  const paths = await page.evaluate(
    (moment) =>
      performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => name.endsWith('.js') && startTime < moment)
        .map(({ name }) => new URL(name).pathname),
    moment,
  )
  if (paths.length === 0) throw new Error('No script was seen')
  return [...new Set(paths)].reduce((sum, path) => sum + carried(app, path), 0)
}
