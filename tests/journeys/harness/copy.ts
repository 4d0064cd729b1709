import { readFile } from 'node:fs/promises'
import { button, openSettings } from './screens.ts'
import type { Visit } from './visit.ts'

/** The file with everything, as a person would read it. */
export interface Copy {
  readonly text: string
  readonly events: readonly { readonly kind: string; readonly data: Readonly<Record<string, unknown>> }[]
  readonly drafts: readonly { readonly name: string; readonly value: unknown }[]
  readonly preferences: Readonly<Record<string, unknown>>
}

/** Keeps a copy of everything, by the button in the settings. */
export async function keepCopy(visit: Visit): Promise<Copy> {
  const { page, words } = visit
  await openSettings(visit)
  const saving = page.waitForEvent('download')
  await button(page, words.settingsScreen.export).click()
  const download = await saving
  const text = await readFile(await download.path(), 'utf8')
  await download.delete()
  return { text, ...(JSON.parse(text) as Omit<Copy, 'text'>) }
}

/** Hands the settings a file to take in. */
export async function openCopy(visit: Visit, text: string): Promise<void> {
  const { page, words } = visit
  await openSettings(visit)
  await page
    .getByLabel(words.settingsScreen.import, { exact: true })
    .and(page.locator('input'))
    .setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(text) })
}

/** Erases everything, and reads first what that means. */
export async function eraseAll(visit: Visit): Promise<void> {
  const { page, words } = visit
  await openSettings(visit)
  await button(page, words.settingsScreen.erase).click()
  const dialog = page.getByRole('dialog', { name: words.settingsScreen.eraseAsk })
  await button(dialog, words.settingsScreen.eraseYes).click()
}
