import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

const FARTHEST = 90

/** Goes there with Tab, and checks on the way that one always sees where one is. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor({ state: 'attached' })
  for (let times = 0; times < FARTHEST; times += 1) {
    if (await target.first().evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
    expect(await unseenFocus(page), 'focus that cannot be seen').toBeUndefined()
  }
  throw new Error(`Tab does not come to ${target.toString()}`)
}

export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** A choice among radios: Tab to the group, Space takes where one stands, the arrows move on. */
export async function chooseByKeys(page: Page, question: string, at: number): Promise<void> {
  const group = page.getByRole('group', { name: question })
  await press(page, group.getByRole('radio'), 'Space')
  for (let times = 0; times < at; times += 1) await page.keyboard.press('ArrowRight')
  await expect.poll(() => group.getByRole('radio').nth(at).isChecked(), { timeout: 10_000 }).toBe(true)
}

/**
 * What is wrong with the focus, if anything: no ring, out of sight, or wholly covered. The page itself has it only between
 * the last and the first thing that Tab comes to.
 */
const unseenFocus = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body || element === document.documentElement)
      return undefined
    const name = `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40) ?? ''}`
    const label = element.closest('label')
    const hasRing = (one: Element, pseudo?: string): boolean => {
      const style = getComputedStyle(one, pseudo)
      return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
    }
    // The ring of a slider is around its thumb, which no script can ask about.
    const isSlider = element instanceof HTMLInputElement && element.type === 'range'
    const ringed =
      isSlider || hasRing(element) || hasRing(element, '::after') || (label !== null && hasRing(label))
    if (!ringed) return `no ring: ${name}`
    const box = (label ?? element).getBoundingClientRect()
    const middle = box.left + box.width / 2
    const points = [box.top + 2, box.top + box.height / 2, box.bottom - 2]
    const seen = points.some((y) => {
      const above = document.elementFromPoint(middle, y)
      return (
        above !== null &&
        (above === element ||
          element.contains(above) ||
          above.contains(element) ||
          label?.contains(above) === true)
      )
    })
    return seen ? undefined : `out of sight: ${name}`
  })

/** A new screen gives the focus to its heading. */
export async function expectFocusOnTitle(page: Page, text: string): Promise<void> {
  await expect
    .poll(
      () => page.evaluate(() => `${document.activeElement?.tagName}: ${document.activeElement?.textContent}`),
      { timeout: 10_000 },
    )
    .toBe(`H1: ${text}`)
}
