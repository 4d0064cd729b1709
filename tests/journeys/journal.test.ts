/**
 * The journal takes what a person writes, gives it back, finds it again, and lets it be changed and taken out; what was noticed
 * and what was spent are told together.
 */
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import {
  button,
  chooseCountry,
  goTo,
  keepCheckIn,
  openCheckIn,
  openJournal,
  openNowHelp,
  rate,
  row,
  seesTitle,
  startForMyself,
} from './harness/screens.ts'
import { firstVisit, type Visit } from './harness/visit.ts'
import { PROVING } from './harness/proving.ts'

type Kind = 'note' | 'urge' | 'trigger' | 'thought' | 'slip' | 'spending'

const OWN = {
  nl: {
    note: 'Met mijn buurvrouw over de kade gewandeld.',
    found: 'buurvr',
    misspelt: 'gewandled',
    urge: 'Het huis was stil na het eten.',
    trigger: 'De laatste trein naar huis.',
    own: 'volle trein',
    situation: 'Er kwam geen antwoord op mijn bericht.',
    thought: 'Niemand wacht op mij.',
    feeling: 'Leeg',
    otherView: 'Zij werkt op dinsdag altijd laat.',
    slip: 'Toch te lang boven gebleven.',
    spent: 'Een avond aan de telefoon.',
    amount: '12,50',
    changed: 'Met mijn buurvrouw langs het water gewandeld.',
    half: 'Half een zin en toen',
  },
  en: {
    note: 'Walked along the quay with my neighbour.',
    found: 'neighb',
    misspelt: 'wallked',
    urge: 'The house was quiet after dinner.',
    trigger: 'The last train home.',
    own: 'crowded train',
    situation: 'No answer came to my message.',
    thought: 'Nobody is waiting for me.',
    feeling: 'Empty',
    otherView: 'She always works late on Tuesdays.',
    slip: 'Stayed upstairs too long after all.',
    spent: 'An evening on the phone.',
    amount: '12.50',
    changed: 'Walked along the water with my neighbour.',
    half: 'Half a sentence and then',
  },
} as const

test.each(PROVING ? (['nl', 'en'] as const) : (['nl'] as const))(
  'each kind of page is written, found, changed and taken out again (%s)',
  async (language) => {
    const visit = await firstVisit({ language })
    const { page, words } = visit
    const own = OWN[language]
    await startForMyself(visit)
    await writeEachKind(visit)

    await openJournal(visit)
    await sees(page, [own.note, own.urge, own.trigger, own.situation, own.slip, own.spent])

    await search(visit, own.found, [own.note])
    await search(visit, own.amount, [own.spent], { marked: false })
    await search(visit, own.misspelt, [own.note], { near: true })
    await search(visit, own.own, [own.trigger])
    await search(visit, 'qqqq', [])
    await page.getByLabel(words.journal.search).fill('')
    await filter(visit)

    await openPage(visit, own.note)
    await page.getByLabel(words.journal.texts.note).fill(own.changed)
    await button(page, words.journal.keep).click()
    await seesTitle(page, words.journal.title)
    await openPage(visit, own.changed)
    await page.getByText(words.journal.versions(1)).click()
    await page.getByText(own.note).waitFor()

    await button(page, words.journal.remove).click()
    await button(page.getByRole('dialog', { name: words.journal.removeTitle }), words.journal.remove).click()
    await seesTitle(page, words.journal.title)
    await page.reload()
    await openJournal(visit)
    await sees(page, [own.urge, own.trigger, own.situation, own.slip, own.spent])
    expect(await page.getByText(own.changed).count()).toBe(0)
    expect(await page.getByText(own.note).count()).toBe(0)
  },
)

test.runIf(PROVING)(
  'what was spent is changed with its history, told by week, and stays within a limit of one’s own',
  async () => {
    const visit = await firstVisit()
    const { page, words } = visit
    const { spending } = words.insight
    await startForMyself(visit)
    await goTo(visit, 'insight')
    expect(await page.getByText(spending.title).count()).toBe(0)
    await openNew(visit, 'spending')
    await page.getByLabel(words.journal.amount).fill(OWN.nl.amount)
    await page.getByLabel(words.journal.texts.spending).fill(OWN.nl.spent)
    await keep(visit)

    await openJournal(visit)
    await openPage(visit, OWN.nl.spent)
    await page.getByLabel(words.journal.amount).fill('15')
    await button(page, words.journal.keep).click()
    await openPage(visit, OWN.nl.spent)
    await page.getByText(words.journal.versions(1)).click()
    await page.getByText('€ 12,50').waitFor()

    await goTo(visit, 'insight')
    const part = page.getByRole('region', { name: spending.title })
    await part.getByText(spending.thisWeek('€ 15')).waitFor()
    await button(part, spending.setLimit).click()
    await part.getByLabel(spending.limitAsk).fill('50 of zo')
    await button(part, spending.keepLimit).click()
    await part.getByText(words.money.problems.unreadable).waitFor()
    expect(await part.getByLabel(spending.limitAsk).inputValue()).toBe('50 of zo')
    await part.getByLabel(spending.limitAsk).fill('50')
    await button(part, spending.keepLimit).click()
    await part.getByText(spending.limitIs('€ 50')).waitFor()
    await page.reload()
    await goTo(visit, 'insight')
    await button(part, spending.changeLimit).click()
    await button(part, spending.removeLimit).click()
    await button(part, spending.setLimit).waitFor()
    await button(page, spending.limitBack).click()
    await part.getByText(spending.limitIs('€ 50')).waitFor()
  },
)

test('what one notices is told with help beside it, stands in the journal, and is asked again the next time', async () => {
  const visit = await firstVisit()
  const { page, words } = visit
  const { noticed } = words.checkIn
  await startForMyself(visit)
  await chooseCountry(visit, 'NL')
  await openCheckIn(visit)
  const chip = (name: keyof typeof noticed.chips): Locator =>
    page.locator('main').getByLabel(noticed.chips[name], { exact: true })
  expect(await chip('low').isVisible()).toBe(false)
  await page.getByText(noticed.ask).click()
  await chip('nothing').check()
  await page.getByText(noticed.says.nothing).waitFor()
  await chip('sweating').check()
  expect(await chip('nothing').isChecked()).toBe(false)
  for (const says of ['danger', 'downers', 'some'] as const)
    await page.getByText(noticed.says[says]).waitFor()
  expect(await helpOn(page)).toEqual(['tel:112'])
  await chip('low').check()
  await page.getByText(noticed.says.low).waitFor()
  expect(await helpOn(page)).toEqual(['tel:113', 'tel:112'])
  await keepCheckIn(visit, { mood: 2 })

  await openJournal(visit)
  const { sweating, low } = noticed.chips
  await sees(page, [words.journal.noticed(`${sweating}, ${low}`)])
  await openCheckIn(visit)
  await chip('low').waitFor()
  expect(await chip('low').isChecked()).toBe(true)
})

/** The numbers that can be called from the screen itself. */
const helpOn = (page: Page): Promise<readonly (string | null)[]> =>
  page.locator('main a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))

test('what was being written survives a reload, with its day and its triggers', async () => {
  const visit = await firstVisit()
  const { page, words } = visit
  const own = OWN.nl
  await startForMyself(visit)
  await openNew(visit, 'urge')
  await rate(page, words.journal.urgeRating, 8)
  await page.getByLabel('moe', { exact: true }).check()
  await page.getByLabel(words.journal.ownTrigger).fill(own.own)
  await page.getByLabel(words.journal.texts.urge).fill(own.half)
  await page.getByLabel(words.journal.day).fill('2026-01-05')
  await page.getByText(words.lesson.draft('').slice(0, 10)).waitFor()
  await page.reload()

  await openNew(visit, 'urge')
  await expect.poll(() => page.getByLabel(words.journal.texts.urge).inputValue()).toBe(own.half)
  expect(await page.getByLabel(words.journal.day).inputValue()).toBe('2026-01-05')
  expect(await page.getByLabel('moe', { exact: true }).isChecked()).toBe(true)
  expect(await page.getByLabel(own.own, { exact: true }).isChecked()).toBe(true)

  await button(page, words.journal.discard).click()
  await openNew(visit, 'urge')
  expect(await page.getByLabel(words.journal.texts.urge).inputValue()).toBe('')
})

test('a wave of now help is given its triggers and a note afterwards', async () => {
  const visit = await firstVisit()
  const { page, words } = visit
  await startForMyself(visit)
  await openNowHelp(visit)
  await page.getByRole('slider').first().fill('7')
  await page.getByRole('slider').first().press('Tab')
  await button(page, words.back).click()

  await openJournal(visit)
  await page.locator('main .day button.row').filter({ hasText: words.journal.wave }).click()
  await page.getByText(words.journal.waveOnly(7)).waitFor()
  await page.getByLabel('eenzaam', { exact: true }).check()
  await page.getByLabel(words.journal.texts.urge).fill(OWN.nl.urge)
  await button(page, words.journal.keep).click()
  await seesTitle(page, words.journal.title)
  // One page, not two: the wave itself tells more now.
  await expect.poll(() => page.locator('main .day button.row').count()).toBe(1)
  await sees(page, [words.journal.waveOnly(7), 'eenzaam', OWN.nl.urge])
})

async function writeEachKind(visit: Visit): Promise<void> {
  const { page, words, language } = visit
  const own = OWN[language]
  const { journal } = words
  await openNew(visit, 'note')
  await page.getByLabel(journal.texts.note).fill(own.note)
  await keep(visit)

  await openNew(visit, 'urge')
  await rate(page, journal.urgeRating, 6)
  await page.getByLabel(journal.texts.urge).fill(own.urge)
  await page.getByLabel(journal.day).fill('2026-01-05')
  await page.getByLabel(journal.time, { exact: true }).fill('22:15')
  await keep(visit)

  await openNew(visit, 'trigger')
  await page.getByLabel(journal.ownTrigger).fill(own.own)
  await page.getByLabel(journal.texts.trigger).fill(own.trigger)
  await keep(visit)

  await openNew(visit, 'thought')
  await page.getByLabel(journal.situation).fill(own.situation)
  await page.getByLabel(journal.thought).fill(own.thought)
  await page.getByLabel(journal.feeling, { exact: true }).fill(own.feeling)
  await rate(page, journal.strength, 8)
  await page.getByLabel(journal.otherView).fill(own.otherView)
  await rate(page, journal.strengthAfter, 4)
  await keep(visit)

  await openNew(visit, 'slip')
  await page.getByText(journal.noOffences).waitFor()
  await page.getByLabel(journal.texts.slip).fill(own.slip)
  await button(page, journal.keep).click()
  // After a slip: are you safe, and where help is. Nothing is reset.
  await seesTitle(page, journal.keptNow)
  await page.getByText(words.checkIn.safe).waitFor()
  await button(page, words.lesson.toToday).click()
  await writeSpending(visit)
}

/** An amount, first as it cannot be kept: that says what to do, and loses nothing. */
async function writeSpending(visit: Visit): Promise<void> {
  const { page, words, language } = visit
  const { journal, money } = words
  const own = OWN[language]
  await openNew(visit, 'spending')
  await page.getByLabel(journal.texts.spending).fill(own.spent)
  await page.getByLabel(journal.amount).fill(`-${own.amount}`)
  await button(page, journal.keep).click()
  await page.getByText(money.problems.negative).waitFor()
  expect(await page.getByLabel(journal.amount).inputValue()).toBe(`-${own.amount}`)
  expect(await page.getByLabel(journal.texts.spending).inputValue()).toBe(own.spent)
  await page.getByLabel(journal.amount).fill(own.amount)
  await keep(visit)
}

async function keep({ page, words }: Visit): Promise<void> {
  await button(page, words.journal.keep).click()
  await seesTitle(page, words.today.title)
}

async function openNew(visit: Visit, kind: Kind): Promise<void> {
  const { page, words } = visit
  await goTo(visit, 'today')
  await row(page, words.today.write).click()
  await row(page, words.journal.kinds[kind]).click()
  await seesTitle(page, words.journal.types[kind])
  await button(page, words.journal.keep).waitFor()
}

const pageWith = (page: Page, text: string): Locator =>
  page.locator('main .day button.row').filter({ hasText: text })

async function openPage({ page, words }: Visit, text: string): Promise<void> {
  await pageWith(page, text).click()
  await button(page, words.journal.keep).waitFor()
}

async function sees(page: Page, texts: readonly string[]): Promise<void> {
  for (const text of texts) await page.locator('main .day').getByText(text).first().waitFor()
}

async function search(
  { page, words }: Visit,
  query: string,
  hits: readonly string[],
  { near = false, marked = true } = {},
): Promise<void> {
  await page.getByLabel(words.journal.search).fill(query)
  await page.getByText(words.journal.found(hits.length), { exact: true }).waitFor()
  await expect.poll(() => page.locator('main .day button.row').count()).toBe(hits.length)
  for (const hit of hits) await pageWith(page, hit).waitFor()
  expect(await page.getByRole('heading', { name: words.journal.near }).count()).toBe(near ? 1 : 0)
  if (hits.length > 0 && marked) await page.locator('main mark').first().waitFor()
}

async function filter({ page, words, language }: Visit): Promise<void> {
  const shown = page.locator('main .day button.row')
  await page.getByText(words.journal.filter).click()
  await page.getByLabel(words.journal.type, { exact: true }).selectOption('slip')
  await expect.poll(() => shown.count()).toBe(1)
  await page.getByLabel(words.journal.type, { exact: true }).selectOption('spending')
  await expect.poll(() => shown.first().textContent()).toContain(OWN[language].amount)
  await expect.poll(() => shown.count()).toBe(1)
  await page.getByLabel(words.journal.type, { exact: true }).selectOption('')
  await page.getByLabel(words.journal.month).selectOption('2026-01')
  await expect.poll(() => shown.count()).toBe(1)
  await button(page, words.journal.toLatest).click()
  await expect.poll(() => shown.count()).toBe(6)
}
