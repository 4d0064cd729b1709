/** A reminder is a file for one's own calendar: at the chosen hour, in chosen words, and with nothing in it that gives away. */
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { button, goTo, row, seesTitle, startForMyself } from './harness/screens.ts'
import { firstVisit } from './harness/visit.ts'

test.each(['nl', 'en'] as const)(
  'a calendar file holds what was chosen, and no more (%s)',
  async (language) => {
    const visit = await firstVisit({ language, unopened: true })
    const { page, words, app } = visit
    await page.clock.install({ time: new Date('2026-10-20T20:00:00') })
    await page.goto(app.url)
    await startForMyself(visit)
    await goTo(visit, 'today')
    await row(page, words.today.remind).click()
    await seesTitle(page, words.reminders.title)
    await page.getByLabel(words.reminders.kinds['look-back']).check()
    await page.getByLabel(words.reminders.times['check-in']).fill('21:45')
    await page.getByLabel(words.reminders.weekday).selectOption('5')

    await page.getByLabel(words.reminders.until).fill('2026-10-01')
    await button(page, words.reminders.make).click()
    await page.getByText(words.reminders.untilBad).waitFor()
    await page.getByLabel(words.reminders.kinds['check-in']).uncheck()
    await page.getByLabel(words.reminders.until).fill('2026-10-22')
    await button(page, words.reminders.make).click()
    await page.getByText(words.reminders.untilSoon).waitFor()
    await page.getByLabel(words.reminders.kinds['check-in']).check()
    await page.getByLabel(words.reminders.until).fill('2026-12-31')

    const saving = page.waitForEvent('download')
    await button(page, words.reminders.make).click()
    const download = await saving
    expect(download.suggestedFilename()).toBe('agenda.ics')
    const file = await readFile(await download.path(), 'utf8')
    expect(file.match(/^(DTSTART|RRULE|SUMMARY):.*(?=\r$)/gm)).toEqual([
      'DTSTART:20261021T214500',
      'RRULE:FREQ=DAILY;UNTIL=20261231T235900',
      `SUMMARY:${words.reminders.summaryNow}`,
      'DTSTART:20261023T200000',
      'RRULE:FREQ=WEEKLY;UNTIL=20261231T235900',
      `SUMMARY:${words.reminders.summaryNow}`,
    ])
    expect(file).not.toMatch(/keertij|check-in|drang|urge|doel|goal/i)
  },
)
