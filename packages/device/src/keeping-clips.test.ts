import { createBrowser, type FakeBrowser } from '@keertij/testkit'
import * as fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { cutting } from './fixtures/cutting.ts'
import { everythingStored, futureEvent, layInStore, opened, urge } from './fixtures/journal.ts'
import { locked, reopened } from './fixtures/lock.ts'
import {
  answerWith,
  boxWith,
  clipId,
  draftNaming,
  drawn,
  heard,
  keepSpoken,
  spoken,
} from './fixtures/voice.ts'
import type { Device } from './index.ts'

afterEach(() => vi.restoreAllMocks())

const clipsIn = async ({ indexedDB }: FakeBrowser) =>
  (await everythingStored(indexedDB)).filter(({ store }) => store === 'clips').map(({ key }) => key)

const draftOf = async (device: Device, name = 'l') => (await device.draft(name))?.value

/** A start in a new tab, after which what nothing names is gone. */
async function swept(browser: FakeBrowser, count: number): Promise<Device> {
  const device = await opened(browser.tab())
  await vi.waitFor(async () => expect(await clipsIn(browser)).toHaveLength(count))
  return device
}

describe('a voice', () => {
  test('is kept with the draft that names it, in one strict transaction, and heard in another tab', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await device.record(urge(1))
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await keepSpoken(device, spoken(1, 'nee', 50_000))
    const writes = spy.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(writes).toEqual([[['events', 'drafts', 'clips'], 'readwrite', { durability: 'strict' }]])
    const other = await opened(browser.tab())
    const { id: _, ...clip } = spoken(1, 'nee', 50_000)
    expect(await other.clip(clipId(1))).toEqual(clip)
    expect(await other.clips()).toEqual([clipId(1)])
    expect(await draftOf(other)).toEqual({ voice: answerWith(1) })
  })

  test('may be the first thing that is kept at all', async () => {
    const browser = createBrowser()
    await keepSpoken(await opened(browser.tab()), spoken(1))
    expect(await (await opened(browser.tab())).clip(clipId(1))).toBeDefined()
    expect(browser.asked()).toBe(1)
  })

  test('that takes the place of another is kept and the other is gone in one go', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await keepSpoken(device, spoken(1))
    await device.record(heard(1), { dropDrafts: ['l'] })
    await keepSpoken(device, spoken(2), { changeDraft: draftNaming(2), replaces: clipId(1) })
    expect(await clipsIn(browser)).toEqual([clipId(2)])
    expect(await device.clip(clipId(1))).toBeUndefined()
  })

  test.each([
    ['QuotaExceededError', 'quota-exceeded'],
    ['AbortError', 'aborted'],
    ['InvalidStateError', 'store-unavailable'],
  ])('on %s leaves the former one, and the answer that names it', async (name, code) => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await device.record(urge(1))
    await keepSpoken(device, spoken(1))
    const before = await everythingStored(browser.indexedDB)
    const add = IDBObjectStore.prototype.add
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'clips') throw new DOMException('injected', name)
      return add.apply(this, args)
    })
    const options = { changeDraft: draftNaming(2), replaces: clipId(1) }
    expect(await device.keepClip(spoken(2), options)).toEqual({ ok: false, error: { code, kept: 1 } })
    expect(await everythingStored(browser.indexedDB)).toEqual(before)
    vi.restoreAllMocks()
    await keepSpoken(device, spoken(2), options)
    expect(await clipsIn(browser)).toEqual([clipId(2)])
  })

  test.each(['dies', 'fails', 'aborts'] as const)(
    'cut off at any moment (%s) leaves exactly the former or the new one, with the answer that names it',
    async (how) => {
      let at = 0
      let reached = true
      for (; reached; at++) {
        const browser = createBrowser(at + 1)
        const broken = cutting(browser.tab(), how, at)
        const device = await opened(broken.ports)
        await keepSpoken(device, spoken(1))
        broken.start()
        const kept = await device.keepClip(spoken(2), { changeDraft: draftNaming(2), replaces: clipId(1) })
        reached = broken.reached()
        vi.restoreAllMocks()
        const there = await opened(browser.tab())
        const holds = kept.ok ? 2 : 1
        expect(await draftOf(there)).toEqual({ voice: answerWith(holds) })
        expect((await there.clip(clipId(holds)))?.bytes).toEqual(spoken(holds).bytes)
        expect(await there.clips()).toEqual([clipId(holds)])
      }
      expect(at).toBeGreaterThan(3)
    },
  )

  test('that could never be heard again is refused before anything is written', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    const refused = await device.keepClip(
      { ...spoken(1), type: 'text/html' },
      { changeDraft: draftNaming(1) },
    )
    expect(refused).toEqual({ ok: false, error: { code: 'unacceptable-event', kept: 0 } })
    expect(await browser.indexedDB.databases()).toEqual([])
  })

  test('is deleted with the answer that named it, and nothing of it is left', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await keepSpoken(device, spoken(1))
    await keepSpoken(device, spoken(2), { changeDraft: draftNaming(2, 'other') })
    expect((await device.dropClips([clipId(1)], { changeDraft: draftNaming(undefined) })).ok).toBe(true)
    expect(await clipsIn(browser)).toEqual([clipId(2)])
    expect(await draftOf(device)).toEqual({ voice: answerWith(undefined) })
    expect((await device.dropClips(await device.clips())).ok).toBe(true)
    expect(await clipsIn(browser)).toEqual([])
  })

  test('that was damaged or laid in another place is not heard, and stays', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await keepSpoken(device, spoken(1))
    const value = (await everythingStored(browser.indexedDB)).find(({ store }) => store === 'clips')?.value
    await layInStore(browser.indexedDB, 'clips', clipId(2), value)
    await layInStore(browser.indexedDB, 'clips', clipId(1), 'nonsense')
    expect([await device.clip(clipId(1)), await device.clip(clipId(2))]).toEqual([undefined, undefined])
    expect(await clipsIn(browser)).toHaveLength(2)
  })

  test('is in no export and no backup', async () => {
    const device = await opened(createBrowser().tab())
    const keys = await locked(device)
    await keepSpoken(device, spoken(1, 'kanariepietje', 2_000))
    const [text, file] = [await device.exportAll(), await device.backup()]
    if (!text.ok || !file.ok) throw new Error('No copy')
    expect(text.value).toContain(clipId(1))
    expect(text.value.length).toBeLessThan(2_000)
    expect(file.value.length).toBeLessThan(3_000)
    const elsewhere = await opened(createBrowser(2).tab())
    expect((await elsewhere.restore(file.value, keys.kit)).ok).toBe(true)
    expect(await draftOf(elsewhere)).toEqual({ voice: answerWith(1) })
    expect(await elsewhere.clip(clipId(1))).toBeUndefined()
  })

  test('lives in memory where the browser keeps nothing', async () => {
    const device = await opened({ ...createBrowser().tab(), indexedDB: undefined })
    await keepSpoken(device, spoken(1))
    await keepSpoken(device, spoken(2), { changeDraft: draftNaming(2), replaces: clipId(1) })
    expect(await device.clips()).toEqual([clipId(2)])
    expect(await device.clip(clipId(2))).toBeDefined()
    await device.erase()
    expect(await device.clips()).toEqual([])
  })
})

describe('behind a lock', () => {
  test('no voice is heard or kept, and all of them are there again after it', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await keepSpoken(device, spoken(1))
    const keys = await locked(device)
    device.lockNow()
    expect([await device.clip(clipId(1)), await device.clips()]).toEqual([undefined, []])
    expect(await device.keepClip(spoken(2), { changeDraft: draftNaming(2) })).toMatchObject({
      error: { code: 'locked' },
    })
    expect(await device.dropClips([clipId(1)])).toMatchObject({ error: { code: 'locked' } })
    const again = await reopened(browser.tab(), keys.passphrase)
    expect((await again.clip(clipId(1)))?.bytes).toEqual(spoken(1).bytes)
    await again.removeLock()
    expect((await again.clip(clipId(1)))?.bytes).toEqual(spoken(1).bytes)
  })

  test('a second person has none of the first one’s voices', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await keepSpoken(device, spoken(1))
    const first = await locked(device)
    await locked(device, 1)
    expect(await device.clips()).toEqual([])
    await keepSpoken(device, spoken(2))
    await device.erase()
    const again = await reopened(browser.tab(), first.passphrase)
    expect(await again.clips()).toEqual([clipId(1)])
    expect(await clipsIn(browser)).toEqual([clipId(1)])
  })
})

test('erasing empties them', async () => {
  const browser = createBrowser()
  const device = await opened(browser.tab())
  await keepSpoken(device, spoken(1))
  await device.erase()
  expect(await clipsIn(browser)).toEqual([])
})

describe('what nothing names any more', () => {
  test('is deleted at the next start; what a draft or an answer names is not', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await keepSpoken(device, spoken(1))
    await device.record(heard(1), { dropDrafts: ['l'] })
    await keepSpoken(device, spoken(2), { changeDraft: draftNaming(2, 'draft') })
    await keepSpoken(device, spoken(3), { changeDraft: draftNaming(3, 'gone') })
    await device.dropDraft('gone')
    await swept(browser, 2)
    expect((await clipsIn(browser)).sort()).toEqual([clipId(1), clipId(2)])
  })

  test('is deleted of several photos in one answer; those that it still names are not', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    const naming = (...numbers: readonly number[]) => ({
      changeDraft: { name: 'l', content: '1', change: () => ({ box: boxWith(...numbers) }) },
    })
    await keepSpoken(device, drawn(1), naming(1))
    await keepSpoken(device, drawn(2), naming(1, 2))
    await keepSpoken(device, drawn(3), naming(1, 3))
    const again = await swept(browser, 2)
    expect((await again.clips()).toSorted()).toEqual([clipId(1), clipId(3)])
    expect(await again.clip(clipId(3))).toEqual({ type: 'image/jpeg', bytes: drawn(3).bytes })
    await again.dropClips([clipId(1)], naming(3))
    expect(await clipsIn(browser)).toEqual([clipId(3)])
  })

  test('is deleted after an unlock', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    const keys = await locked(device)
    await keepSpoken(device, spoken(1))
    await device.dropDraft('l')
    await reopened(browser.tab(), keys.passphrase)
    await vi.waitFor(async () => expect(await clipsIn(browser)).toEqual([]))
  })

  test.each([
    ['an answer of a newer app', () => ({ ...futureEvent('f'.repeat(32)), data: { voice: clipId(1) } }), 1],
    ['nothing of a newer app', () => futureEvent('f'.repeat(32)), 0],
  ])('is not what %s names', async (_, raw, count) => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await keepSpoken(device, spoken(1))
    await device.dropDraft('l')
    const imported = await device.importAll(
      JSON.stringify({
        format: 'keertij-export',
        version: 1,
        events: [raw()],
        drafts: [],
        preferences: {},
      }),
    )
    expect(imported.ok).toBe(true)
    await swept(browser, count)
  })

  test.each(['events', 'drafts'])('cannot be told while something in %s cannot be read', async (store) => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await keepSpoken(device, spoken(1))
    await device.dropDraft('l')
    await layInStore(browser.indexedDB, store, store === 'events' ? 1 : 'f'.repeat(64), new Uint8Array(400))
    const again = await opened(browser.tab())
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await again.clips()).toEqual([clipId(1)])
  })

  test('never is what a tab just kept, however tabs, drafts and answers interleave (law)', async () => {
    const step = fc.record({
      tab: fc.nat(1),
      act: fc.constantFrom('keep', 'replace', 'remove', 'finish', 'open'),
      wait: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.array(step, { maxLength: 10 }), async (bare, steps) => {
        const browser = createBrowser()
        const ports = () =>
          bare ? { ...browser.tab(), locks: undefined, channel: undefined } : browser.tab()
        const people = await Promise.all([speaking(ports, 'one', 0), speaking(ports, 'two', 100)])
        for (const { tab, act, wait } of steps) {
          // A person waits for what they did here; what the other tab does goes on meanwhile.
          await people[tab]?.settle()
          people[tab]?.act(act)
          if (wait) await Promise.all(people.map((person) => person.settle()))
        }
        await Promise.all(people.map((person) => person.settle()))
        const wanted = people.flatMap((person) => person.wanted()).sort()
        const there = await (await opened(browser.tab())).clips()
        expect(wanted.filter((id) => !there.includes(id))).toEqual([])
        // After a start only those are left.
        await vi.waitFor(async () => expect((await clipsIn(browser)).sort()).toEqual(wanted))
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})

/** Somebody with one question in a tab of their own, and what of it must still be there. */
async function speaking(ports: () => Parameters<typeof opened>[0], name: string, first: number) {
  const device = await opened(ports())
  const deleted = new Set<number>()
  let number = first
  let draft: number | undefined
  let kept: number | undefined
  let last: Promise<unknown> = Promise.resolve()
  const drop = (former: number | undefined) => {
    if (former !== undefined) deleted.add(former)
    return former === undefined ? [] : [clipId(former)]
  }
  return {
    settle: () => last,
    wanted: () => [
      ...new Set([draft, kept].flatMap((each) => (each && !deleted.has(each) ? [clipId(each)] : []))),
    ],
    act(what: 'keep' | 'replace' | 'remove' | 'finish' | 'open') {
      if (what === 'open') {
        last = opened(ports())
      } else if (what === 'remove') {
        const ids = drop(draft ?? kept)
        draft = undefined
        last = device.dropClips(ids, { changeDraft: draftNaming(undefined, name) })
      } else if (what === 'finish') {
        if (draft === undefined) return
        kept = draft
        draft = undefined
        last = device.record(heard(kept, name), { dropDrafts: [name] })
      } else {
        number += 1
        const [replaces] = what === 'replace' ? drop(draft ?? kept) : []
        draft = number
        last = device.keepClip(spoken(number), {
          changeDraft: draftNaming(number, name),
          ...(replaces !== undefined && { replaces }),
        })
      }
    },
  }
}
