import { fold, type JournalEvent } from '@keertij/journal'
import { instant } from '@keertij/kernel'
import { createBrowser, persona, type FakeBrowser } from '@keertij/testkit'
import { createVault } from '@keertij/vault'
import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import {
  databaseNames,
  everythingStored,
  futureEvent,
  layInStore,
  opened as openedDevice,
} from './fixtures/journal.ts'
import { createKeeper, type Keeper } from './keeper.ts'
import { readArrival } from './log.ts'
import { BUNDLE, openBundle, openSnapshot, sealBundle } from './snapshot.ts'

const keeperOf = (browser: FakeBrowser): Keeper =>
  createKeeper(
    { ...browser.tab(), stretch: undefined },
    browser.indexedDB,
    () => PLACE,
    () => {},
  )
const PLACE = { kind: 'open', database: 'keertij-1' } as const

async function opened(browser: FakeBrowser): Promise<Keeper> {
  const keeper = keeperOf(browser)
  await keeper.refresh()
  return keeper
}

const write = (keeper: Keeper, events: readonly JournalEvent[]) =>
  keeper.write({
    arrivals: events.map((event) => ({ kind: 'event', event })),
    drafts: [],
    dropDrafts: [],
  })

/** Writes every bundle that is missing. Returns how many. */
async function condense(keeper: Keeper): Promise<number> {
  const keep = await keeper.nextBundle()
  await keep?.()
  return keep ? 1 + (await condense(keeper)) : 0
}

const bundlesIn = async (browser: FakeBrowser) =>
  (await everythingStored(browser.indexedDB)).filter(({ store }) => store === 'bundles')

/** How many lines of the log were read one by one. */
async function linesRead(work: () => Promise<unknown>): Promise<number> {
  const spy = vi.spyOn(IDBObjectStore.prototype, 'getAll')
  await work()
  const reads = spy.mock.results.map(({ value }): unknown => value)
  const names = spy.mock.contexts.map((context) => (context instanceof IDBObjectStore ? context.name : ''))
  spy.mockRestore()
  return reads.reduce<number>((sum, request, index) => {
    const rows: unknown = request instanceof IDBRequest ? request.result : []
    return names[index] === 'events' && Array.isArray(rows) ? sum + rows.length : sum
  }, 0)
}

const year = persona({ seed: 5, weeks: 40 })
const removals = year
  .filter((_, index) => index % 17 === 0)
  .map((target, index): JournalEvent => ({
    id: index.toString(16).padStart(32, '0'),
    v: 1,
    // Some removals carry a time before what they remove.
    at: instant(target.at + (index % 2 === 0 ? 1 : -1)),
    offset: target.offset,
    kind: 'entry.removed',
    data: { event: target.id },
  }))
const all = [...year, ...removals]

async function withLog(events: readonly JournalEvent[]): Promise<FakeBrowser> {
  const browser = createBrowser()
  await write(await opened(browser), events)
  return browser
}

describe('a snapshot', () => {
  test('with the tail shows what a fold of everything shows, whenever it was made and in whichever tab', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(all, { minLength: all.length - 100 }),
        fc.array(
          fc.record({ tab: fc.nat(1), size: fc.integer({ min: 1, max: 300 }), condense: fc.boolean() }),
          { minLength: 1, maxLength: 5 },
        ),
        async (events, turns) => {
          const browser = createBrowser()
          const tabs = [await opened(browser), await opened(browser)]
          let from = 0
          for (const { tab, size, condense: now } of turns) {
            const keeper = tabs[tab]
            if (!keeper) continue
            // The last one comes twice, as when two tabs take in the same file without locks.
            await write(keeper, events.slice(Math.max(0, from - 1), from + size))
            from += size
            if (now) await condense(keeper)
            const fresh = await opened(browser)
            expect(fresh.log().state()).toEqual(fold(events.slice(0, from)))
            expect(fresh.log().state()).toEqual(keeper.log().state())
            expect(fresh.log().events()).toEqual(keeper.log().events())
          }
        },
      ),
      { numRuns: 8 },
    )
  }, 30_000)

  test('leaves only the tail to be read from the log', async () => {
    const browser = await withLog(year.slice(0, 3 * BUNDLE + 5))
    expect(await linesRead(() => opened(browser))).toBe(3 * BUNDLE + 5)
    expect(await condense(await opened(browser))).toBe(3)
    expect(await condense(await opened(browser))).toBe(0)
    expect(await linesRead(() => opened(browser))).toBe(5)
  })

  test('is written by itself when the browser has nothing else to do, and goes with everything else', async () => {
    const browser = createBrowser()
    const device = await openedDevice({ ...browser.tab(), idle: async () => {} })
    const events = year.slice(0, 2 * BUNDLE + 9)
    const file = { format: 'keertij-export', version: 1, events, drafts: [], preferences: {} }
    expect((await device.importAll(JSON.stringify(file))).ok).toBe(true)
    await vi.waitFor(async () => expect(await bundlesIn(browser)).toHaveLength(2))
    const again = await openedDevice(browser.tab())
    expect(again.view()).toEqual(device.view())
    expect(await again.history()).toEqual(await device.history())
    const page = [...again.view().entries.values()][0]
    await again.record((page?.events ?? []).map((event) => ({ kind: 'entry.removed', data: { event } })))
    expect(again.view().entries.has(page?.entry ?? '')).toBe(false)
    expect((await openedDevice(browser.tab())).view()).toEqual(again.view())
    await device.erase()
    await vi.waitFor(async () => expect(await databaseNames(browser)).toEqual([]))
  })

  test('that is half written when the tab dies loses nothing', async () => {
    const browser = await withLog(year.slice(0, 3 * BUNDLE))
    const keeper = await opened(browser)
    await (
      await keeper.nextBundle()
    )?.()
    await keeper.nextBundle()
    const again = await opened(browser)
    expect(again.log().state()).toEqual(fold(year.slice(0, 3 * BUNDLE)))
    expect(await condense(again)).toBe(2)
  })

  test('is not written any more after the tab forgot its keys', async () => {
    const browser = await withLog(year.slice(0, BUNDLE))
    const keeper = await opened(browser)
    const keep = await keeper.nextBundle()
    keeper.forget()
    await keep?.()
    expect(await keeper.nextBundle()).toBeUndefined()
    expect(await bundlesIn(browser)).toEqual([])
  })

  test.each([
    ['is missing', undefined],
    ['has a flipped bit', (bytes: Uint8Array) => bytes.map((byte, at) => (at === 90 ? byte ^ 1 : byte))],
    ['is of another format', (bytes: Uint8Array) => Uint8Array.of(9, ...bytes.subarray(1))],
    ['is no record', () => 'text'],
  ])('that %s in the middle is read from the log, and made again', async (_what, change) => {
    const browser = await withLog(year.slice(0, 3 * BUNDLE + 5))
    await condense(await opened(browser))
    const bytes = (await bundlesIn(browser)).find(({ key }) => key === 1)?.value
    if (!(bytes instanceof Uint8Array)) throw new Error('No bundle')
    if (change) await layInStore(browser.indexedDB, 'bundles', 1, change(bytes))
    else await drop(browser, 1)
    const again = await opened(browser)
    expect(again.log().events()).toEqual(year.slice(0, 3 * BUNDLE + 5))
    expect(again.log().unreadable()).toBe(0)
    expect(await condense(again)).toBe(1)
    expect(await linesRead(() => opened(browser))).toBe(5)
  })

  test('of another part of the log is not taken for this one', async () => {
    const browser = await withLog(year.slice(0, 2 * BUNDLE))
    await condense(await opened(browser))
    const first = (await bundlesIn(browser)).find(({ key }) => key === 0)?.value
    await layInStore(browser.indexedDB, 'bundles', 1, first)
    expect((await opened(browser)).log().events()).toEqual(year.slice(0, 2 * BUNDLE))
  })

  test('still shows what the log has lost, and what is written then goes behind it', async () => {
    const browser = await withLog(year.slice(0, 2 * BUNDLE))
    await condense(await opened(browser))
    for (let sequence = 200; sequence <= 2 * BUNDLE; sequence++) await drop(browser, sequence, 'events')
    await write(await opened(browser), year.slice(2 * BUNDLE, 2 * BUNDLE + 3))
    const again = await opened(browser)
    expect(again.log().events()).toEqual(year.slice(0, 2 * BUNDLE + 3))
  })

  test('never stands in for a line that could not be read', async () => {
    const browser = await withLog(year.slice(0, BUNDLE + 1))
    const future = futureEvent('f'.repeat(32))
    await write(await opened(browser), [])
    await layInStore(browser.indexedDB, 'events', 7, new Uint8Array(400))
    const keeper = await opened(browser)
    await keeper.write({
      arrivals: [{ kind: 'set-aside', id: future.id, raw: future, bad: false }],
      drafts: [],
      dropDrafts: [],
    })
    await write(keeper, year.slice(BUNDLE + 1, 2 * BUNDLE))
    expect(await condense(keeper)).toBe(2)
    for (const each of [keeper, await opened(browser), await opened(browser)]) {
      expect(each.log().unreadable()).toBe(2)
      expect(each.log().setAside()).toMatchObject([{ raw: future }])
      expect(each.log().events()).toHaveLength(2 * BUNDLE - 1)
    }
    // Those two, and the tail of one.
    expect(await linesRead(() => opened(browser))).toBe(3)
  })
})

describe('a bundle', () => {
  const vault = createVault((length) => crypto.getRandomValues(new Uint8Array(length)))
  const lines = year.slice(0, 3).map((event, index) => ({ sequence: index + 1, arrival: readArrival(event) }))

  test('gives back what went in, in the same words', async () => {
    const sealed = await sealBundle(vault, 4, lines)
    const bundle = await openBundle(vault, 4, sealed)
    expect(bundle).toEqual({ events: year.slice(0, 3), arrivals: [], left: [], current: true })
    const inLog = lines.map(({ arrival }) => arrival.kind === 'event' && arrival.event)
    expect(JSON.stringify(bundle?.events)).toBe(JSON.stringify(inLog))
    expect(await openBundle(vault, 5, sealed)).toBeUndefined()
  })

  test('of nothing is no snapshot', async () => {
    expect(await openSnapshot(vault, new Map())).toEqual({
      events: [],
      arrivals: [],
      spans: [{ after: 0, last: Infinity }],
      whole: new Set(),
      end: 0,
    })
  })
})

async function drop(browser: FakeBrowser, key: number, store = 'bundles'): Promise<void> {
  const request = browser.indexedDB.open('keertij-1')
  await new Promise((resolve) => {
    request.addEventListener('success', resolve)
  })
  const transaction = request.result.transaction(store, 'readwrite')
  transaction.objectStore(store).delete(key)
  await new Promise((resolve) => {
    transaction.addEventListener('complete', resolve)
  })
  request.result.close()
}
