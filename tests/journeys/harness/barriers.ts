import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

/** Runs outside the page's policy, as every script that the browser itself puts in before the page. */
export const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What axe finds in both lights. */
export async function barriersOf(page: Page, name: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // A colour on its way to another is no colour that anybody reads.
    await page.evaluate(async () => {
      const moving = document
        .getAnimations()
        .filter((each) => each.effect?.getComputedTiming().endTime !== Infinity)
      await Promise.allSettled(moving.map(({ finished }) => finished))
    })
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(context: Document, options: axe.RunOptions): Promise<axe.AxeResults> }
      }
      const results = await axe.run(document, {
        resultTypes: ['violations'],
        rules: { 'target-size': { enabled: true } },
      })
      return results.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
      )
    })
    found.push(...violations.map((violation) => `${name}, ${colorScheme}: ${violation}`))
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
  return found
}

/** Sideways scrolling at the width of the smallest phone, at 400% zoom of a desktop, and with letters twice as large. */
export async function beside(page: Page, name: string): Promise<readonly string[]> {
  const found: string[] = []
  const before = page.viewportSize()
  for (const [width, height, letters] of [
    [320, 640, ''],
    [320, 256, ''],
    [360, 640, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height })
    const cut = await page.evaluate((size) => {
      document.documentElement.style.fontSize = size
      const { scrollWidth, clientWidth } = document.documentElement
      const wide = [
        ...document.querySelectorAll(
          'main :is(p, h1, h2, h3, button, a, label, input, textarea, legend, dd, dt, li), header :is(a, button), nav :is(a, button), dialog[open] *',
        ),
      ]
        .filter((element) => element.closest('.sr, [aria-hidden="true"], svg') === null)
        .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
        .map(
          (element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 30) ?? ''}`,
        )
      document.documentElement.style.fontSize = ''
      return scrollWidth > clientWidth || wide.length > 0
        ? `${scrollWidth} > ${clientWidth} ${wide.slice(0, 3).join(' | ')}`
        : undefined
    }, letters)
    if (cut !== undefined) found.push(`${name}, ${width}x${height} ${letters}: ${cut}`)
  }
  if (before !== null) await page.setViewportSize(before)
  return found
}
