/** Each language is whole: the page says which one it is in, also without a network, and the pages are sound HTML. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { expect, onTestFinished, test } from 'vitest'
import { LANGUAGE_NAMES, loadWords } from './harness/app-words.ts'
import { copyOfBuild } from './harness/built-app.ts'
import { goTo, openSettings, seesTitle, startForMyself } from './harness/screens.ts'
import { cutNetwork, firstVisit, offlineReady, type Visit } from './harness/visit.ts'

test('another language is there at once, and in the page itself at the next start without a network', async () => {
  const dutch = await firstVisit({ language: 'nl' })
  const { page } = dutch
  expect(await lang(dutch)).toBe('nl')
  await offlineReady(page)
  await startForMyself(dutch)
  await openSettings(dutch)
  await page.getByLabel(LANGUAGE_NAMES.en, { exact: true }).click()
  const words = await loadWords('en')
  await seesTitle(page, words.settingsScreen.title)
  expect(await lang(dutch)).toBe('en')
  await goTo({ ...dutch, words }, 'plan')

  await cutNetwork(dutch)
  const response = await page.reload()
  const shell = (await response?.text()) ?? ''
  expect(shell).toMatch(/^<!doctype html><html lang="en">/i)
  expect(shell).toContain(words.crisis.button)
  await seesTitle(page, words.first.title)
  expect(await lang(dutch)).toBe('en')
})

test.each(['nl', 'en'] as const)(
  'the first page comes in the language of the browser (%s)',
  async (language) => {
    const visit = await firstVisit({ language, javaScriptEnabled: false })
    expect(await visit.page.locator('html').getAttribute('lang')).toBe(language)
    await visit.page.getByRole('link', { name: visit.words.exit.label }).waitFor()
  },
)

test('the built pages are sound HTML', async () => {
  const folder = await copyOfBuild()
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: RULES,
  })
  const problems: string[] = []
  for (const name of ['index.nl.html', 'index.en.html', 'recept.html', 'recipe.html']) {
    const report = await validator.validateString(readFileSync(join(folder, name), 'utf8'), name)
    for (const { messages } of report.results)
      for (const { ruleId, message, selector } of messages)
        problems.push(`${name}: ${ruleId}: ${message} (${selector ?? ''})`)
  }
  expect(problems).toEqual([])
})

/** Rules that say nothing about these pages. */
const RULES = {}

const lang = ({ page }: Visit): Promise<string | null> => page.locator('html').getAttribute('lang')
