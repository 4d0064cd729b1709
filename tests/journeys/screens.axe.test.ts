/** Every screen can be used by everybody: no barrier that axe knows, in both lights, and nothing beside the screen. */
import { expect, test } from 'vitest'
import { openStopDate } from './harness/chemsex.ts'
import type { Route } from './harness/app-words.ts'
import { AXE, barriersOf, beside } from './harness/barriers.ts'
import { buttonAmong, gateOf, headingOf } from './harness/content.ts'
import {
  answerGate,
  finishPage,
  followButton,
  lessonAsking,
  openExercises,
  openLesson,
  SAFE_START,
} from './harness/lessons.ts'
import {
  choosePassphrase,
  lockNow,
  openNewLock,
  PASSPHRASE,
  proveKit,
  seesLate,
  shownKit,
} from './harness/lock.ts'
import {
  button,
  goTo,
  keepCheckIn,
  openCheckIn,
  openCrisis,
  openHelp,
  openJournal,
  openLetter,
  openNowHelp,
  openSettings,
  row,
  seesTitle,
  startForMyself,
} from './harness/screens.ts'
import { firstVisit, type Visit } from './harness/visit.ts'

const SAFETY_PLAN = 'flows/safety-plan'
const RECOGNISE = 'flows/recognise'
const WELCOME = 'impuls/0/welkom'

type Way = (visit: Visit) => Promise<unknown>

/** The way to every screen; a screen that is not here does not compile. Those of a lock have a test of their own. */
const SCREENS: { readonly [At in Exclude<Route['at'], 'unlock'>]: Way } = {
  first: ({ page, words }) => seesTitle(page, words.first.title),
  today: (visit) => goTo(visit, 'today'),
  programme: (visit) => goTo(visit, 'programme'),
  insight: (visit) => goTo(visit, 'insight'),
  plan: (visit) => goTo(visit, 'plan'),
  'now-help': async (visit) => {
    await goTo(visit, 'today')
    await openNowHelp(visit)
  },
  lesson: (visit) => openLesson(visit, lessonAsking(visit, 'own-word').id),
  'check-in': (visit) => openCheckIn(visit),
  measures: async (visit) => {
    await goTo(visit, 'insight')
    await row(visit.page, visit.words.measure.title).click()
    await seesTitle(visit.page, visit.words.measure.title)
  },
  measure: async (visit) => {
    await finishPage(visit, await openLesson(visit, WELCOME))
    await goTo(visit, 'today')
    await row(visit.page, visit.words.measure.dueRow).click()
    await visit.page.getByRole('slider').waitFor()
  },
  journal: (visit) => openJournal(visit),
  entry: (visit) => openEntry(visit, 'thought'),
  'plan-versions': async (visit) => {
    await goTo(visit, 'plan')
    await row(visit.page, visit.words.plan.versions).click()
    await seesTitle(visit.page, visit.words.plan.versions)
  },
  goal: async (visit) => {
    await goTo(visit, 'plan')
    await row(visit.page, visit.words.plan.toGoal).click()
    await seesTitle(visit.page, visit.words.goal.title)
  },
  'stop-date': (visit) => openStopDate(visit),
  reminders: async (visit) => {
    await goTo(visit, 'today')
    await row(visit.page, visit.words.today.remind).click()
    await seesTitle(visit.page, visit.words.reminders.title)
  },
  people: async (visit) => {
    await goTo(visit, 'today')
    await openNowHelp(visit)
    await button(visit.page, visit.words.nowHelp.call).click()
    await seesTitle(visit.page, visit.words.people.title)
  },
  tell: openTell,
  help: (visit) => openHelp(visit),
  letter: (visit) => openLetter(visit),
  settings: (visit) => openSettings(visit),
  keys: async (visit) => {
    await openSettings(visit)
    await button(visit.page, visit.words.lock.settings.set).click()
    await seesTitle(visit.page, visit.words.lock.set.title)
  },
  restore: async (visit) => {
    await openSettings(visit)
    await button(visit.page, visit.words.lock.backup.restore).click()
    await seesTitle(visit.page, visit.words.lock.backup.restoreTitle)
  },
  sources: async (visit) => {
    await goTo(visit, 'programme')
    await row(visit.page, visit.words.programme.sources).click()
    await seesTitle(visit.page, visit.words.sourcesScreen.title)
  },
  glossary: async (visit) => {
    await goTo(visit, 'programme')
    await row(visit.page, visit.words.programme.glossary).click()
    await seesTitle(visit.page, visit.words.glossaryScreen.title)
  },
}

/** What opens above a screen, and states of a screen that look otherwise. */
const STATES: Readonly<Record<string, Way>> = {
  'the help lines': async (visit) => {
    await goTo(visit, 'today')
    await openCrisis(visit)
  },
  'my reasons': async (visit) => {
    await goTo(visit, 'today')
    await openNowHelp(visit)
    await button(visit.page, visit.words.nowHelp.reasons).click()
    await visit.page.getByRole('dialog', { name: visit.words.nowHelp.reasonsTitle }).waitFor()
  },
  'asking before erasing': async (visit) => {
    await openSettings(visit)
    await button(visit.page, visit.words.settingsScreen.erase).click()
    await visit.page.getByRole('dialog', { name: visit.words.settingsScreen.eraseAsk }).waitFor()
  },
  'asking before removing from the journal': async (visit) => {
    await openJournal(visit)
    await visit.page.locator('main .day button.row').first().click()
    await button(visit.page, visit.words.journal.remove).click()
    await visit.page.getByRole('dialog', { name: visit.words.journal.removeTitle }).waitFor()
  },
  'what to write': async (visit) => {
    await goTo(visit, 'today')
    await row(visit.page, visit.words.today.write).click()
    await visit.page.getByRole('dialog', { name: visit.words.journal.writeTitle }).waitFor()
  },
  'a slip to write down': (visit) => openEntry(visit, 'slip'),
  'what one notices, with help beside it': async (visit) => {
    const { page, words } = visit
    await openCheckIn(visit)
    await page.getByText(words.checkIn.noticed.ask).click()
    for (const noticed of ['sweating', 'low'] as const)
      await page.getByLabel(words.checkIn.noticed.chips[noticed]).check()
    await page.getByText(words.checkIn.noticed.says.danger).waitFor()
  },
  'what was spent, with a limit that is not right': async (visit) => {
    const { page, words } = visit
    const { spending } = words.insight
    await openEntry(visit, 'spending')
    await page.getByLabel(words.journal.amount).fill('12,50')
    await button(page, words.journal.keep).click()
    await seesTitle(page, words.today.title)
    await goTo(visit, 'insight')
    await button(page, spending.setLimit).click()
    await page.getByLabel(spending.limitAsk).fill('veel')
    await button(page, spending.keepLimit).click()
    await page.getByText(words.money.problems.unreadable).waitFor()
  },
  'a journal that is searched, with its choices open': async (visit) => {
    await openJournal(visit)
    await visit.page.getByText(visit.words.journal.filter).click()
    await visit.page.getByLabel(visit.words.journal.search).fill('regel')
    await visit.page.locator('main mark').first().waitFor()
  },
  'a line of the plan to write': async (visit) => {
    await goTo(visit, 'plan')
    const part = visit.page.getByRole('region', { name: visit.words.plan.measures })
    await part.getByRole('button', { name: visit.words.plan.add }).click()
    await visit.page.getByLabel(visit.words.plan.line).fill('een regel')
  },
  'somebody to call, not yet right': async (visit) => {
    await goTo(visit, 'plan')
    await button(visit.page, visit.words.people.add).click()
    await button(visit.page, visit.words.people.keep).click()
    await visit.page.getByText(visit.words.people.needName).waitFor()
  },
  'what to say on the telephone, a card to print, and nothing found': async (visit) => {
    await goTo(visit, 'today')
    await openHelp(visit)
    await visit.page.getByText(visit.words.help.calling).click()
    await visit.page.getByText(visit.words.help.card, { exact: true }).click()
    await visit.page.getByLabel(visit.words.help.need).selectOption('legal-worry')
    await visit.page.getByLabel(visit.words.help.only.lgbtq).check()
    await visit.page.getByText(visit.words.help.nothingText).waitFor()
  },
  'a letter with everything in it': async (visit) => {
    await openLetter(visit)
    for (const chip of await visit.page.locator('main .chips input').all()) await chip.check()
    await button(visit.page, visit.words.letter.suicidePut).click()
  },
  'a letter in one’s own hands': async (visit) => {
    await openLetter(visit)
    await visit.page.locator('main .chips input').first().check()
    await button(visit.page, visit.words.letter.write).click()
    await visit.page.getByLabel(visit.words.letter.writeLabel).waitFor()
  },
  'a list to write': (visit) => openLesson(visit, lessonAsking(visit, 'reasons-list').id),
  'a guided wave': async (visit) => {
    await goTo(visit, 'today')
    await openNowHelp(visit)
    await visit.page.locator('main .rows button.row').first().click()
    await visit.page.locator('main button.wide').first().click()
    await visit.page.getByRole('progressbar').waitFor()
  },
  'a safety question': async (visit) => {
    const lesson = await openLesson(visit, SAFE_START)
    await visit.page.getByRole('radio').first().or(visit.page.locator('main .go-on button')).first().waitFor()
    await seesTitle(visit.page, headingOf(lesson, gateOf(lesson, 'suicide').id))
  },
  'help in acute danger': async (visit) => {
    const lesson = await openLesson(visit, SAFE_START)
    await answerGate(visit, lesson, 'suicide', ['acute'])
    await seesTitle(visit.page, headingOf(lesson, 'suicide-acute'))
  },
}

test('no barrier on the way to a lock, in front of it and behind it', async () => {
  const visit = await firstVisit({ unopened: true })
  const { page, app, words } = visit
  await page.addInitScript({ path: AXE })
  await page.goto(app.url)
  const barriers: string[] = []
  const look = async (name: string): Promise<void> => {
    barriers.push(...(await barriersOf(page, name)), ...(await beside(page, name)))
  }
  await openNewLock(visit)
  await row(page, words.lock.set.passphrase).click()
  await button(page, words.lock.choose.suggest).click()
  await look('a passphrase')
  await choosePassphrase(visit, PASSPHRASE, words.lock.next)
  await shownKit(page)
  await look('24 words')
  await button(page, words.lock.sheet.done).click()
  await page.getByLabel(words.lock.kit.label, { exact: true }).fill('geen woord ervan')
  await button(page, words.lock.prove.check).click()
  await look('the words, not yet right')
  await button(page, words.lock.prove.again).click()
  await proveKit(visit)
  await seesLate(page, words.lock.set.doneTitle)
  await look('the lock is on')
  await openSettings(visit)
  await look('settings with a lock')
  await row(page, words.lock.settings.second).click()
  await look('a second person')
  await lockNow(visit)
  await page.getByText(words.lock.locked.forgot).click()
  await look('locked')
  await button(page, words.lock.locked.useWords).click()
  await look('locked, by the words')
  await openNowHelp(visit)
  await look('locked now help')
  await button(page, words.nowHelp.reasons).click()
  await page.getByRole('dialog', { name: words.lock.behind.title }).waitFor()
  await look('what lies behind the lock')
  expect(barriers).toEqual([])
})

test('no barrier and nothing beside the screen, on every screen, empty and filled', async () => {
  const visit = await firstVisit({ unopened: true })
  const { page, app, words } = visit
  await page.addInitScript({ path: AXE })
  await page.goto(app.url)
  const barriers: string[] = []
  const look = async (name: string): Promise<void> => {
    barriers.push(...(await barriersOf(page, name)), ...(await beside(page, name)))
  }

  await SCREENS.first(visit)
  await look('first')
  await openStatements(visit)
  await look('statements')
  await page.reload()
  await startForMyself(visit)
  for (const at of ['today', 'insight', 'plan', 'people', 'lesson'] as const) {
    await SCREENS[at](visit)
    await look(`${at}, empty`)
  }
  await openExercises(visit)
  await openCheckIn(visit)
  await keepCheckIn(visit, {
    mood: 2,
    urge: 6,
    kept: 'yes',
    note: 'een regel in het dagboek, langer dan het scherm breed is',
  })
  await openEntry(visit, 'note')
  await page
    .getByLabel(words.journal.texts.note)
    .fill('nog een regel, met een heellangwoordzondereenenkelespatie')
  await button(page, words.journal.keep).click()
  await seesTitle(page, words.today.title)
  await goTo(visit, 'plan')
  await button(page, words.people.add).click()
  await page.getByLabel(words.people.name, { exact: true }).fill('Maximiliana van der Wolkenberg')
  await page.getByLabel(words.people.phone).fill('0612345678')
  await button(page, words.people.keep).click()
  // The stop date comes last: who has one follows another programme from then on.
  const { first, 'stop-date': stopDate, ...others } = SCREENS
  for (const [at, open] of Object.entries({ ...others, ...STATES, 'stop-date': stopDate })) {
    if (at === 'people') continue // One person is called at once, so the list was looked at while it was empty.
    await open(visit)
    await look(at)
    await page.reload()
  }
  expect(barriers).toEqual([])
  expect(first).toBeDefined()
}, 300_000)

async function openEntry(visit: Visit, kind: 'thought' | 'slip' | 'note' | 'spending'): Promise<void> {
  const { page, words } = visit
  await goTo(visit, 'today')
  await row(page, words.today.write).click()
  await row(page, words.journal.kinds[kind]).click()
  await seesTitle(page, words.journal.types[kind])
}

/** Seventeen of them, one with a yes and one with a no. */
async function openStatements(visit: Visit): Promise<void> {
  const { page, words, pack, language } = visit
  const lesson = pack.lesson(RECOGNISE, language)
  await row(page, words.first.unsure).click()
  await followButton(visit, lesson, 'start', 'about')
  await followButton(visit, lesson, 'about', 'about-drugs')
  await followButton(visit, lesson, 'about-drugs', 'drugs-list')
  const { yes, no } = words.exercise.reflection
  await button(page.locator('.reflection li').first(), yes).click()
  await button(page.locator('.reflection li').last(), no).click()
}

async function openTell(visit: Visit): Promise<void> {
  const { page, words, pack, language } = visit
  const plan = pack.lesson(SAFETY_PLAN, language)
  await goTo(visit, 'plan')
  await row(page, words.plan.make).click()
  await seesTitle(page, plan.title)
  await button(page, buttonAmong(plan.page, '@tell-someone')).click()
  await seesTitle(page, words.tell.title)
}
