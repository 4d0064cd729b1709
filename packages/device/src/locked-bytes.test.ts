import { serialize } from 'node:v8'
import { createBrowser, type FakeTab } from '@keertij/testkit'
import { copyLocalKey, keysBehind, openSlot, readSlots } from '@keertij/vault'
import { describe, expect, test } from 'vitest'
import { checkIn, everythingStored, opened, urge } from './fixtures/journal.ts'
import { keyed, locked, type Keyed } from './fixtures/lock.ts'
import { draftNaming, keepSpoken, spoken } from './fixtures/voice.ts'
import type { Device } from './index.ts'
import { readKeys } from './keys.ts'

const CANARY = 'kanariepietje'
const PRF = Uint8Array.from({ length: 32 }, (_, at) => at * 7 + 1)

async function fill(device: Device): Promise<void> {
  await device.record([checkIn(CANARY), checkIn(`${CANARY} \u{1f30a}`), urge(3, CANARY)])
  await device.record({
    kind: 'person.kept',
    data: { person: CANARY, name: CANARY, phone: CANARY, role: 'person' },
  })
  await device.keepDraft(`${CANARY}/exercise/field`, { text: CANARY }, CANARY)
  await keepSpoken(device, spoken(1, CANARY, 3_000))
  await keepSpoken(device, spoken(2, CANARY, 50), { changeDraft: draftNaming(2), replaces: spoken(1).id })
  await device.keepSettings({ lockAfter: 'at-once', lockDeclined: true })
  await device.backup()
}

async function rawBytes(factory: IDBFactory): Promise<Buffer> {
  const all = await everythingStored(factory)
  return Buffer.concat(all.flatMap(({ key, value }) => [serialize(key), serialize(value)]))
}

async function lockIn(tab: FakeTab) {
  const keys = await readKeys(tab, tab.indexedDB)
  if (!keys.ok || keys.value.kind !== 'locked') throw new Error('No lock')
  return keys.value
}

const finds = (bytes: Buffer, needle: Uint8Array) => bytes.includes(Buffer.from(needle))
const findsText = (bytes: Buffer, word: string) =>
  bytes.includes(Buffer.from(word, 'utf8')) || bytes.includes(Buffer.from(word, 'utf16le'))

async function expectNothingOf(tab: FakeTab, keys: Keyed): Promise<void> {
  const bytes = await rawBytes(tab.indexedDB)
  const lock = await lockIn(tab)
  const found = await keysBehind(lock, keys, tab.stretch)
  expect(found.size).toBe(11)
  for (const [name, key] of [...found, ['output of the passkey', PRF] as const]) {
    expect({ name, found: finds(bytes, key) }).toEqual({ name, found: false })
    // Also written out, as JSON would.
    expect({ name, found: findsText(bytes, Buffer.from(key).toString('hex')) }).toEqual({
      name,
      found: false,
    })
    expect(findsText(bytes, Buffer.from(key).toString('base64').slice(0, 40))).toBe(false)
  }
  const words = keys.kit.split(' ').filter((word) => word.length > 5)
  for (const word of [
    CANARY,
    keys.passphrase,
    ...words,
    'checkin',
    'urge',
    'person',
    'exercise',
    'at-once',
    'audio',
    'opus',
  ])
    expect({ word, found: findsText(bytes, word) }).toEqual({ word, found: false })
  // The search does find what lies there.
  expect(finds(bytes, lock.salt)).toBe(true)
  expect(findsText(bytes, lock.live[0] ?? 'none')).toBe(true)
}

describe('on a disk that was locked from the first use', () => {
  test('lies no word, and no byte of any key', async () => {
    const browser = createBrowser(11)
    const tab = browser.tab()
    const device = await opened(tab)
    const keys = await locked(device)
    await device.changeWay({ way: 'passkey', prf: PRF })
    await fill(device)
    await expectNothingOf(tab, keys)
    device.lockNow()
    const second = await locked(device, 1)
    await fill(device)
    for (const each of [keys, second]) await expectNothingOf(tab, each)
  })

  test('the table is as long and as full for one way as for all, for one profile as for two', async () => {
    const tab = createBrowser(12).tab()
    const device = await opened(tab)
    const tables: Uint8Array[] = []
    const look = async () => tables.push((await lockIn(tab)).slots)
    await locked(device)
    await look()
    await device.changeWay({ way: 'passkey', prf: PRF })
    await look()
    await locked(device, 1)
    await look()
    expect(new Set(tables.map((table) => table.length)).size).toBe(1)
    for (const table of tables) {
      expect(readSlots(table).ok).toBe(true)
      // Random everywhere: no slot is blank. A byte is zero once in 256.
      for (let at = 0; at < table.length; at += 8) expect(table.subarray(at, at + 8).some(Boolean)).toBe(true)
    }
  })
})

test('a first lock of a journal that lay in the open leaves no database of before, and another key', async () => {
  const browser = createBrowser(13)
  const tab = browser.tab()
  const device = await opened(tab)
  await fill(device)
  const slot = (await everythingStored(browser.indexedDB)).find(({ store }) => store === 'slots')?.value
  const vault = openSlot(slot, tab.randomBytes)
  if (!vault.ok) throw new Error(vault.error.code)
  const key = copyLocalKey(vault.value)
  expect(finds(await rawBytes(browser.indexedDB), key)).toBe(true)
  const keys = keyed(device)
  await device.setLock(keys.ways)
  expect(finds(await rawBytes(browser.indexedDB), key)).toBe(false)
  await expectNothingOf(tab, keys)
})
