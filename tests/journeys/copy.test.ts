/** Everything can be taken along and comes back whole; a damaged file does nothing; and no word lies readable on the disk. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { launch, newProfile, removeProfile } from './harness/browser.ts'
import { serveApp } from './harness/built-app.ts'
import { loadWords } from './harness/app-words.ts'
import { readPack } from './harness/content.ts'
import { eraseAll, keepCopy, openCopy, type Copy } from './harness/copy.ts'
import {
  answerAll,
  finishPage,
  openExercises,
  lessonAsking,
  openLesson,
  wordField,
} from './harness/lessons.ts'
import {
  button,
  goTo,
  keepCheckIn,
  openCheckIn,
  openJournal,
  row,
  seesTitle,
  startForMyself,
} from './harness/screens.ts'
import { firstVisit, type Visit } from './harness/visit.ts'

/** Words that stand nowhere else, one for each place where a person writes. */
const CANARY = {
  note: 'kwartelmist',
  word: 'zilverkraan',
  reason: 'tuinlantaarnpaal',
  draft: 'roestvogelnest',
  person: 'Wolkenhilde',
  phone: '0612349876',
} as const

test('a copy of everything comes back into an empty app, and a damaged one changes nothing', async () => {
  const visit = await firstVisit()
  const { page, words } = visit
  await startForMyself(visit)
  await openExercises(visit)
  await writeEverywhere(visit)
  const copy = await keepCopy(visit)
  for (const canary of Object.values(CANARY)) expect(copy.text).toContain(canary)

  await eraseAll(visit)
  await seesTitle(page, words.first.title)
  await startForMyself(visit)
  const empty = await keepCopy(visit)
  expect([empty.events, empty.drafts]).toEqual([[], []])

  await openCopy(visit, copy.text.slice(0, -200))
  await page.getByText(words.settingsScreen.importBad).waitFor()
  await page.reload()
  await openCopy(visit, copy.text.replace('"checkin.kept"', '"checkin.kept","id":7'))
  await page.getByText(words.settingsScreen.importBad).waitFor()
  expect(state(await keepCopy(visit))).toEqual(state(empty))

  await openCopy(visit, copy.text)
  await page.getByText(words.settingsScreen.importDone(copy.events.length + copy.drafts.length)).waitFor()
  expect(state(await keepCopy(visit))).toEqual(state(copy))

  await goTo(visit, 'plan')
  await page.getByText(CANARY.reason).first().waitFor()
  await row(page, words.people.call(CANARY.person)).waitFor()
  await openJournal(visit)
  await page.getByText(CANARY.note).waitFor()
  await openLesson(visit, lessonAsking(visit, 'own-word').id)
  await expect.poll(() => wordField(visit).inputValue(), { timeout: 10_000 }).toBe(CANARY.draft)
})

test('none of the words that were written lie readable in the profile', async () => {
  const app = await serveApp()
  const profile = newProfile()
  onTestFinished(async () => {
    await app.remove()
    removeProfile(profile)
  })
  const words = await loadWords('nl')
  const context = await launch(profile)
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(app.url)
  const visit: Visit = {
    app,
    context,
    page,
    profile,
    words,
    language: 'nl',
    pack: readPack(app.folder),
    faults: { found: [] },
  }
  await startForMyself(visit)
  await openExercises(visit)
  await writeEverywhere(visit)
  await goTo(visit, 'plan')
  await page.getByText(CANARY.reason).first().waitFor()
  await context.close()

  const files = filesUnder(profile)
  expect(files.filter((file) => file.includes('IndexedDB')).length).toBeGreaterThan(2)
  const found = files.flatMap((file) =>
    wordsIn(file).map((word) => `${word} in ${file.slice(profile.length)}`),
  )
  expect(found).toEqual([])
})

async function writeEverywhere(visit: Visit): Promise<void> {
  const { page, words } = visit
  await openCheckIn(visit)
  await keepCheckIn(visit, { mood: 3, urge: 5, kept: 'yes', note: CANARY.note })
  const welcome = await openLesson(visit, lessonAsking(visit, 'own-word').id)
  await answerAll(visit, welcome, { 'own-word': CANARY.word })
  await finishPage(visit, welcome)
  const reasons = await openLesson(visit, lessonAsking(visit, 'reasons-list').id)
  await answerAll(visit, reasons, { 'reasons-list': [CANARY.reason, 'nog een'] })
  await finishPage(visit, reasons)
  await goTo(visit, 'plan')
  await button(page, words.people.add).click()
  await page.getByLabel(words.people.name, { exact: true }).fill(CANARY.person)
  await page.getByLabel(words.people.phone).fill(CANARY.phone)
  await button(page, words.people.keep).click()
  await row(page, words.people.call(CANARY.person)).waitFor()
  await openLesson(visit, lessonAsking(visit, 'own-word').id)
  await answerAll(visit, welcome, { 'own-word': CANARY.draft })
  await page.getByText(words.lesson.draft('').slice(0, 10)).waitFor()
}

/** What counts: the events in their order, the drafts by name, the choices. Not when the copy was made. */
const state = ({ events, drafts, preferences }: Copy): unknown => ({
  events,
  drafts: drafts.toSorted((a, b) => a.name.localeCompare(b.name)),
  preferences,
})

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** Browsers keep text as UTF-8, as one byte a letter, or as UTF-16. */
function wordsIn(file: string): readonly string[] {
  const bytes = readFileSync(file)
  return Object.values(CANARY).filter((word) =>
    (['utf8', 'utf16le'] as const).some((encoding) => bytes.includes(Buffer.from(word, encoding))),
  )
}
