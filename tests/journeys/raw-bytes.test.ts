/**
 * Somebody copies the whole profile of the browser. Where the lock was there from the first use on, no byte in it is of
 * any use: not what was written, not the passphrase, not the kit, not one key.
 */
import { keysBehind } from '@keertij/vault'
import { stretchPassphrase } from '@keertij/vault/argon2'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answerAll, lessonAsking, openExercises, openLesson } from './harness/lessons.ts'
import { countInFiles, lockNow, PASSPHRASE, setLock, unlock, unlockByKit } from './harness/lock.ts'
import { goTo, keepCheckIn, openCheckIn, openNowHelp } from './harness/screens.ts'
import { firstVisit } from './harness/visit.ts'

const CANARIES = {
  note: 'kanarie zingt over de waterlelie',
  answer: 'kanarie schrijft halverwege een woord',
} as const

test('a profile that was locked from the first use holds nothing that can be read or used', async () => {
  const visit = await firstVisit()
  const { page, words, context, profile } = visit
  const kit = await setLock(visit)
  await openCheckIn(visit)
  await keepCheckIn(visit, { note: CANARIES.note })
  await openExercises(visit)
  const lesson = await openLesson(visit, lessonAsking(visit, 'own-word').id)
  await answerAll(visit, lesson, { 'own-word': CANARIES.answer })
  await page.getByText(words.lesson.draft('').slice(0, 10)).waitFor()
  await openNowHelp(visit)
  await page.locator('main input[type=range]').fill('6')
  await page.waitForTimeout(1_600)
  await page.getByRole('banner').getByRole('button', { name: words.back }).click()
  await lockNow(visit)
  await unlock(visit)
  await goTo(visit, 'insight')
  await lockNow(visit)
  await unlockByKit(visit, kit)
  await goTo(visit, 'today')

  const lock = await storedLock(page)
  const keys = await keysBehind(lock, { passphrase: PASSPHRASE, kit: kit.join(' ') }, stretchPassphrase)
  await context.close()

  // Three at a time: two words may stand together anywhere, as in "estate agent". As they were shown, as they were typed in
  // four letters, and in lines.
  const threes = kit.slice(2).flatMap((word, at) => {
    const three = [kit[at] ?? '', kit[at + 1] ?? '', word]
    const shown = three.join(' ')
    return [shown, shown.toUpperCase(), three.map((each) => each.slice(0, 4)).join(' '), three.join('\n')]
  })
  const wanted: Record<string, Uint8Array | string> = {
    ...CANARIES,
    passphrase: PASSPHRASE,
    ...Object.fromEntries(threes.map((words) => [words, words])),
    ...Object.fromEntries(keys),
    ...Object.fromEntries(
      [...keys].map(([name, key]) => [`${name} in hex`, Buffer.from(key).toString('hex')]),
    ),
  }
  const found = Object.entries(countInFiles(profile, wanted)).filter(([, times]) => times > 0)
  expect(found).toEqual([])
  // What is looked for would have been found: these lie there in clear.
  const there = countInFiles(profile, { salt: lock.salt, slots: lock.slots.slice(0, 64) })
  expect(there.salt).toBeGreaterThan(0)
  expect(there.slots).toBeGreaterThan(0)
})

/** The record that says which journals there are and what opens them, as it lies in the browser. */
async function storedLock(page: Page): Promise<{ readonly salt: Uint8Array; readonly slots: Uint8Array }> {
  const record = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('keertij')
      opening.addEventListener('success', () => done(opening.result))
    })
    const keys = await new Promise<{ salt: Uint8Array; slots: Uint8Array }>((done) => {
      const reading = database.transaction('clear').objectStore('clear').get('keys')
      reading.addEventListener('success', () => done(reading.result))
    })
    database.close()
    return { salt: [...keys.salt], slots: [...keys.slots] }
  })
  return { salt: Uint8Array.from(record.salt), slots: Uint8Array.from(record.slots) }
}
