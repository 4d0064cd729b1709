import { createBrowser } from '@keertij/testkit'
import { createVault, deriveName, keySlotOf, sealLocal } from '@keertij/vault'
import { describe, expect, test, vi } from 'vitest'
import { opened, urge } from './fixtures/journal.ts'
import { locked, reopened } from './fixtures/lock.ts'
import { clipId, keepSpoken, spoken } from './fixtures/voice.ts'

const WAVES = 130
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

/** Version 1 had stores for slots, events and drafts; version 2 also for what is kept and for the snapshot. */
const STORES = { 1: ['slots', 'events', 'drafts'], 2: ['slots', 'events', 'drafts', 'kept', 'bundles'] }

/** The sealed database as an earlier version of it was, with a journal in it. */
async function ofVersion(
  version: keyof typeof STORES,
  browser: ReturnType<typeof createBrowser>,
): Promise<IDBDatabase> {
  const vault = createVault(browser.tab().randomBytes)
  const request = browser.indexedDB.open('keertij-1', version)
  request.addEventListener('upgradeneeded', () => {
    const [slots, events, drafts, kept] = STORES[version].map((name) =>
      request.result.createObjectStore(name),
    )
    slots?.put(keySlotOf(vault), 'open')
    for (let sequence = 1; sequence <= WAVES; sequence++) {
      const event = {
        id: sequence.toString(16).padStart(32, '0'),
        v: 1,
        at: 1_770_000_000_000 + sequence,
        offset: 60,
        ...urge(5, `wave ${sequence}`),
      }
      events?.add(sealLocal(vault, { purpose: 'event', key: String(sequence) }, json(event)), sequence)
    }
    const key = deriveName(vault, 'draft', 'l/e/f')
    const draft = { name: 'l/e/f', value: 'half', content: '1', at: 1_770_000_000_000 }
    drafts?.put(sealLocal(vault, { purpose: 'draft', key }, json(draft)), key)
    const settings = { purpose: 'setting', key: 'settings' } as const
    kept?.put(sealLocal(vault, settings, json({ lockAfter: 'at-once' })), 'settings')
  })
  await new Promise((resolve, reject) => {
    request.addEventListener('success', resolve)
    request.addEventListener('error', reject)
  })
  return request.result
}

const versionOf = async (browser: ReturnType<typeof createBrowser>) =>
  (await browser.indexedDB.databases()).find(({ name }) => name === 'keertij-1')?.version

describe.each([1, 2] as const)('a sealed database of version %i', (version) => {
  test('opens with everything in it, and takes what is new', async () => {
    const browser = createBrowser(21)
    ;(await ofVersion(version, browser)).close()
    const device = await opened(browser.tab())
    expect(await versionOf(browser)).toBe(3)
    expect(device.settings().lockAfter).toBe(version === 1 ? 'five-minutes' : 'at-once')
    expect(device.view().episodes.size).toBe(WAVES)
    expect(device.unreadable()).toBe(0)
    expect((await device.draft('l/e/f'))?.value).toBe('half')
    expect((await device.keepSettings({ lockAfter: 'minute' })).ok).toBe(true)
    await device.record(urge(1, 'new'))
    await keepSpoken(device, spoken(1))
    const again = await opened(browser.tab())
    expect(again.view()).toEqual(device.view())
    expect(again.view().episodes.size).toBe(WAVES + 1)
    expect(again.settings().lockAfter).toBe('minute')
    const keys = await locked(again)
    const unlocked = await reopened(browser.tab(), keys.passphrase)
    expect(unlocked.view().episodes.size).toBe(WAVES + 1)
    expect(await unlocked.clip(clipId(1))).toBeDefined()
  })

  test('is taken over from a tab with the former app in it, which lets go', async () => {
    const browser = createBrowser(22)
    const held = await ofVersion(version, browser)
    const asked = vi.fn(() => held.close())
    held.addEventListener('versionchange', asked)
    const device = await opened(browser.tab())
    expect(asked).toHaveBeenCalledOnce()
    expect(device.view().episodes.size).toBe(WAVES)
  })

  test('stays as it is when the upgrade breaks off', async () => {
    const browser = createBrowser(23)
    ;(await ofVersion(version, browser)).close()
    vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementationOnce(() => {
      throw new DOMException('injected', 'QuotaExceededError')
    })
    const { openDevice } = await import('./index.ts')
    expect((await openDevice(browser.tab())).ok).toBe(false)
    vi.restoreAllMocks()
    expect(await versionOf(browser)).toBe(version)
    expect((await opened(browser.tab())).view().episodes.size).toBe(WAVES)
  })
})
