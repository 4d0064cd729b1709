/** Everything works without a mouse or a touch: one always sees where one is, and a new screen starts at its heading. */
import { expect, test } from 'vitest'
import { lessonTitle, SAFE_START } from './harness/lessons.ts'
import { gateOf, headingOf, optionLabel } from './harness/content.ts'
import { chooseByKeys, expectFocusOnTitle, press, tabTo } from './harness/keys.ts'
import { button, row, seesTitle } from './harness/screens.ts'
import { firstVisit, type Visit } from './harness/visit.ts'

const NOTE = 'met de toetsen geschreven'

test('the first steps by keyboard alone', async () => {
  const visit = await firstVisit()
  const { page, words } = visit
  await seesTitle(page, words.first.title)

  await press(page, row(page, words.first.urge))
  await expectFocusOnTitle(page, words.nowHelp.title)
  await helpNow(visit)
  await expectFocusOnTitle(page, words.today.title)

  await press(page, button(page, words.today.checkInGo))
  await expectFocusOnTitle(page, words.checkIn.title)
  await checkIn(visit)
  await expectFocusOnTitle(page, words.today.title)

  await helpLines(visit)
  await safetyQuestion(visit)

  await press(page, button(page, words.back))
  await expectFocusOnTitle(page, words.programme.title)
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift')
  await page.waitForURL(`**${words.exit.path}`)
})

async function helpNow({ page, words }: Visit): Promise<void> {
  const slider = page.locator('main').getByRole('slider')
  await tabTo(page, slider)
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('ArrowRight')
  await press(page, page.locator('main .rows button.row'))
  await press(page, button(page, words.nowHelp.doneWith))
  await expectFocusOnTitle(page, words.nowHelp.after)
  await tabTo(page, slider)
  for (let times = 0; times < 2; times += 1) await page.keyboard.press('ArrowLeft')
  await tabTo(page, page.locator('main').getByRole('textbox'))
  await page.keyboard.type('lopen')
  await press(page, button(page, words.nowHelp.keep))
}

async function checkIn({ page, words }: Visit): Promise<void> {
  await chooseByKeys(page, words.checkIn.mood, 2)
  await tabTo(page, page.getByRole('slider', { name: words.checkIn.urge }))
  await page.keyboard.press('End')
  await chooseByKeys(page, words.checkIn.sleep, 1)
  await press(page, page.getByRole('checkbox', { name: words.checkIn.halts.tired }), 'Space')
  await chooseByKeys(page, words.checkIn.kept, 0)
  await tabTo(page, page.getByLabel(words.checkIn.note))
  await page.keyboard.type(NOTE)
  await press(page, button(page, words.checkIn.keep))
}

/** The layer takes the focus, Escape closes it, and the focus is back where it was. */
async function helpLines({ page, words }: Visit): Promise<void> {
  const opener = page.getByRole('banner').getByRole('button', { name: words.crisis.button })
  await press(page, opener)
  const sheet = page.getByRole('dialog', { name: words.crisis.title })
  await sheet.waitFor()
  expect(await sheet.evaluate((layer) => layer.contains(document.activeElement))).toBe(true)
  await tabTo(page, sheet.locator('a[href="tel:112"]'))
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })
  expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true)
}

async function safetyQuestion(visit: Visit): Promise<void> {
  const { page, words, pack } = visit
  await press(
    page,
    page.getByRole('navigation', { name: words.menu }).getByRole('button', { name: words.tabs.programme }),
  )
  await expectFocusOnTitle(page, words.programme.title)
  await press(page, row(page, lessonTitle(visit, SAFE_START)))
  const lesson = pack.lesson(SAFE_START, 'nl')
  await expectFocusOnTitle(page, headingOf(lesson, 'start'))
  await press(page, page.locator('main .go-on button'))
  await expectFocusOnTitle(page, headingOf(lesson, 'age'))
  await press(page, page.getByLabel(optionLabel(gateOf(lesson, 'age'), 'yes'), { exact: true }), 'Space')
  await press(page, button(page, words.lesson.continue))
  await expectFocusOnTitle(page, headingOf(lesson, 'suicide'))
}
