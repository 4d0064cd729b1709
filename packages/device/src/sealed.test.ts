import { serialize } from 'node:v8'
import { createBrowser } from '@keertij/testkit'
import { describe, expect, test } from 'vitest'
import { checkIn, everythingStored, layInStore, opened, urge } from './fixtures/journal.ts'

const CANARY = 'kanariepietje'

async function rawBytes(factory: IDBFactory): Promise<Buffer> {
  const stored = await everythingStored(factory)
  // Also as the browser's own serialiser lays strings down: one or two bytes for each character.
  return Buffer.concat(stored.flatMap(({ key, value }) => [serialize(key), serialize(value)]))
}
const finds = (bytes: Buffer, word: string) =>
  [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')].some((needle) => bytes.includes(needle))

async function eventRow(factory: IDBFactory, sequence: number): Promise<Uint8Array> {
  const rows = await everythingStored(factory)
  const value = rows.find(({ store, key }) => store === 'events' && key === sequence)?.value
  if (!(value instanceof Uint8Array)) throw new Error(`No event ${sequence}`)
  return value
}

describe('what lies in the browser', () => {
  test('holds no word of an event or a draft, nor the name of one', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await device.record([checkIn(CANARY), checkIn(`${CANARY} \u{1f30a}`), urge(3, CANARY)])
    await device.record({
      kind: 'person.kept',
      data: { person: CANARY, name: CANARY, phone: CANARY, role: 'person' },
    })
    await device.keepDraft(`${CANARY}/exercise/field`, { text: CANARY }, CANARY)
    const bytes = await rawBytes(browser.indexedDB)
    for (const word of [CANARY, 'checkin', 'urge', 'person', 'episode', 'exercise'])
      expect(finds(bytes, word)).toBe(false)
    await device.prefer({ exitSite: `https://${CANARY}.example/` })
    // The search does find what lies in clear.
    expect(finds(await rawBytes(browser.indexedDB), CANARY)).toBe(true)
  })

  test('is as long for a tap as for a note', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await device.record([urge(1), checkIn('Vandaag ging het best goed, ik ben gaan wandelen.')])
    const [tap, note] = [await eventRow(browser.indexedDB, 1), await eventRow(browser.indexedDB, 2)]
    expect(tap.length).toBe(note.length)
  })
})

describe('a line that cannot be read', () => {
  test.each([
    [
      'a flipped bit',
      async (factory: IDBFactory) =>
        (await eventRow(factory, 2)).map((byte, at) => (at === 90 ? byte ^ 1 : byte)),
    ],
    ['a line from another place', (factory: IDBFactory) => eventRow(factory, 1)],
    [
      'a later format',
      async (factory: IDBFactory) => Uint8Array.of(2, ...(await eventRow(factory, 2)).subarray(1)),
    ],
    ['something else', async () => 'text'],
  ])('is counted and stays in the store: %s', async (_what, make) => {
    const browser = createBrowser()
    await (await opened(browser.tab())).record([urge(1, 'a'), urge(2, 'b'), urge(3, 'c')])
    const laid = await make(browser.indexedDB)
    await layInStore(browser.indexedDB, 'events', 2, laid)
    const device = await opened(browser.tab())
    expect(device.unreadable()).toBe(1)
    expect([...device.view().episodes.keys()]).toEqual(['a', 'c'])
    await device.record(urge(4, 'd'))
    const stored = await everythingStored(browser.indexedDB)
    expect(stored.filter(({ store }) => store === 'events').map(({ key }) => key)).toEqual([1, 2, 3, 4])
    expect(stored.find(({ store, key }) => store === 'events' && key === 2)?.value).toEqual(laid)
    expect([...(await opened(browser.tab())).view().episodes.keys()]).toEqual(['a', 'c', 'd'])
  })

  test('is counted once, however often the log is read', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await device.record(urge(1))
    await layInStore(browser.indexedDB, 'events', 2, new Uint8Array(400))
    await Promise.all([device.refresh(), device.refresh(), device.record(urge(2))])
    await device.refresh()
    expect(device.unreadable()).toBe(1)
    expect(await device.history()).toHaveLength(2)
  })

  test('is not shown as a draft, and makes room for the next one', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await device.keepDraft('a/b/c', 'half', '1')
    const draft = (await everythingStored(browser.indexedDB)).find(({ store }) => store === 'drafts')
    await layInStore(browser.indexedDB, 'drafts', draft?.key ?? '', new Uint8Array(400))
    expect(await device.draft('a/b/c')).toBeUndefined()
    expect((await device.exportAll()).ok).toBe(true)
    await device.keepDraft('a/b/c', 'again', '1')
    expect((await device.draft('a/b/c'))?.value).toBe('again')
  })
})
