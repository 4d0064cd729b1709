/** Everything is gone from the phone, and comes back from a file and 24 words. Nobody else can open the file. */
import { readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { eraseAll, keepCopy } from './harness/copy.ts'
import { proveKit, setLock } from './harness/lock.ts'
import {
  button,
  keepCheckIn,
  openCheckIn,
  openSettings,
  seesTitle,
  startForMyself,
} from './harness/screens.ts'
import { firstVisit, type Visit } from './harness/visit.ts'
import { PROVING } from './harness/proving.ts'

const NOTE = 'dit moet terugkomen'

/** Makes a sealed copy by the button in the settings, and reads it. */
async function makeBackup(visit: Visit): Promise<{ readonly name: string; readonly file: Buffer }> {
  const { page, words } = visit
  await openSettings(visit)
  const saving = page.waitForEvent('download')
  await button(page, words.lock.backup.make).click()
  const download = await saving
  return { name: download.suggestedFilename(), file: await readFile(await download.path()) }
}

/** From the open restore screen: these bytes, or the file at this path. */
async function restore({ page, words }: Visit, file: Buffer | string, kit: readonly string[]): Promise<void> {
  await seesTitle(page, words.lock.backup.restoreTitle)
  await page
    .getByLabel(words.lock.backup.file, { exact: true })
    .and(page.locator('input'))
    .setInputFiles(
      typeof file === 'string'
        ? file
        : { name: 'kopie.bin', mimeType: 'application/octet-stream', buffer: file },
    )
  await page.getByLabel(words.lock.kit.label, { exact: true }).fill(kit.join(' '))
  await button(page, words.lock.backup.go).click()
}

test.each(PROVING ? (['nl', 'en'] as const) : (['nl'] as const))(
  'a wiped phone comes back from the file and the kit (%s)',
  async (language) => {
    const visit = await firstVisit({ language })
    const { page, words } = visit
    await startForMyself(visit)
    await openCheckIn(visit)
    await keepCheckIn(visit, { note: NOTE })
    const kit = await setLock(visit)
    const before = await keepCopy(visit)
    const { name, file } = await makeBackup(visit)
    expect(name).toMatch(/^\d{4}-\d\d-\d\d\.bin$/)
    expect(file.includes(NOTE)).toBe(false)
    expect(file.includes('eertij')).toBe(false)
    await page.getByText(words.lock.backup.age(words.lock.backup.today)).waitFor()

    await eraseAll(visit)
    await seesTitle(page, words.first.title)
    await button(page, words.first.have).click()
    await restore(visit, file, kit)
    await seesTitle(page, words.today.title)
    await page.getByText(words.lock.backup.done(before.events.length, '').slice(0, 10)).waitFor()
    const after = await keepCopy(visit)
    expect(after.events).toEqual(before.events)
  },
)

test.runIf(PROVING)(
  'a copy without a lock makes the words first, and other words or another file change nothing',
  async () => {
    const visit = await firstVisit()
    const { page, words } = visit
    await startForMyself(visit)
    await openCheckIn(visit)
    await keepCheckIn(visit, { note: NOTE })
    await openSettings(visit)
    await button(page, words.lock.backup.make).click()
    await seesTitle(page, words.lock.newKit.title)
    await button(page, words.lock.newKit.make).click()
    const saving = page.waitForEvent('download')
    const kit = await proveKit(visit)
    const download = await saving
    const file = await readFile(await download.path())
    await seesTitle(page, words.settingsScreen.title)
    const second = await makeBackup(visit)
    expect(second.file.length).toBeGreaterThan(0)

    await button(page, words.lock.backup.restore).click()
    await restore(visit, Buffer.from('geen kopie'), kit)
    await page.getByText(words.lock.backup['not-a-backup']).waitFor()
    const film = join(tmpdir(), `${process.pid}-film.bin`)
    await writeFile(film, Buffer.of(1))
    await truncate(film, 300 * 1024 * 1024)
    await restore(visit, film, kit)
    await page.getByText(words.lock.backup['not-a-backup']).waitFor()
    await rm(film)
    await restore(visit, file, 'abandon '.repeat(23).trim().split(' ').concat('art'))
    await page.getByText(words.lock.backup['other-kit']).waitFor()
    await restore(visit, file, kit)
    await seesTitle(page, words.today.title)
    await page.getByText(words.lock.backup.done(0, '')).waitFor()
  },
)
