import { createBrowser } from '@keertij/testkit'
import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { checkIn, databaseNames, everythingStored, opened, urge } from './fixtures/journal.ts'
import { defaultPreferences, type ChangeReason, type Device } from './index.ts'

const ids = async (device: Device) => (await device.history()).map(({ id }) => id)

describe('two tabs', () => {
  test('see each other write', async () => {
    const browser = createBrowser()
    const [one, other] = [await opened(browser.tab()), await opened(browser.tab())]
    await one.record(urge(1, 'first'))
    await vi.waitFor(() => expect(other.view().episodes.has('first')).toBe(true))
    await other.record(urge(2, 'second'))
    await vi.waitFor(() => expect(one.view()).toEqual(other.view()))
    expect(one.view().count).toBe(2)
  })

  test('create one key when both save for the first time at once', async () => {
    const browser = createBrowser()
    const tabs = await Promise.all([1, 2, 3].map(() => opened(browser.tab())))
    await Promise.all(tabs.map((tab, index) => tab.record(urge(index, `wave-${index}`))))
    const later = await opened(browser.tab())
    expect(later.view().episodes.size).toBe(3)
    expect(later.unreadable()).toBe(0)
  })

  test.each([['with locks and hints'], ['without locks and hints']])(
    'lose nothing however their writes interleave, %s',
    async (how) => {
      const step = fc.record({
        tab: fc.nat(2),
        size: fc.integer({ min: 1, max: 3 }),
        wait: fc.boolean(),
        advance: fc.integer({ min: -5, max: 5 }),
      })
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          const browser = createBrowser()
          const bare = how.startsWith('without')
          const ports = () =>
            bare ? { ...browser.tab(), locks: undefined, channel: undefined } : browser.tab()
          const tabs = await Promise.all([ports(), ports(), ports()].map(opened))
          const pending: ReturnType<(typeof tabs)[number]['record']>[] = []
          for (const [index, { tab, size, wait, advance }] of steps.entries()) {
            browser.clock.advance(advance)
            const bodies = Array.from({ length: size }, (_, part) => urge(part, `${index}-${part}`))
            const recorded = tabs[tab]?.record(bodies)
            if (recorded) pending.push(recorded)
            if (wait) await recorded
          }
          const acknowledged = (await Promise.all(pending)).flatMap((result) =>
            result.ok ? result.value : [],
          )
          expect(acknowledged).toHaveLength(steps.reduce((sum, { size }) => sum + size, 0))
          await Promise.all(tabs.map((tab) => tab.refresh()))
          const fresh = await opened(browser.tab())
          expect((await ids(fresh)).sort()).toEqual(acknowledged.map(({ id }) => id).sort())
          for (const tab of tabs) {
            expect(await tab.history()).toEqual(await fresh.history())
            expect(tab.view()).toEqual(fresh.view())
          }
        }),
        { numRuns: 40 },
      )
    },
  )

  test('take an entry out in both', async () => {
    const browser = createBrowser()
    const [one, other] = [await opened(browser.tab()), await opened(browser.tab())]
    const kept = await one.record([urge(1, 'gone'), urge(2, 'stays')])
    const first = kept.ok ? kept.value[0] : undefined
    await other.record({ kind: 'entry.removed', data: { event: first?.id ?? '' } })
    await one.refresh()
    expect([...one.view().episodes.keys()]).toEqual(['stays'])
    expect(one.view()).toEqual(other.view())
  })
})

describe('erasing', () => {
  test('leaves no database, and blanks the other tabs', async () => {
    const browser = createBrowser()
    const tab = browser.tab()
    const [one, other] = [await opened(tab), await opened(browser.tab())]
    await one.prefer({ language: 'nl' })
    await one.record(checkIn('words'))
    await one.keepDraft('a/b/c', 'half', '1')
    await other.refresh()
    const told = vi.fn<(why: ChangeReason) => void>()
    other.subscribe(told)
    expect(await one.erase()).toEqual({ ok: true, value: undefined })
    expect(await databaseNames(tab)).toEqual([])
    await vi.waitFor(() => expect(other.preferences().language).toBeUndefined())
    for (const device of [one, other]) {
      expect(await device.history()).toEqual([])
      expect(device.view().count).toBe(0)
      expect(device.preferences()).toEqual(defaultPreferences)
      expect(await device.draft('a/b/c')).toBeUndefined()
    }
    expect(told).toHaveBeenCalledWith('erased')
    expect(await databaseNames(tab)).toEqual([])
    for (const [rating, device] of [one, other].entries())
      expect((await device.record(urge(rating))).ok).toBe(true)
  })

  test('lets nothing through that was asked for before it, in any tab', async () => {
    const browser = createBrowser()
    const [one, other] = [await opened(browser.tab()), await opened(browser.tab())]
    await other.keepDraft('a', 'half', '1')
    const erased = one.erase()
    const late = await Promise.all([other.keepDraft('a', 'half a', '1'), other.record(urge(1))])
    expect((await erased).ok).toBe(true)
    for (const each of late) expect(each).toMatchObject({ ok: false, error: { code: 'aborted' } })
    expect(await databaseNames(browser)).toEqual([])
  })

  test('takes the choices away in every tab also when nothing else was saved', async () => {
    const browser = createBrowser()
    const [one, other] = [await opened(browser.tab()), await opened(browser.tab())]
    await one.prefer({ theme: 'night' })
    await vi.waitFor(() => expect(other.preferences().theme).toBe('night'))
    await one.erase()
    await vi.waitFor(() => expect(other.preferences().theme).toBe('device'))
    expect(await databaseNames(browser)).toEqual([])
  })

  test('starts again with another key', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    const slot = async () =>
      (await everythingStored(browser.indexedDB)).find(({ store }) => store === 'slots')?.value
    await device.record(urge(1))
    const before = await slot()
    await device.erase()
    await device.record(urge(2, 'new'))
    expect(await slot()).not.toEqual(before)
    expect([...(await opened(browser.tab())).view().episodes.keys()]).toEqual(['new'])
  })

  test('empties the store also when another tab does not let go', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await device.record(checkIn('words'))
    const request = browser.indexedDB.open('keertij-1')
    await new Promise((resolve) => {
      request.addEventListener('success', resolve)
    })
    expect(await device.erase()).toEqual({ ok: false, error: { code: 'held-by-another-tab' } })
    const count = request.result.transaction('events').objectStore('events').count()
    await new Promise((resolve) => {
      count.addEventListener('success', resolve)
    })
    expect(count.result).toBe(0)
    request.result.close()
    await device.record(urge(1, 'after'))
    expect([...(await opened(browser.tab())).view().episodes.keys()]).toEqual(['after'])
  })
})
