import { createBrowser } from '@keertij/testkit'
import { insightOf, slipEvent } from '@keertij/engine'
import { afterEach, expect, test, vi } from 'vitest'
import { lessonDraftName } from '../../../lesson/lesson-draft.ts'
import { appIn } from '../../../shell/fixtures/app.ts'
import { SLIP } from '../../../shell/places.ts'
import { entryDraftName, openEntry } from './entry-draft.ts'
import { pagesOf } from './pages.ts'
import { removePage } from './remove-page.ts'

afterEach(() => vi.unstubAllGlobals())

test('a page that is taken out leaves nothing of what was being written about it', async () => {
  const app = await appIn(createBrowser().tab())
  await app.device.record(slipEvent('s1', { day: app.today() }, { text: 'gisteravond' }))
  const open = await openEntry(app, 'slip', 's1')
  open.change({ text: 'gisteravond, na ruzie' })
  await app.device.keepDraft(lessonDraftName(SLIP, 's1'), { answers: {} }, 'a1')
  await app.device.keepDraft(SLIP, { answers: {}, occasion: { id: 's1', began: 0 } }, 'a1')
  await vi.waitFor(async () => expect(await app.device.draft(entryDraftName('slip', 's1'))).toBeDefined())

  const [page] = pagesOf(app.journal.value)
  if (page?.kind !== 'page') expect.fail('There is no page')
  expect(await removePage(app, page)).toBe(true)
  open.close()
  expect(pagesOf(app.journal.value)).toEqual([])
  expect(await app.device.draft(entryDraftName('slip', 's1'))).toBeUndefined()
  expect(await app.device.draft(lessonDraftName(SLIP, 's1'))).toBeUndefined()
  expect(await app.device.draft(SLIP)).toBeUndefined()
})

test('what was spent is taken out with every amount that stood there before', async () => {
  const app = await appIn(createBrowser().tab())
  for (const amount of ['12,50', '15']) {
    const open = await openEntry(app, 'spending', [...app.journal.value.entries.keys()][0])
    open.change({ amount })
    expect(await open.keep()).toBe(true)
    open.close()
  }
  const [page] = pagesOf(app.journal.value)
  if (page?.kind !== 'page') expect.fail('There is no page')
  expect(page.page.history).toHaveLength(1)
  expect(await removePage(app, page)).toBe(true)
  expect(pagesOf(app.journal.value)).toEqual([])
  expect(insightOf(app.journal.value, app.today()).spending).toBeUndefined()
})
