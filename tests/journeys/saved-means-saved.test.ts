/**
 * What the page showed as saved is there after the battery was pulled out. The browser dies by kill -9 at random moments,
 * half of the times at the very moment at which the page says "saved", while somebody writes.
 */
import { expect, onTestFinished, test } from 'vitest'
import type { Page } from 'playwright-core'
import { newProfile, removeProfile } from './harness/browser.ts'
import { serveApp } from './harness/built-app.ts'
import { loadWords, type Words } from './harness/app-words.ts'
import { readPack } from './harness/content.ts'
import { lessonAsking, openExercises, questionLabel } from './harness/lessons.ts'
import { startMortal } from './harness/mortal-browser.ts'
import { button, choose, row, seesTitle, startForMyself } from './harness/screens.ts'
import type { Visit } from './harness/visit.ts'

const KILLS = process.env.KEERTIJ_PROVE === undefined ? 3 : 50
/** Time for one start, some writing and one kill on a busy machine, in milliseconds. */
const PER_KILL = 24_000
/** A life is at least long enough to come to the first save, and cut off anywhere in the saves after it. In ms. */
const LIFE = { least: 300, most: 4_000 }

/** By kind: what the page showed as saved last, and what was being written. Numbers only go up. */
interface Ledger {
  saved: number
  tried: number
}
const KINDS = ['check-in', 'draft', 'exercise'] as const
type Kind = (typeof KINDS)[number]

test(
  `${KILLS} times the browser dies, and nothing that was shown as saved is missing`,
  async () => {
    const app = await serveApp()
    const profile = newProfile()
    const words = await loadWords('nl')
    const pack = readPack(app.folder)
    const wordLesson = lessonAsking({ pack, language: 'nl' }, 'own-word')
    const parts: Parts = {
      words,
      wordLabel: questionLabel(wordLesson, 'own-word', words.fields.own),
      wordLesson: wordLesson.title,
      reasonsLesson: lessonAsking({ pack, language: 'nl' }, 'reasons-list').title,
    }
    const ledger: Record<Kind, Ledger> = {
      'check-in': { saved: 0, tried: 0 },
      draft: { saved: 0, tried: 0 },
      exercise: { saved: 0, tried: 0 },
    }
    let alive: { kill(): Promise<void> } | undefined
    onTestFinished(async () => {
      await alive?.kill()
      await app.remove()
      removeProfile(profile)
    })

    for (let life = 0; life <= KILLS; life += 1) {
      const browser = await startMortal(profile)
      alive = browser
      const page = browser.context.pages()[0] ?? (await browser.context.newPage())
      page.setDefaultTimeout(15_000)
      await page.goto(app.url)
      if (life === 0) {
        const visit: Visit = {
          app,
          context: browser.context,
          page,
          profile,
          pack,
          language: 'nl',
          words,
          faults: { found: [] },
        }
        await startForMyself(visit)
        await openExercises(visit)
      } else {
        await expectAllThere(page, parts, ledger)
      }
      if (life === KILLS) break

      const atTheMoment = life % 2 === 1
      const savesToLive = 1 + Math.floor(Math.random() * 6)
      const end = Date.now() + LIFE.least + Math.random() * (LIFE.most - LIFE.least)
      let saves = 0
      let killed: Promise<void> | undefined
      const die = (): void => {
        killed ??= browser.kill()
      }
      const saw = (kind: Kind, number: number): void => {
        ledger[kind].saved = Math.max(ledger[kind].saved, number)
        saves += 1
        if (atTheMoment && saves >= savesToLive) die()
      }
      const clock = atTheMoment ? undefined : setTimeout(die, end - Date.now())
      await writeUntilKilled(page, parts, ledger, saw).catch((thrown: unknown) => {
        if (killed === undefined) throw thrown
      })
      clearTimeout(clock)
      await killed
    }
    expect(ledger['check-in'].saved).toBeGreaterThan(0)
    expect(ledger.draft.saved).toBeGreaterThan(0)
    console.log(
      'shown as saved, and still there:',
      Object.fromEntries(KINDS.map((kind) => [kind, ledger[kind].saved])),
    )
  },
  KILLS * PER_KILL,
)

interface Parts {
  readonly words: Words
  readonly wordLesson: string
  readonly reasonsLesson: string
  readonly wordLabel: string
}

const textOf = (kind: Kind, number: number): string => `${kind} nummer ${number}.`
const numberIn = (kind: Kind, text: string): number =>
  Number(new RegExp(`${kind} nummer (\\d+)\\.`).exec(text)?.[1] ?? 0)

/** Writes check-ins, drafts and exercises in turn, as fast as the page goes, until the browser is gone. */
async function writeUntilKilled(
  page: Page,
  parts: Parts,
  ledger: Record<Kind, Ledger>,
  saw: (kind: Kind, number: number) => void,
): Promise<never> {
  const { words, wordLesson, reasonsLesson, wordLabel } = parts
  for (;;) {
    const checkIn = (ledger['check-in'].tried += 1)
    await place(page, words, 'today')
    await button(page, words.today.checkInGo).or(button(page, words.today.checkInChange)).click()
    await seesTitle(page, words.checkIn.title)
    await choose(page, words.checkIn.mood, words.checkIn.moods[checkIn % 5] ?? '')
    await page.getByLabel(words.checkIn.note).fill(textOf('check-in', checkIn))
    await button(page, words.checkIn.keep).click()
    await seesTitle(page, words.today.title)
    saw('check-in', checkIn)

    await place(page, words, 'programme')
    await row(page, wordLesson).click()
    await button(page, words.lesson.finish).waitFor()
    for (let times = 0; times < 3; times += 1) {
      const draft = (ledger.draft.tried += 1)
      await page.getByLabel(wordLabel, { exact: true }).fill(textOf('draft', draft))
      // What the page said of the text before must be off the screen first.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      )
      await page.getByText(words.lesson.draft('').slice(0, 10)).waitFor()
      saw('draft', draft)
    }

    await place(page, words, 'programme')
    await row(page, reasonsLesson).click()
    const exercise = (ledger.exercise.tried += 1)
    await page.getByRole('textbox', { name: words.fields.item(1) }).fill(textOf('exercise', exercise))
    await button(page, words.lesson.finish).click()
    await page.getByText(words.lesson.finished, { exact: true }).waitFor()
    saw('exercise', exercise)
  }
}

const place = async (page: Page, words: Words, tab: 'today' | 'programme' | 'insight'): Promise<void> => {
  await page
    .getByRole('navigation', { name: words.menu })
    .getByRole('button', { name: words.tabs[tab] })
    .click()
  await seesTitle(page, words[tab].title)
}

/** Each kind holds what was shown as saved last, or something that was written after it. */
async function expectAllThere(
  page: Page,
  { words, wordLesson, reasonsLesson, wordLabel }: Parts,
  ledger: Record<Kind, Ledger>,
): Promise<void> {
  const holds = (kind: Kind, number: number): void => {
    expect(number, `${kind}: at least what was shown as saved`).toBeGreaterThanOrEqual(ledger[kind].saved)
    expect(number, `${kind}: at most what was written`).toBeLessThanOrEqual(ledger[kind].tried)
  }
  await title(page)
  if (ledger['check-in'].saved > 0) {
    await place(page, words, 'insight')
    await row(page, words.insight.journal).click()
    await seesTitle(page, words.journal.title)
    await page.getByText(textOf('check-in', 0).slice(0, 15)).first().waitFor()
    holds('check-in', numberIn('check-in', await page.locator('main').innerText()))
  }
  if (ledger.draft.saved > 0) {
    await place(page, words, 'programme')
    await row(page, wordLesson).click()
    holds('draft', numberIn('draft', await page.getByLabel(wordLabel, { exact: true }).inputValue()))
  }
  if (ledger.exercise.saved > 0) {
    await place(page, words, 'programme')
    await row(page, reasonsLesson).click()
    holds(
      'exercise',
      numberIn('exercise', await page.getByRole('textbox', { name: words.fields.item(1) }).inputValue()),
    )
  }
}

/** The page has come to a screen, whichever. */
const title = (page: Page): Promise<void> => page.locator('main h1').waitFor({ state: 'attached' })
