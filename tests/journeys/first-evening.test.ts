/**
 * The first evening, alone with the phone and without a network: help for an urge at once, then the first module to its
 * end. Everything that was written is there again afterwards.
 */
import type { Language } from '@keertij/kernel'
import { plainText } from '@keertij/engine'
import { expect, test } from 'vitest'
import {
  answerAll,
  finishPage,
  lessonAsking,
  lessonIds,
  lessonTitle,
  openLesson,
  questionLabel,
  walkSafeStart,
  type Own,
} from './harness/lessons.ts'
import { button, goTo, keepCheckIn, openJournal, rate, row, seesTitle } from './harness/screens.ts'
import { cutNetwork, firstVisit, offlineReady, type Visit } from './harness/visit.ts'
import { PROVING } from './harness/proving.ts'

const NOW_HELP = 'flows/now-help'
const WAVE_MINUTES = 4

const OWN: Readonly<Record<Language, Own>> = {
  nl: {
    'own-word': 'mijn avonden',
    'nature-kind': 'lost-control',
    'nature-burden': 'Dat ik mezelf niet meer geloof',
    'goal-kind': 'own',
    'goal-words': 'Na elf uur ligt mijn telefoon beneden',
    'goal-keep': 'Vrijen met wie ik leuk vind',
    'goal-review': 'fortnight',
    'reasons-list': ['Zaterdag uitgerust zwemmen', 'Weer een boek uitlezen'],
    'small-urge': 'Trek in chocola',
    'small-urge-before': 6,
    'small-urge-timer': 'stop',
    'small-urge-after': 4,
    'favourite-technique': 'wave',
    'first-if-then': ['ik in bed lig', 'open ik eerst Nu hulp'],
    'crisis-signs': ['Ik antwoord niemand meer'],
    'crisis-first': ['Schoenen aan en naar buiten'],
    'crisis-place': 'Bij Fatma op de bank',
    'crisis-words': 'Kun je even aan de lijn blijven?',
  },
  en: {
    'own-word': 'my evenings',
    'nature-kind': 'both',
    'nature-burden': 'That I no longer believe myself',
    'goal-kind': 'own',
    'goal-words': 'After eleven my phone lies downstairs',
    'goal-keep': 'Sex with somebody I like',
    'goal-review': 'week',
    'reasons-list': ['Swimming on Saturday', 'Finishing a book again'],
    'small-urge': 'Chocolate',
    'small-urge-before': 6,
    'small-urge-timer': 'stop',
    'small-urge-after': 4,
    'favourite-technique': 'wave',
    'first-if-then': ['I lie in bed', 'I open Now help first'],
    'crisis-signs': ['I answer nobody'],
    'crisis-first': ['Shoes on and out'],
    'crisis-place': 'On the couch at Fatma’s',
    'crisis-words': 'Can you stay on the line?',
  },
}
const HELPED = { nl: 'Naar de kade lopen', en: 'Walking to the quay' } as const
const NOTE = { nl: 'Moe maar opgelucht', en: 'Tired but relieved' } as const
const SISTER = { name: 'Marit', phone: '06 1234 5678' } as const

test.each(PROVING ? (['nl', 'en'] as const) : (['nl'] as const))(
  'the first evening works without a network and is all there afterwards (%s)',
  async (language) => {
    const visit = await firstVisit({ language, unopened: true })
    const { page, words, app } = visit
    await page.clock.install()
    await page.goto(app.url)
    await seesTitle(page, words.first.title)
    await offlineReady(page)
    await cutNetwork(visit)

    await surfTheWave(visit)
    await seesTitle(page, words.today.title)
    await button(page, words.today.checkInGo).click()
    await keepCheckIn(visit, { mood: 2, urge: 7, kept: 'yes', note: NOTE[language] })
    await walkModule(visit)
    await addSister(visit)

    await page.reload()
    await allThere(visit)
  },
)

/** Rate, four minutes on the wave, rate again, say what helped. */
async function surfTheWave({ page, words, pack, language }: Visit): Promise<void> {
  const flow = pack.lesson(NOW_HELP, language)
  const blocks = flow.steps.flatMap((step) => (step.t === 'screen' ? step.c : []))
  const wave = blocks.find((block) => block.t === 'technique' && block.id === 'wave')
  const question = (id: string): string => {
    const field = blocks.find((block) => 'id' in block && block.id === id)
    const first = field && 'question' in field ? field.question[0] : undefined
    return first?.t === 'p' ? plainText(first.c) : ''
  }
  await row(page, words.first.urge).click()
  await seesTitle(page, words.nowHelp.title)
  await rate(page, question('urge-before'), 8)
  await row(page, wave?.t === 'technique' ? wave.title : '').click()
  await button(page, words.timer.start(WAVE_MINUTES)).click()
  // The guide begins to count once it is on the screen.
  await page
    .locator('.sea .small')
    .filter({ hasNotText: words.timer.left(`${WAVE_MINUTES}:00`) })
    .waitFor()
  await page.clock.fastForward(WAVE_MINUTES * 60_000 + 1_000)
  await seesTitle(page, words.nowHelp.after)
  await rate(page, question('urge-after'), 3)
  await page.getByText(words.nowHelp.lower(8, 3)).waitFor()
  await page.getByLabel(question('urge-helped')).fill(HELPED[language])
  await button(page, words.nowHelp.keep).click()
}

/** All seven lessons in their order, each to its end. */
async function walkModule(visit: Visit): Promise<void> {
  const { page, words, pack, language } = visit
  const ids = lessonIds(visit, 'aan-boord')
  expect(ids).toHaveLength(7)
  await openLesson(visit, ids[0] ?? '')
  for (const [at, id] of ids.entries()) {
    const lesson = pack.lesson(id, language)
    if (lesson.steps.length > 0) {
      await walkSafeStart(visit, lesson)
      continue
    }
    await seesTitle(page, lesson.title)
    await answerAll(visit, lesson, OWN[language])
    await finishPage(visit, lesson)
    const next = ids[at + 1]
    if (next) await button(page, words.lesson.next(lessonTitle(visit, next))).click()
  }
}

async function addSister(visit: Visit): Promise<void> {
  const { page, words } = visit
  await goTo(visit, 'plan')
  await button(page, words.people.add).click()
  await page.getByLabel(words.people.name, { exact: true }).fill(SISTER.name)
  await page.getByLabel(words.people.phone).fill(SISTER.phone)
  await button(page, words.people.keep).click()
  await row(page, words.people.call(SISTER.name)).waitFor()
}

async function allThere(visit: Visit): Promise<void> {
  const { page, words, language } = visit
  const own = OWN[language]
  await seesTitle(page, words.today.title)
  await page.getByText(words.today.checkInDone).waitFor()
  await page.getByText(words.today.inLine(1), { exact: false }).waitFor()

  await openJournal(visit)
  for (const text of [HELPED[language], NOTE[language]]) await page.getByText(text).waitFor()

  await goTo(visit, 'plan')
  const written = [
    'goal-words',
    'goal-keep',
    'reasons-list',
    'first-if-then',
    'crisis-signs',
    'crisis-first',
    'crisis-place',
    'crisis-words',
  ]
  for (const text of written.flatMap((id) => own[id] ?? []))
    await page.getByText(String(text)).first().waitFor()
  await row(page, words.people.call(SISTER.name)).waitFor()

  await goTo(visit, 'programme')
  await page.getByText(words.programme.of(7, 7)).waitFor()
  const lesson = lessonAsking(visit, 'own-word')
  await openLesson(visit, lesson.id)
  const word = page.getByLabel(questionLabel(lesson, 'own-word', words.fields.own), { exact: true })
  await expect.poll(() => word.inputValue(), { timeout: 10_000 }).toBe(own['own-word'])
}
