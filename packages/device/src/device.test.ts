import { createBrowser } from '@keertij/testkit'
import { describe, expect, test, vi } from 'vitest'
import { checkIn, databaseNames, opened, urge } from './fixtures/journal.ts'

describe('a device', () => {
  test('leaves nothing behind when somebody only looks around', async () => {
    const tab = createBrowser().tab()
    const device = await opened(tab)
    await device.draft('a/b/c')
    await device.exportAll()
    await device.dropDraft('a/b/c')
    expect(await databaseNames(tab)).toEqual([])
    expect((await device.prefer({ language: 'nl' })).ok).toBe(true)
    expect(await databaseNames(tab)).toEqual(['keertij'])
  })

  test('shows after a restart what was recorded', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    const kept = await device.record([urge(7), checkIn('ebb')])
    expect(kept.ok && kept.value.map((event) => event.kind)).toEqual(['urge.rated', 'checkin.kept'])
    const again = await opened(browser.tab())
    expect(await again.history()).toEqual(await device.history())
    expect(again.view()).toEqual(device.view())
    expect(again.view().episodes.get('wave')?.rating).toBe(7)
    expect(browser.asked()).toBe(1)
  })

  test('gives what was recorded in one go its order', async () => {
    const device = await opened(createBrowser().tab())
    await device.record([1, 2, 3, 4, 5, 6].map((rating) => urge(rating)))
    await device.record(urge(7))
    expect((await device.history()).map((event) => event.kind === 'urge.rated' && event.data.rating)).toEqual(
      [1, 2, 3, 4, 5, 6, 7],
    )
  })

  test('follows the clock when it was wrong by years', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await device.record(urge(1, 'before'))
    browser.clock.advance(-315_360_000_000)
    await device.record(urge(2, 'years earlier'))
    expect(device.view().episodes.size).toBe(2)
    expect((await device.history())[0]).toMatchObject({ data: { episode: 'years earlier' } })
    expect((await opened(browser.tab())).view()).toEqual(device.view())
  })

  test('works in memory, and says so, when the browser keeps nothing', async () => {
    const device = await opened({ ...createBrowser().tab(), indexedDB: undefined })
    expect(device.persistent).toBe(false)
    expect((await device.record(urge(4))).ok).toBe(true)
    await device.keepDraft('a/b/c', 'half', '1')
    expect((await device.draft('a/b/c'))?.value).toBe('half')
    expect(device.view().episodes.size).toBe(1)
    expect(await device.persistence()).toMatchObject({ persistent: false })
    expect((await device.erase()).ok).toBe(true)
    expect(device.view().episodes.size).toBe(0)
  })

  test('tells its listeners, until they stop', async () => {
    const device = await opened(createBrowser().tab())
    const seen: number[] = []
    const stop = device.subscribe(() => seen.push(device.view().count))
    await device.record(urge(1))
    stop()
    await device.record(urge(2))
    expect(seen).toEqual([1])
  })
})

describe('drafts', () => {
  test('come back with the version of the text they answer', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await device.keepDraft('lesson/exercise/field', { text: 'half a' }, '3')
    const again = await opened(browser.tab())
    expect(await again.draft('lesson/exercise/field')).toEqual({
      value: { text: 'half a' },
      content: '3',
      at: browser.clock.now(),
    })
    await again.dropDraft('lesson/exercise/field')
    expect(await device.draft('lesson/exercise/field')).toBeUndefined()
  })

  test('change in turn, so that two tabs see what the other wrote', async () => {
    const browser = createBrowser()
    const tabs = [await opened(browser.tab()), await opened(browser.tab())]
    const add = (word: string) => (stored: unknown) => `${typeof stored === 'string' ? stored : ''}${word}`
    await Promise.all(
      tabs.map((tab, at) => tab.changeDraft({ name: 'a', content: '1', change: add(`${at}`) })),
    )
    expect((await tabs[0]?.draft('a'))?.value).toBe('01')
    await tabs[1]?.changeDraft({ name: 'a', content: '1', change: () => undefined })
    expect(await tabs[0]?.draft('a')).toBeUndefined()
  })

  test('change with the exercise that takes a part of them, or not at all', async () => {
    const device = await opened(createBrowser().tab())
    await device.keepDraft('a', 'both', '1')
    const changeDraft = { name: 'a', content: '2', change: (stored: unknown) => `${String(stored)} less one` }
    expect((await device.record(urge(99), { changeDraft })).ok).toBe(false)
    expect((await device.draft('a'))?.value).toBe('both')
    await device.record(urge(1), { changeDraft })
    expect(await device.draft('a')).toMatchObject({ value: 'both less one', content: '2' })
  })

  test('go in the same transaction as the exercise that replaces them', async () => {
    const device = await opened(createBrowser().tab())
    await device.keepDraft('l/e/f', 'half', '1')
    await device.keepDraft('l/e/g', 'other', '1')
    await device.record(urge(1), { dropDrafts: ['l/e/f'] })
    expect(await device.draft('l/e/f')).toBeUndefined()
    expect((await device.draft('l/e/g'))?.value).toBe('other')
  })
})

describe('preferences', () => {
  test('are kept in clear, and a default leaves no trace', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await device.prefer({ language: 'nl', theme: 'night', exitSite: 'https://www.buienradar.nl/' })
    await device.prefer({ theme: 'device' })
    const again = await opened(browser.tab())
    expect(again.preferences()).toEqual({
      language: 'nl',
      country: undefined,
      theme: 'device',
      exitSite: 'https://www.buienradar.nl/',
    })
  })

  test.each(['javascript:alert(1)', 'http://a.example', 'data:text/html,x', 'buienradar'])(
    'never leave to %s',
    async (exitSite) => {
      const device = await opened(createBrowser().tab())
      expect(await device.prefer({ exitSite })).toEqual({ ok: false, error: { code: 'unsafe-exit-site' } })
      expect(device.preferences().exitSite).toBe('')
    },
  )

  test('reach the other tabs', async () => {
    const browser = createBrowser()
    const [one, other] = [await opened(browser.tab()), await opened(browser.tab())]
    await one.prefer({ theme: 'night' })
    await vi.waitFor(() => expect(other.preferences().theme).toBe('night'))
  })
})
