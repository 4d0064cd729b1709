import { createBrowser, persona } from '@keertij/testkit'
import { kitFileKey, readKit, sealBackup } from '@keertij/vault'
import { describe, expect, test, vi } from 'vitest'
import { checkIn, everythingStored, opened, urge } from './fixtures/journal.ts'
import { locked } from './fixtures/lock.ts'
import type { Device } from './index.ts'

const CANARY = 'kanariepietje'

const newKit = (device: Device) => device.newKit().words.join(' ')

async function backedUp(device: Device): Promise<Uint8Array> {
  const file = await device.backup()
  if (!file.ok) throw new Error(file.error.code)
  return file.value
}

/** A journal without a lock, and its kit. */
async function filled() {
  const browser = createBrowser(31)
  const device = await opened(browser.tab())
  const weeks = persona({ seed: 7, weeks: 3 })
  await device.importAll(
    JSON.stringify({ format: 'keertij-export', version: 1, events: weeks, drafts: [], preferences: {} }),
  )
  await device.record(checkIn(CANARY))
  await device.keepDraft('l/e/f', CANARY, '1')
  const kit = newKit(device)
  await device.keepKit(kit)
  return { browser, device, kit, events: weeks.length + 1 }
}

describe('a backup', () => {
  test('brings everything back in an empty install, which keeps the kit', async () => {
    const { browser, device, kit, events } = await filled()
    const madeAt = browser.clock.now()
    const file = await backedUp(device)
    expect(device.settings()).toMatchObject({ backedUpAt: madeAt, kitMadeAt: madeAt })
    const other = createBrowser(32)
    other.clock.advance(5_000)
    const target = await opened(other.tab())
    expect(await target.restore(file, kit.toUpperCase())).toEqual({ ok: true, value: { events, madeAt } })
    expect(target.view()).toEqual(device.view())
    expect((await target.draft('l/e/f'))?.value).toBe(CANARY)
    expect(target.settings().kitMadeAt).toBe(other.clock.now())
    const again = await opened(other.tab())
    expect((await device.restore(await backedUp(again), kit)).ok).toBe(true)
    // A second time there is nothing new in it.
    expect(await target.restore(file, kit)).toMatchObject({ ok: true, value: { events: 0 } })
  })

  test('holds no word, and is another file each time', async () => {
    const { device } = await filled()
    const [one, other] = [await backedUp(device), await backedUp(device)]
    for (const word of [CANARY, 'keertij', 'export', 'urge'])
      expect(Buffer.from(one).includes(Buffer.from(word))).toBe(false)
    expect(one.length).toBe(other.length)
    expect(one.subarray(1, 60)).not.toEqual(other.subarray(1, 60))
  })

  test('merges into a journal that is not empty, and leaves its kit as it is', async () => {
    const { device, kit, events } = await filled()
    const target = await opened(createBrowser(33).tab())
    await target.record(urge(1, 'here'))
    const own = newKit(target)
    await target.keepKit(own)
    expect(await target.restore(await backedUp(device), kit)).toMatchObject({ ok: true, value: { events } })
    expect(target.view().count).toBe(events + 1)
    const file = await backedUp(target)
    expect((await target.restore(file, own)).ok).toBe(true)
    expect(await target.restore(file, kit)).toEqual({ ok: false, error: { code: 'other-kit' } })
  })

  test('goes into a locked journal, whose kit stays the one of the lock', async () => {
    const { device, kit } = await filled()
    const target = await opened(createBrowser(34).tab())
    const keys = await locked(target)
    expect((await target.restore(await backedUp(device), kit)).ok).toBe(true)
    expect(target.view()).toEqual(device.view())
    expect((await target.restore(await backedUp(target), keys.kit)).ok).toBe(true)
    target.lockNow()
    expect(await target.restore(await backedUp(device), kit)).toMatchObject({ error: { code: 'locked' } })
  })

  test('needs a kit', async () => {
    const device = await opened(createBrowser().tab())
    await device.record(urge(1))
    expect(await device.backup()).toEqual({ ok: false, error: { code: 'no-kit' } })
    expect(await device.keepKit('abandon abandon')).toMatchObject({ error: { code: 'kit-count' } })
    expect(device.settings().kitMadeAt).toBeUndefined()
  })

  test('changes nothing when it cannot be opened, or holds something else', async () => {
    const { browser, device, kit } = await filled()
    const file = await backedUp(device)
    const key = readKit(kit)
    if (!key.ok) throw new Error(key.error.code)
    const sealed = (text: string) =>
      sealBackup(kitFileKey(key.value), new TextEncoder().encode(text), browser.tab().randomBytes)
    const before = await everythingStored(browser.indexedDB)
    for (const [bytes, words, code] of [
      [file, newKit(device), 'other-kit'],
      [file.with(200, (file[200] ?? 0) ^ 1), kit, 'other-kit'],
      [file, 'zoo', 'kit-count'],
      [file.with(0, 2), kit, 'from-a-newer-version'],
      [new TextEncoder().encode('{"format":"keertij-export"}'), kit, 'not-a-backup'],
      [sealed('no json'), kit, 'not-a-backup'],
      [sealed('{"exportedAt":"2026-02-02T20:00:00.000Z"}'), kit, 'not-a-backup'],
      [
        sealed('{"format":"keertij-export","version":9,"exportedAt":"2026-02-02T20:00:00.000Z"}'),
        kit,
        'from-a-newer-version',
      ],
    ] as const)
      expect(await device.restore(bytes, words)).toMatchObject({ ok: false, error: { code } })
    expect(await everythingStored(browser.indexedDB)).toEqual(before)
  })

  test('is made also when the disk is full', async () => {
    const { device, kit } = await filled()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('injected', 'QuotaExceededError')
    })
    const file = await device.backup()
    vi.restoreAllMocks()
    expect(file.ok && (await device.restore(file.value, kit)).ok).toBe(true)
    expect(device.settings().backedUpAt).toBeUndefined()
  })

  test('works where the browser keeps nothing', async () => {
    const { device: source, kit } = await filled()
    const device = await opened({ ...createBrowser().tab(), indexedDB: undefined })
    expect((await device.restore(await backedUp(source), kit)).ok).toBe(true)
    expect(device.view()).toEqual(source.view())
    expect((await device.restore(await backedUp(device), kit)).ok).toBe(true)
  })
})
