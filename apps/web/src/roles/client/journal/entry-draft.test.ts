import { createBrowser } from '@keertij/testkit'
import { afterEach, expect, test, vi } from 'vitest'
import type { App } from '../../../shell/app.ts'
import { appIn } from '../../../shell/fixtures/app.ts'
import { entryDraftName, openEntry } from './entry-draft.ts'

afterEach(() => vi.unstubAllGlobals())

const pages = (app: App) => [...app.journal.value.entries.values()]

test('a note that was cut off opens with what was written, and with its own moment', async () => {
  const browser = createBrowser()
  const before = await appIn(browser.tab())
  const open = await openEntry(before, 'note', undefined)
  open.change({ text: 'half een zin' })
  open.close()
  await vi.waitFor(async () =>
    expect(await before.device.draft(entryDraftName('note', undefined))).toBeDefined(),
  )

  browser.clock.advance(26 * 60 * 60_000)
  const after = await appIn(browser.tab())
  const again = await openEntry(after, 'note', undefined)
  expect(again.begun.value).toBe(true)
  expect(again.parts.value).toMatchObject({ text: 'half een zin', day: '2026-02-02' })
  expect(await again.keep()).toBe(true)
  expect(pages(after)).toMatchObject([{ type: 'note', text: 'half een zin', on: { day: '2026-02-02' } }])
  expect(await after.device.draft(entryDraftName('note', undefined))).toBeUndefined()
})

test('two tabs that write the same new page keep one page', async () => {
  const browser = createBrowser()
  const [here, there] = [await appIn(browser.tab()), await appIn(browser.tab())]
  const one = await openEntry(here, 'thought', undefined)
  one.change({ situation: 'stil huis' })
  await vi.waitFor(async () =>
    expect(await there.device.draft(entryDraftName('thought', undefined))).toBeDefined(),
  )
  const other = await openEntry(there, 'thought', undefined)
  other.change({ thought: 'niemand merkt het' })
  expect(await other.keep()).toBe(true)
  one.change({ otherView: 'ik merk het' })
  expect(await one.keep()).toBe(true)
  expect(pages(here)).toHaveLength(1)
  expect(pages(here)[0]).toMatchObject({ situation: 'stil huis', otherView: 'ik merk het' })
})

test('an edit keeps what stood there before', async () => {
  const app = await appIn(createBrowser().tab())
  const first = await openEntry(app, 'note', undefined)
  first.change({ text: 'eerst' })
  await first.keep()
  const id = pages(app)[0]?.entry
  const second = await openEntry(app, 'note', id)
  expect(second.begun.value).toBe(false)
  second.change({ text: 'daarna', minute: -1 })
  await second.keep()
  expect(pages(app)).toMatchObject([{ text: 'daarna', history: [{ text: 'eerst' }] }])
})

test('a page that was written later opens with the moment that it is about', async () => {
  const app = await appIn(createBrowser().tab())
  const first = await openEntry(app, 'slip', undefined)
  first.change({ day: '2026-01-30', minute: 1410 })
  await first.keep()
  const again = await openEntry(app, 'slip', pages(app)[0]?.entry)
  expect(again.parts.value).toMatchObject({ day: '2026-01-30', minute: 1410 })
})

test('what is thrown away is gone, and what was kept stays', async () => {
  const app = await appIn(createBrowser().tab())
  const first = await openEntry(app, 'note', undefined)
  first.change({ text: 'eerst' })
  await first.keep()
  const id = pages(app)[0]?.entry
  const open = await openEntry(app, 'note', id)
  open.change({ text: 'toch niet' })
  await open.discard()
  open.close()
  expect((await openEntry(app, 'note', id)).parts.value.text).toBe('eerst')
})

test('what is written about a wave stands at the moment of the wave and carries its id', async () => {
  const app = await appIn(createBrowser().tab())
  await app.device.record({ kind: 'urge.rated', data: { episode: 'wave-1', rating: 8 } })
  const open = await openEntry(app, 'urge', 'wave-1')
  open.change({ triggers: ['tired'], text: 'na het werk' })
  expect(await open.keep()).toBe(true)
  expect(pages(app)).toMatchObject([
    { type: 'urge', entry: 'wave-1', rating: 8, triggers: ['tired'], on: { day: '2026-02-02' } },
  ])
})

test('an amount that was cut off opens as it was typed, right or not, and is kept once it is right', async () => {
  const browser = createBrowser()
  const before = await appIn(browser.tab())
  const open = await openEntry(before, 'spending', undefined)
  open.change({ amount: '12,5o', text: 'een avond chatten' })
  expect(await open.keep()).toBe(false)
  open.close()
  await vi.waitFor(async () =>
    expect(await before.device.draft(entryDraftName('spending', undefined))).toBeDefined(),
  )
  const after = await appIn(browser.tab())
  const again = await openEntry(after, 'spending', undefined)
  expect(again.parts.value).toMatchObject({ amount: '12,5o', text: 'een avond chatten', day: '2026-02-02' })
  again.change({ amount: '12,50' })
  expect(await again.keep()).toBe(true)
  expect(pages(after)).toMatchObject([
    { type: 'spending', cents: 1_250, text: 'een avond chatten', on: { day: '2026-02-02' } },
  ])
  expect(await after.device.draft(entryDraftName('spending', undefined))).toBeUndefined()
})

test('what was spent is edited with its history, and opens in the way of the language', async () => {
  const app = await appIn(createBrowser().tab())
  const first = await openEntry(app, 'spending', undefined)
  first.change({ amount: '1.250' })
  expect(await first.keep()).toBe(true)
  const id = pages(app)[0]?.entry
  const second = await openEntry(app, 'spending', id)
  expect(second.parts.value.amount).toBe('1250')
  second.change({ amount: '12,50' })
  expect(await second.keep()).toBe(true)
  expect(pages(app)).toMatchObject([{ cents: 1_250, history: [{ cents: 125_000 }] }])
  expect((await openEntry(app, 'spending', id)).parts.value.amount).toBe('12,50')
  await app.device.prefer({ language: 'en' })
  await vi.waitFor(() => expect(app.language.value).toBe('en'))
  expect((await openEntry(app, 'spending', id)).parts.value.amount).toBe('12.50')
})

test('an amount that another tab spoilt is not said to be kept', async () => {
  const browser = createBrowser()
  const [here, there] = [await appIn(browser.tab()), await appIn(browser.tab())]
  const one = await openEntry(here, 'spending', undefined)
  one.change({ amount: '12' })
  await vi.waitFor(async () =>
    expect(await there.device.draft(entryDraftName('spending', undefined))).toBeDefined(),
  )
  const other = await openEntry(there, 'spending', undefined)
  other.change({ amount: 'twaalf' })
  other.close()
  const stored = async () => (await here.device.draft(entryDraftName('spending', undefined)))?.value
  await vi.waitFor(async () => expect(await stored()).toMatchObject({ amount: 'twaalf' }))
  expect(await one.keep()).toBe(false)
  expect(pages(here)).toEqual([])
  expect(await stored()).toMatchObject({ amount: 'twaalf' })
})
