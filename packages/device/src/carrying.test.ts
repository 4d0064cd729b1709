import { createBrowser, persona } from '@keertij/testkit'
import { describe, expect, test } from 'vitest'
import { checkIn, everythingStored, futureEvent, opened, urge } from './fixtures/journal.ts'
import type { Device } from './index.ts'

const FUTURE = 'f'.repeat(32)

async function exported(device: Device): Promise<string> {
  const text = await device.exportAll()
  if (!text.ok) throw new Error(text.error.code)
  return text.value
}

const file = (parts: Record<string, unknown>) =>
  JSON.stringify({ format: 'keertij-export', version: 1, events: [], drafts: [], preferences: {}, ...parts })

describe('an export', () => {
  test('gives an equal state in an empty install', async () => {
    const source = await opened(createBrowser(1).tab())
    const weeks = persona({ seed: 7, weeks: 6 })
    expect(await source.importAll(file({ events: weeks }))).toEqual({
      ok: true,
      value: { events: weeks.length, drafts: 0, preferences: 0 },
    })
    await source.keepDraft('l/e/f', { text: 'half a thought' }, '2')
    await source.prefer({ language: 'nl', country: 'BE', exitSite: 'https://example.org/' })
    const browser = createBrowser(2)
    const target = await opened(browser.tab())
    await target.importAll(await exported(source))
    for (const device of [target, await opened(browser.tab())]) {
      expect(await device.history()).toEqual(await source.history())
      expect(device.view()).toEqual(source.view())
      expect(device.preferences()).toEqual(source.preferences())
      expect(await device.draft('l/e/f')).toEqual(await source.draft('l/e/f'))
      expect(await exported(device)).toBe(await exported(source))
    }
  })

  test('carries what was noticed, what was spent and the limit for it, and takes in what an older app wrote', async () => {
    const source = await opened(createBrowser(1).tab())
    const old = { id: 'a'.repeat(32), v: 1, at: 1_769_976_000_000, offset: 60 }
    const day = '2026-02-01'
    await source.importAll(
      file({ events: [{ ...old, kind: 'checkin.kept', data: { day, mood: 3, halt: [] } }] }),
    )
    const checked = (await source.history()).find(({ kind }) => kind === 'checkin.kept')
    if (checked?.kind !== 'checkin.kept') throw new Error('The old check-in is not there')
    expect(checked).toEqual({ ...old, v: 3, kind: 'checkin.kept', data: { day, mood: 3, halt: [] } })
    const on = { day: checked.data.day }
    await source.record([
      { kind: 'checkin.kept', data: { ...on, mood: 2, halt: [], noticed: ['low', 'restless'] } },
      { kind: 'entry.kept', data: { type: 'spending', entry: 's', on, cents: 1_250, text: 'bellen' } },
      { kind: 'spending-limit.kept', data: { cents: 5_000 } },
      { kind: 'stop-date.kept', data: { ...on, lengths: { crash: 21 } } },
    ])
    const target = await opened(createBrowser(2).tab())
    await target.importAll(await exported(source))
    expect(target.view()).toEqual(source.view())
    expect(target.view().checkIns.get(on.day)?.noticed).toEqual(['low', 'restless'])
    expect(target.view().entries.get('s')).toMatchObject({ cents: 1_250, text: 'bellen' })
    expect(target.view().spendingLimits).toMatchObject([{ cents: 5_000 }])
    expect(target.view().stopDate).toEqual({ ...on, lengths: { crash: 21 } })
    expect(await exported(target)).toBe(await exported(source))
  })

  test('says what it is, in readable JSON', async () => {
    const device = await opened(createBrowser().tab())
    await device.record(checkIn('het tij keert'))
    const text = await exported(device)
    expect(JSON.parse(text)).toMatchObject({
      format: 'keertij-export',
      version: 1,
      exportedAt: '2026-02-02T20:00:00.000Z',
    })
    expect(text).toContain('"note": "het tij keert"')
  })

  test('merges by event id, and keeps what is newer or chosen here', async () => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await device.record(urge(1, 'shared'))
    await device.keepDraft('old', 'from the file', '1')
    await device.keepDraft('new', 'from the file', '1')
    await device.prefer({ theme: 'night', country: 'NL' })
    const text = await exported(device)
    browser.clock.advance(1_000)
    await device.record(urge(2, 'here'))
    await device.keepDraft('new', 'written later', '1')
    await device.dropDraft('old')
    await device.prefer({ theme: 'morning', country: undefined })
    expect(await device.importAll(text)).toEqual({
      ok: true,
      value: { events: 0, drafts: 1, preferences: 1 },
    })
    expect([...device.view().episodes.keys()]).toEqual(['shared', 'here'])
    expect((await device.draft('new'))?.value).toBe('written later')
    expect((await device.draft('old'))?.value).toBe('from the file')
    expect(device.preferences()).toMatchObject({ theme: 'morning', country: 'NL' })
  })

  test.each([
    ['{"format": "keertij', { code: 'not-json' }],
    ['[]', { code: 'not-an-export' }],
    ['{"format":"keertij-export","version":1}', { code: 'not-an-export' }],
    [file({ version: 2 }), { code: 'from-a-newer-version', version: 2 }],
    [file({ events: [futureEvent(FUTURE), { id: 'x' }] }), { code: 'bad-event', index: 1 }],
    [
      file({ events: [...persona({ seed: 1, weeks: 1 }), { ...futureEvent(FUTURE), kind: 'urge.rated' }] }),
      { code: 'bad-event', index: persona({ seed: 1, weeks: 1 }).length },
    ],
    [
      file({ events: persona({ seed: 1, weeks: 1 }), drafts: [{ name: '' }] }),
      { code: 'bad-draft', index: 0 },
    ],
    [file({ preferences: { exitSite: 'javascript:alert(1)' } }), { code: 'bad-preferences' }],
  ])('that is not whole changes nothing: %s', async (text, error) => {
    const browser = createBrowser()
    const device = await opened(browser.tab())
    await device.record(urge(1))
    const before = [await everythingStored(browser.indexedDB), device.view(), device.preferences()]
    expect(await device.importAll(text)).toEqual({ ok: false, error })
    expect([await everythingStored(browser.indexedDB), device.view(), device.preferences()]).toEqual(before)
  })

  test('carries what only a newer app can read, and counts it once', async () => {
    const device = await opened(createBrowser().tab())
    const text = file({ events: [futureEvent(FUTURE), futureEvent(FUTURE)] })
    expect(await device.importAll(text)).toMatchObject({ ok: true, value: { events: 1 } })
    expect(await device.importAll(text)).toMatchObject({ ok: true, value: { events: 0 } })
    expect(device.unreadable()).toBe(1)
    expect(device.view().count).toBe(0)
    expect(JSON.parse(await exported(device)).events).toEqual([futureEvent(FUTURE)])
  })

  test('carries events that broke the rules of their kind, as they were', async () => {
    const broken = { ...futureEvent(FUTURE), kind: 'urge.rated' }
    const device = await opened(createBrowser().tab())
    await device.importAll(file({ unreadable: [broken] }))
    expect(device.unreadable()).toBe(1)
    const other = await opened(createBrowser().tab())
    await other.importAll(await exported(device))
    expect(JSON.parse(await exported(other)).unreadable).toEqual([broken])
  })
})
