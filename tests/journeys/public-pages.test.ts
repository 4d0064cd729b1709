/** The public pages: sound, whole without scripts, usable by everybody, and a way into the app that no address tells. */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { describe, expect, onTestFinished, test } from 'vitest'
import { AXE, barriersOf, beside } from './harness/barriers.ts'
import { copyOfBuild } from './harness/built-app.ts'
import { openLesson } from './harness/lessons.ts'
import { PROVING } from './harness/proving.ts'
import { seesTitle, startForMyself } from './harness/screens.ts'
import { firstVisit } from './harness/visit.ts'

const LANGUAGES = ['nl', 'en'] as const
/** An article that tells of danger, in each language. */
const SHAME = { nl: '/nl/schaamte/', en: '/en/shame/' } as const
const HELP = { nl: '/nl/hulp-zoeken/', en: '/en/find-help/' } as const
const FIRST_LESSON = 'impuls/0/welkom'

interface Built {
  /** With a slash at both ends. */
  readonly path: string
  readonly html: string
}

async function builtPages(): Promise<{ readonly folder: string; readonly pages: readonly Built[] }> {
  const folder = await copyOfBuild()
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const pages = LANGUAGES.flatMap((language) =>
    readdirSync(join(folder, language), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html'))
      .map((file) => ({
        path: `/${language}/${file.replace(/index\.html$/, '')}`,
        html: readFileSync(join(folder, language, file), 'utf8'),
      })),
  )
  return { folder, pages }
}

const at = ({ url }: { readonly url: string }, path: string): string => new URL(path, url).href

const first = (html: string, found: RegExp): string => found.exec(html)?.[1] ?? ''

describe('what was built', () => {
  test('is sound HTML, described, and the same in both languages', async () => {
    const { pages } = await builtPages()
    expect(pages.filter(({ path }) => path.startsWith('/nl/'))).toHaveLength(pages.length / 2)
    const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: {} })
    const problems: string[] = []
    for (const { path, html } of pages) {
      const report = await validator.validateString(html, path)
      for (const { messages } of report.results)
        for (const { ruleId, message, selector } of messages)
          problems.push(`${path}: ${ruleId}: ${message} (${selector ?? ''})`)
    }
    expect(problems).toEqual([])
    const descriptions = pages.map(({ html }) => first(html, /<meta name="description" content="([^"]+)"/))
    expect(new Set(descriptions).size).toBe(pages.length)
    expect(new Set(pages.map(({ html }) => first(html, /<title>([^<]+)</))).size).toBe(pages.length)
    for (const { html } of pages) expect(html.match(/<h1[ >]/g)).toHaveLength(1)
  }, 60_000)

  test('leads nowhere that is not there, and fetches nothing from elsewhere', async () => {
    const { folder, pages } = await builtPages()
    const there = new Set(pages.map(({ path }) => path))
    const dead: string[] = []
    for (const { path, html } of pages) {
      for (const [, href = ''] of html.matchAll(/\shref="([^"]*)"/g)) {
        if (/^(?:https:|tel:)/.test(href)) continue
        if (href.startsWith('#')) {
          if (!html.includes(`id="${href.slice(1)}"`)) dead.push(`${path}: ${href}`)
        } else if (!isThere(folder, there, href)) dead.push(`${path}: ${href}`)
      }
      for (const [, src = ''] of html.matchAll(/\ssrc="([^"]*)"/g))
        if (!src.startsWith('/a/')) dead.push(`${path}: ${src}`)
    }
    expect(dead).toEqual([])
  })

  test('tells by no address what is wanted in the app', async () => {
    const { pages } = await builtPages()
    const into = pages.flatMap(({ html }) =>
      [...html.matchAll(/\shref="(\/[?#][^"]*)"/g)].map(([, to]) => to),
    )
    expect([...new Set(into)].sort()).toEqual(['/#l', '/#p', '/#r', '/?n'])
  })
})

function isThere(folder: string, pages: ReadonlySet<string>, href: string): boolean {
  const [path = ''] = href.split(/[?#]/)
  if (path === '/') return true
  return (
    pages.has(path) ||
    [path, `${path}.html`].some((file) => statSync(join(folder, file), { throwIfNoEntry: false })?.isFile())
  )
}

test.each(LANGUAGES)('from an article to a crisis line and away, without scripts (%s)', async (language) => {
  const visit = await firstVisit({ language, javaScriptEnabled: false, unopened: true })
  const { page, app, words, context } = visit
  await page.goto(at(app, `/${language}/`))
  await page.locator(`.reading a[href="${SHAME[language]}"]`).click()
  await page.waitForURL(`**${SHAME[language]}`)
  expect(await page.locator('html').getAttribute('lang')).toBe(language)
  await page.locator('main a[href="tel:113"]').first().waitFor()
  await page.locator('main a[href="tel:1813"]').first().waitFor()
  await page.getByRole('button', { name: words.crisis.button }).click()
  await page.getByRole('dialog', { name: words.crisis.title }).locator('a[href="tel:112"]').waitFor()
  await page.keyboard.press('Escape')
  await page.locator(`nav a[href="${HELP[language]}"]`).first().click()
  await page.waitForURL(`**${HELP[language]}`)
  expect(await page.locator('main .row').first().textContent()).toContain('112')
  expect(await context.cookies()).toEqual([])
  await page.getByRole('banner').getByRole('link', { name: words.exit.label }).click()
  await page.waitForURL(`**${words.exit.path}`)
})

test.each(LANGUAGES)(
  'from an article to the first lesson, and the address tells nothing (%s)',
  async (language) => {
    const visit = await firstVisit({ language, unopened: true })
    const { page, app, words } = visit
    await page.goto(at(app, SHAME[language]))
    await page.getByRole('navigation').first().locator('a[href="/#p"]').click()
    // Whom it is about is asked first: who comes for a partner does not begin in somebody else's programme.
    await seesTitle(page, words.first.title)
    expect(page.url()).toBe(at(app, '/'))
    expect(await page.title()).toBe(words.appName)
    await startForMyself(visit)
    await openLesson(visit, FIRST_LESSON)
  },
)

test('Shift three times leaves a page, and Back does not show it', async () => {
  const visit = await firstVisit({ unopened: true })
  const { page, app, words } = visit
  await page.goto(at(app, SHAME.nl))
  await page.waitForLoadState('networkidle')
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift')
  await page.waitForURL(`**${words.exit.path}`)
  await page.goBack().catch(() => undefined)
  expect(new URL(page.url()).pathname).not.toBe(SHAME.nl)
})

test('nothing of the app is fetched by who only reads, and nothing is kept', async () => {
  const visit = await firstVisit({ unopened: true })
  const { page, app, context } = visit
  const asked: string[] = []
  context.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(at(app, SHAME.nl))
  await page.waitForLoadState('networkidle')
  expect(asked.filter((path) => !/^\/(nl\/|a\/(page-|commissioner)|icon)/.test(path))).toEqual([])
  const kept = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    stored: localStorage.length + sessionStorage.length,
    cookies: document.cookie,
  }))
  expect(kept).toEqual({ databases: 0, workers: 0, stored: 0, cookies: '' })
})

test.each(PROVING ? LANGUAGES : (['nl'] as const))(
  'no barrier on the public pages, and nothing beside them (%s)',
  async (language) => {
    const visit = await firstVisit({ language, unopened: true })
    const { page, app } = visit
    await page.addInitScript({ path: AXE })
    const found: string[] = []
    for (const path of [`/${language}/`, SHAME[language], HELP[language]]) {
      await page.goto(at(app, path))
      found.push(...(await barriersOf(page, path)), ...(await beside(page, path)))
    }
    expect(found).toEqual([])
  },
)
