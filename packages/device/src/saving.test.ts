import { createBrowser } from '@keertij/testkit'
import { forceCloseDatabase } from 'fake-indexeddb'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { everythingStored, layInStore, opened, urge } from './fixtures/journal.ts'
import { openDevice } from './index.ts'

afterEach(() => vi.restoreAllMocks())

const failing = (name: string) => () => {
  throw new DOMException('injected', name)
}

describe('saving', () => {
  test('says saved only after a strict transaction has completed', async () => {
    const device = await opened(createBrowser().tab())
    await device.record(urge(1))
    const order: string[] = []
    const begin = IDBDatabase.prototype.transaction
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args
    ) {
      const transaction = begin.apply(this, args)
      transaction.addEventListener('complete', () => order.push(`complete, ${device.view().count} shown`))
      return transaction
    })
    await device.record([urge(2), urge(3)])
    order.push(`saved, ${device.view().count} shown`)
    expect(order).toEqual(['complete, 1 shown', 'saved, 3 shown'])
    const writes = spy.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(writes).toEqual([[['events', 'drafts'], 'readwrite', { durability: 'strict' }]])
  })

  test('writes drafts, preferences and the first key as durably', async () => {
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const device = await opened(createBrowser().tab())
    await device.keepDraft('a/b/c', 'x', '1')
    await device.dropDraft('a/b/c')
    await device.prefer({ theme: 'night' })
    const writes = spy.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(writes).toHaveLength(3)
    expect(writes.every(([, , options]) => options?.durability === 'strict')).toBe(true)
  })

  test.each([
    ['QuotaExceededError', 'quota-exceeded'],
    ['InvalidStateError', 'store-unavailable'],
    ['AbortError', 'aborted'],
    ['DataError', 'unknown'],
  ])('leaves everything as it was on %s', async (name, code) => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await device.record(urge(1))
    await device.keepDraft('l/e/f', 'half', '1')
    const before = [await everythingStored(browser.indexedDB), device.view(), await device.history()]
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(failing(name))
    const failed = await device.record([urge(2), urge(3)], { dropDrafts: ['l/e/f'] })
    expect(failed).toEqual({ ok: false, error: { code, kept: 1 } })
    expect([await everythingStored(browser.indexedDB), device.view(), await device.history()]).toEqual(before)
    expect((await device.record(urge(4))).ok).toBe(true)
    expect(await (await opened(browser.tab())).history()).toEqual(await device.history())
  })

  test('is not shown when the browser breaks the transaction off at the end', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await device.record(urge(1))
    const add = IDBObjectStore.prototype.add
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(function (
      this: IDBObjectStore,
      ...args
    ) {
      const request = add.apply(this, args)
      request.addEventListener('success', () => this.transaction.abort())
      return request
    })
    expect(await device.record(urge(2))).toEqual({ ok: false, error: { code: 'aborted', kept: 1 } })
    expect(await device.history()).toHaveLength(1)
    expect(await (await opened(browser.tab())).history()).toHaveLength(1)
  })

  test('reports a full disk at the very first save, and works when there is room again', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementationOnce(failing('QuotaExceededError'))
    const failed = await device.record(urge(1))
    expect(failed.ok).toBe(false)
    expect((await device.record(urge(2))).ok).toBe(true)
    expect(await (await opened(browser.tab())).history()).toHaveLength(1)
  })

  test('is shown still after the browser cut the connection', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await device.record(urge(1))
    const connection = spy.mock.contexts.at(-1)
    const told = new Promise<void>((resolve) => {
      device.subscribe(() => resolve())
    })
    // Its type asks for the class where it takes a connection.
    forceCloseDatabase(connection as never)
    await told
    expect(await device.history()).toHaveLength(1)
    expect((await device.record(urge(2))).ok).toBe(true)
    expect(await (await opened(browser.tab())).history()).toHaveLength(2)
  })

  test('refuses what could never be read back', async () => {
    const device = await opened(createBrowser().tab())
    const refused = await device.record([urge(1), urge(99)])
    expect(refused).toEqual({ ok: false, error: { code: 'unacceptable-event', kept: 0 } })
    expect(await device.history()).toEqual([])
  })
})

describe('opening', () => {
  test('works in memory where the browser forbids the store', async () => {
    const tab = createBrowser().tab()
    const device = await opened({
      ...tab,
      indexedDB: Object.assign(Object.create(tab.indexedDB), { open: failing('SecurityError') }),
    })
    expect(device.persistent).toBe(false)
  })

  test.each(['UnknownError', 'InvalidStateError'])('does not show an empty journal on %s', async (name) => {
    const tab = createBrowser().tab()
    const broken = Object.assign(Object.create(tab.indexedDB), { open: failing(name) })
    expect(await openDevice({ ...tab, indexedDB: broken })).toEqual({
      ok: false,
      error: { code: 'store-unavailable' },
    })
  })

  test('leaves alone what a newer app made', async () => {
    const browser = createBrowser()
    const request = browser.indexedDB.open('keertij-1', 9)
    await new Promise((resolve) => {
      request.addEventListener('success', resolve)
    })
    request.result.close()
    const device = await openDevice(browser.tab())
    expect(device).toEqual({ ok: false, error: { code: 'from-a-newer-version' } })
  })

  test.each([
    [{ kind: 'passphrase', v: 1 }, 'from-a-newer-version'],
    [{ kind: 'open', v: 1, key: new Uint8Array(31) }, 'key-damaged'],
    ['nonsense', 'key-damaged'],
  ])('does not guess at a key slot like %o', async (slot, code) => {
    const browser = createBrowser()
    await (await opened(browser.tab())).record(urge(1))
    await layInStore(browser.indexedDB, 'slots', 'open', slot)
    const before = await everythingStored(browser.indexedDB)
    expect(await openDevice(browser.tab())).toEqual({ ok: false, error: { code } })
    expect(await everythingStored(browser.indexedDB)).toEqual(before)
  })
})
