import { createBrowser } from '@keertij/testkit'
import { stretchPassphrase } from '@keertij/vault/argon2'
import { describe, expect, test, vi } from 'vitest'
import { checkIn, databaseNames, everythingStored, opened, urge } from './fixtures/journal.ts'
import { keyed, locked, PASSPHRASES, reopened } from './fixtures/lock.ts'
import type { ChangeReason, Device } from './index.ts'

const episodes = (device: Device) => [...device.view().episodes.keys()]
const prf = (byte: number) => new Uint8Array(32).fill(byte)

describe('a lock', () => {
  test('carries everything over, and opens with each of its ways', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await device.record([urge(1, 'a'), checkIn('before the lock')])
    await device.keepDraft('a/b/c', 'half', '1')
    await device.keepSettings({ lockAfter: 'minute' })
    const before = device.view()
    const keys = await locked(device)
    expect(device.lock()).toEqual({ state: 'unlocked', ways: expect.any(Array), profiles: 1 })
    expect([...device.lock().ways].sort()).toEqual(['kit', 'passphrase'])
    expect(device.view()).toEqual(before)
    expect((await device.changeWay({ way: 'passkey', prf: prf(7) })).ok).toBe(true)
    for (const secret of [
      { way: 'passphrase', text: ` ${keys.passphrase} ` },
      { way: 'kit', words: keys.kit.toUpperCase() },
      { way: 'passkey', prf: prf(7) },
    ] as const) {
      const again = await opened(browser.tab())
      expect(again.lock()).toEqual({ state: 'locked', ways: [], profiles: 1 })
      expect(again.view().count).toBe(0)
      expect(await again.unlock(secret)).toEqual({ ok: true, value: undefined })
      expect(again.view()).toEqual(before)
      expect((await again.draft('a/b/c'))?.value).toBe('half')
      expect(again.settings()).toMatchObject({ lockAfter: 'minute', kitMadeAt: browser.clock.now() })
      expect([...again.lock().ways].sort()).toEqual(['kit', 'passkey', 'passphrase'])
    }
    expect((await databaseNames(browser)).filter((name) => name === 'keertij-1')).toEqual([])
  })

  test('opens with Argon2id as the app has it', async () => {
    const browser = createBrowser()
    const tab = { ...browser.tab(), stretch: stretchPassphrase }
    const device = await opened(tab)
    await device.record(urge(1, 'a'))
    const keys = await locked(device)
    expect(episodes(await reopened(tab, keys.passphrase))).toEqual(['a'])
    const other = await opened(browser.tab())
    expect((await other.unlock({ way: 'passphrase', text: keys.passphrase })).ok).toBe(false)
    expect((await other.unlock({ way: 'kit', words: keys.kit })).ok).toBe(true)
  }, 30_000)

  test('shows nothing and keeps nothing until it is opened', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await device.record(urge(1, 'a'))
    const keys = await locked(device)
    device.lockNow()
    const before = await everythingStored(browser.indexedDB)
    const shut = { ok: false, error: { code: 'locked', kept: 0 } }
    expect(device.view().count).toBe(0)
    expect(await device.history()).toEqual([])
    expect(device.unreadable()).toBe(0)
    expect(await device.record(urge(2))).toEqual(shut)
    expect(await device.keepDraft('a', 'x', '1')).toEqual(shut)
    expect(await device.dropDraft('a')).toEqual(shut)
    expect(await device.draft('a')).toBeUndefined()
    expect(await device.exportAll()).toEqual(shut)
    expect(await device.keepSettings({ lockDeclined: true })).toEqual(shut)
    expect(await device.backup()).toEqual(shut)
    expect(await device.removeLock()).toMatchObject({ error: { code: 'wrong-state' } })
    expect(await device.changeWay({ way: 'passkey', prf: prf(1) })).toMatchObject({
      error: { code: 'wrong-state' },
    })
    expect(await everythingStored(browser.indexedDB)).toEqual(before)
    expect((await device.prefer({ theme: 'night' })).ok).toBe(true)
    expect(device.preferences().theme).toBe('night')
    expect((await device.unlock({ way: 'passphrase', text: keys.passphrase })).ok).toBe(true)
    expect(episodes(device)).toEqual(['a'])
  })

  test('lets no file out that was asked for just before it', async () => {
    const device = await opened(createBrowser().tab())
    await device.record([urge(1, 'a'), urge(2, 'b')])
    await locked(device)
    const { getAllKeys } = IDBObjectStore.prototype
    vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(function (
      this: IDBObjectStore,
      ...asked
    ) {
      const asking = getAllKeys.apply(this, asked)
      // The events have been read by then.
      if (this.name === 'drafts') asking.addEventListener('success', () => device.lockNow())
      return asking
    })
    expect(await device.exportAll()).toMatchObject({ ok: false, error: { code: 'locked' } })
    vi.restoreAllMocks()
  })

  test('does not open with anything else', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    const keys = await locked(device)
    device.lockNow()
    const wrong = { ok: false, error: { code: 'wrong-secret' } }
    expect(await device.unlock({ way: 'passphrase', text: `${keys.passphrase}x` })).toEqual(wrong)
    expect(await device.unlock({ way: 'passphrase', text: '' })).toEqual(wrong)
    expect(await device.unlock({ way: 'passkey', prf: prf(9) })).toEqual(wrong)
    expect(await device.unlock({ way: 'passkey', prf: new Uint8Array(4) })).toEqual(wrong)
    expect(await device.unlock({ way: 'kit', words: device.newKit().words.join(' ') })).toEqual(wrong)
    expect(await device.unlock({ way: 'kit', words: 'abandon' })).toEqual({
      ok: false,
      error: { code: 'kit-count', count: 1 },
    })
    expect(device.lock().state).toBe('locked')
  })

  test('asks for a passphrase that is not guessed first, and for a whole kit', async () => {
    const device = await opened(createBrowser().tab())
    const { kit, ways } = keyed(device)
    const first = (text: string) => ({ first: { way: 'passphrase' as const, text }, kit })
    expect(await device.setLock(first('kort'))).toMatchObject({
      error: { code: 'weak-passphrase', why: 'short' },
    })
    expect(await device.setLock(first('wachtwoord123'))).toMatchObject({
      error: { code: 'weak-passphrase', why: 'common' },
    })
    expect(await device.setLock({ ...ways, kit: 'abandon '.repeat(24) })).toMatchObject({
      error: { code: 'kit-checksum' },
    })
    expect(device.lock().state).toBe('none')
  })

  test('changes its passphrase and its kit: the former ones no longer open it', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    const keys = await locked(device)
    const next = keyed(device, 1)
    expect((await device.changeWay({ way: 'passphrase', text: next.passphrase })).ok).toBe(true)
    const oldFile = await device.backup()
    browser.clock.advance(1_000)
    expect((await device.changeWay({ way: 'kit', words: next.kit })).ok).toBe(true)
    expect(device.settings().kitMadeAt).toBe(browser.clock.now())
    const newFile = await device.backup()
    device.lockNow()
    expect((await device.unlock({ way: 'passphrase', text: keys.passphrase })).ok).toBe(false)
    expect((await device.unlock({ way: 'kit', words: keys.kit })).ok).toBe(false)
    expect((await device.unlock({ way: 'kit', words: next.kit })).ok).toBe(true)
    // A new kit leaves older files to the older kit.
    if (!oldFile.ok || !newFile.ok) throw new Error('No file')
    expect((await device.restore(oldFile.value, keys.kit)).ok).toBe(true)
    expect(await device.restore(oldFile.value, next.kit)).toEqual({ ok: false, error: { code: 'other-kit' } })
    expect((await device.restore(newFile.value, next.kit)).ok).toBe(true)
  })

  test('keeps a way beside the kit', async () => {
    const device = await opened(createBrowser().tab())
    await locked(device)
    expect(await device.removeWay('passphrase')).toEqual({ ok: false, error: { code: 'wrong-state' } })
    await device.changeWay({ way: 'passkey', prf: prf(3) })
    expect((await device.removeWay('passphrase')).ok).toBe(true)
    expect([...device.lock().ways].sort()).toEqual(['kit', 'passkey'])
    expect(await device.removeWay('passkey')).toEqual({ ok: false, error: { code: 'wrong-state' } })
    device.lockNow()
    expect((await device.unlock({ way: 'passphrase', text: PASSPHRASES[0] })).ok).toBe(false)
    expect((await device.unlock({ way: 'passkey', prf: prf(3) })).ok).toBe(true)
  })

  test('goes away without a word lost, and the kit stays for the backup', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await device.record(urge(1, 'a'))
    const keys = await locked(device)
    await device.record(urge(2, 'b'))
    await device.keepDraft('d', 'half', '1')
    expect((await device.removeLock()).ok).toBe(true)
    expect(device.lock()).toEqual({ state: 'none', ways: [], profiles: 0 })
    const again = await opened(browser.tab())
    expect(episodes(again)).toEqual(['a', 'b'])
    expect((await again.draft('d'))?.value).toBe('half')
    const file = await again.backup()
    expect(file.ok && (await again.restore(file.value, keys.kit)).ok).toBe(true)
    expect(await databaseNames(browser)).toHaveLength(2)
    // And a lock can come again, with other keys.
    const next = await locked(again, 1)
    expect(episodes(await reopened(browser.tab(), next.passphrase))).toEqual(['a', 'b'])
  })

  test('is refused where nothing can be kept, or two tabs could write at once', async () => {
    for (const ports of [
      { ...createBrowser().tab(), indexedDB: undefined },
      { ...createBrowser().tab(), locks: undefined },
    ]) {
      const device = await opened(ports)
      await device.record(urge(1))
      expect(await device.setLock(keyed(device).ways)).toEqual({
        ok: false,
        error: { code: 'store-unavailable', kept: 1 },
      })
      expect(device.lock()).toEqual({ state: 'none', ways: [], profiles: 0 })
      expect(device.view().count).toBe(1)
    }
  })

  test('says so when the passphrase cannot be stretched', async () => {
    const browser = createBrowser()
    const failing = () => Promise.reject(new Error('no memory'))
    const device = await opened({ ...browser.tab(), stretch: failing })
    expect(await device.setLock(keyed(device).ways)).toEqual({
      ok: false,
      error: { code: 'stretch-failed' },
    })
    expect(await databaseNames(browser)).toEqual([])
  })

  test('leaves alone what a newer app made of it', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await device.record(urge(1))
    const before = await databaseNames(browser)
    await device.prefer({ theme: 'night' })
    const request = browser.indexedDB.open('keertij', 1)
    await new Promise((resolve) => request.addEventListener('success', resolve))
    request.result.transaction('clear', 'readwrite').objectStore('clear').put({ v: 2, rooms: [] }, 'keys')
    request.result.close()
    const { openDevice } = await import('./index.ts')
    expect(await openDevice(browser.tab())).toEqual({ ok: false, error: { code: 'from-a-newer-version' } })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await databaseNames(browser)).toEqual(['keertij', ...before])
  })
})

describe('two profiles', () => {
  test('open each with its own passphrase, and see nothing of each other', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await device.record(urge(1, 'of one'))
    await device.keepDraft('same/name', 'of one', '1')
    await device.keepSettings({ lockAfter: 'at-once' })
    const one = await locked(device)
    device.lockNow()
    const other = await locked(device, 1)
    expect(device.lock()).toMatchObject({ state: 'unlocked', profiles: 2 })
    expect(device.view().count).toBe(0)
    await device.record(urge(2, 'of the other'))
    expect(await device.draft('same/name')).toBeUndefined()
    await device.keepDraft('same/name', 'of the other', '1')
    expect(device.settings().lockAfter).toBe('five-minutes')
    for (const [keys, whose] of [
      [one, 'of one'],
      [other, 'of the other'],
    ] as const) {
      const tab = await reopened(browser.tab(), keys.passphrase)
      expect(episodes(tab)).toEqual([whose])
      expect((await tab.draft('same/name'))?.value).toBe(whose)
      expect(JSON.stringify(await tab.exportAll())).not.toContain(
        whose === 'of one' ? 'of the other' : 'of one',
      )
    }
    expect((await device.removeLock()).ok).toBe(false)
    expect(await device.addProfile(keyed(device, 2).ways)).toEqual({ ok: false, error: { code: 'full' } })
    // Already inside, a secret of the other profile does not carry over.
    expect(await device.unlock({ way: 'passphrase', text: one.passphrase })).toEqual({
      ok: false,
      error: { code: 'wrong-secret' },
    })
    expect((await device.unlock({ way: 'passphrase', text: other.passphrase })).ok).toBe(true)
  })

  test('need a lock on the first, and passphrases that differ', async () => {
    const device = await opened(createBrowser().tab())
    expect(await device.addProfile(keyed(device).ways)).toEqual({ ok: false, error: { code: 'wrong-state' } })
    const one = await locked(device)
    const same = { ...keyed(device, 1).ways, first: one.ways.first }
    const common = { ok: false, error: { code: 'weak-passphrase', why: 'common' } }
    expect(await device.addProfile(same)).toEqual(common)
    expect(await device.addProfile({ ...keyed(device, 1).ways, kit: one.kit })).toMatchObject({ ok: false })
    await locked(device, 1)
    expect(await device.changeWay(one.ways.first)).toEqual(common)
  })

  test('go one by one: erasing one leaves the other, in whatever order', async () => {
    for (const erased of [0, 1]) {
      const browser = createBrowser()
      const device = await opened(browser.tab())
      await device.record(urge(1, 'wave 0'))
      const keys = [await locked(device, 0)]
      keys.push(await locked(device, 1))
      await device.record(urge(1, 'wave 1'))
      const [going, staying] = [keys[erased], keys[1 - erased]]
      if (!going || !staying) throw new Error('Two profiles')
      const leaving = await reopened(browser.tab(), going.passphrase)
      expect(await leaving.erase()).toEqual({ ok: true, value: undefined })
      expect(leaving.lock()).toEqual({ state: 'locked', ways: [], profiles: 1 })
      expect((await leaving.unlock({ way: 'kit', words: going.kit })).ok).toBe(false)
      const left = await reopened(browser.tab(), staying.passphrase)
      expect(episodes(left)).toEqual([`wave ${1 - erased}`])
      expect(await databaseNames(browser)).toHaveLength(2)
      // The place is free again, and the one that stayed can take its lock away.
      const third = await locked(left, 2)
      await vi.waitFor(async () => expect((await opened(browser.tab())).lock().profiles).toBe(2))
      expect(episodes(await reopened(browser.tab(), third.passphrase))).toEqual([])
      expect(episodes(await reopened(browser.tab(), staying.passphrase))).toEqual([`wave ${1 - erased}`])
    }
  })

  test('all go from in front of the lock', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await device.record(urge(1))
    await locked(device, 0)
    await locked(device, 1)
    await device.prefer({ language: 'nl' })
    device.lockNow()
    expect(await device.erase()).toEqual({ ok: true, value: undefined })
    expect(await databaseNames(browser)).toEqual([])
    expect(device.lock()).toEqual({ state: 'none', ways: [], profiles: 0 })
    expect((await device.record(urge(1, 'new'))).ok).toBe(true)
    expect(episodes(await opened(browser.tab()))).toEqual(['new'])
  })
})

describe('other tabs', () => {
  test('lock with this one', async () => {
    const browser = createBrowser()
    const [one, other] = [await opened(browser.tab()), await opened(browser.tab())]
    await one.record(urge(1, 'a'))
    await other.refresh()
    const told = vi.fn<(why: ChangeReason) => void>()
    other.subscribe(told)
    const keys = await locked(one)
    await vi.waitFor(() => expect(other.lock().state).toBe('locked'))
    expect(other.view().count).toBe(0)
    expect(told.mock.calls.filter(([why]) => why !== 'changed')).toEqual([['locked']])
    await other.unlock({ way: 'kit', words: keys.kit })
    expect(episodes(other)).toEqual(['a'])
    other.lockNow()
    await vi.waitFor(() => expect(one.lock().state).toBe('locked'))
    expect(one.view().count).toBe(0)
  })

  test('are told of an erasure, and can be used again at once', async () => {
    const browser = createBrowser()
    const one = await opened(browser.tab())
    await one.record(urge(1, 'a'))
    const keys = await locked(one)
    // Under a random name, which the next journal does not have.
    await one.removeLock()
    const other = await opened(browser.tab())
    await locked(one)
    await vi.waitFor(() => expect(other.lock().state).toBe('locked'))
    const told = vi.fn<(why: ChangeReason) => void>()
    other.subscribe(told)
    expect((await one.erase()).ok).toBe(true)
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith('erased'))
    expect(other.lock().state).toBe('none')
    expect((await other.unlock({ way: 'kit', words: keys.kit })).ok).toBe(true)
    expect((await other.record(urge(1, 'new'))).ok).toBe(true)
    await one.refresh()
    expect(episodes(one)).toEqual(['new'])
  })

  test('come along when the lock goes', async () => {
    const browser = createBrowser()
    const one = await opened(browser.tab())
    await one.record(urge(1, 'a'))
    const keys = await locked(one)
    const [open, shut] = [await reopened(browser.tab(), keys.passphrase), await opened(browser.tab())]
    await one.removeLock()
    for (const tab of [open, shut]) {
      await vi.waitFor(() => expect(tab.lock().state).toBe('none'))
      await vi.waitFor(() => expect(episodes(tab)).toEqual(['a']))
    }
  })

  test.each([['with hints'], ['without hints']])(
    'lose nothing that was acknowledged while the lock changes, %s',
    async (how) => {
      const browser = createBrowser()
      const ports = () => (how === 'with hints' ? browser.tab() : { ...browser.tab(), channel: undefined })
      const [one, other] = [await opened(ports()), await opened(ports())]
      await one.record(urge(1, 'first'))
      const pending: ReturnType<Device['record']>[] = []
      const write = (number: number) => pending.push(other.record(urge(1, `wave ${number}`)))
      const keys = keyed(one)
      write(0)
      const setting = one.setLock(keys.ways)
      for (let number = 1; number < 6; number++) {
        write(number)
        await Promise.resolve()
      }
      expect((await setting).ok).toBe(true)
      write(6)
      const results = await Promise.all(pending)
      const kept = results.flatMap((result, number) => (result.ok ? [`wave ${number}`] : []))
      for (const result of results) if (!result.ok) expect(['locked', 'aborted']).toContain(result.error.code)
      expect(episodes(await reopened(browser.tab(), keys.passphrase)).sort()).toEqual(
        ['first', ...kept].sort(),
      )
      expect(kept).toContain('wave 0')
      expect(kept).not.toContain('wave 6')
    },
  )

  test('see the choices of this one', async () => {
    const browser = createBrowser()
    const [one, other] = [await opened(browser.tab()), await opened(browser.tab())]
    expect(one.settings()).toEqual({
      lockAfter: 'five-minutes',
      backedUpAt: undefined,
      kitMadeAt: undefined,
      lockDeclined: false,
      path: 'all',
      programme: undefined,
    })
    await one.keepSettings({ lockDeclined: true })
    await vi.waitFor(() => expect(other.settings().lockDeclined).toBe(true))
    await other.keepSettings({ lockAfter: 'at-once', path: 'needed' })
    expect((await opened(browser.tab())).settings()).toMatchObject({
      lockAfter: 'at-once',
      lockDeclined: true,
      path: 'needed',
    })
  })
})
