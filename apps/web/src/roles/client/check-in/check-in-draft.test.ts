import { createBrowser } from '@keertij/testkit'
import { afterEach, expect, test, vi } from 'vitest'
import { appIn } from '../../../shell/fixtures/app.ts'
import { openCheckIn } from './check-in-draft.ts'
import { checkInDraftName } from './mood.ts'

afterEach(() => vi.unstubAllGlobals())

test('two tabs answer one check-in together', async () => {
  const browser = createBrowser()
  const [here, there] = [await appIn(browser.tab()), await appIn(browser.tab())]
  const day = here.today()
  const [one, other] = [await openCheckIn(here, day), await openCheckIn(there, day)]
  one.change({ mood: 4 })
  other.change({ note: 'there' })
  expect(await one.keep()).toBe(true)
  other.change({ urge: 2 })
  expect(await other.keep()).toBe(true)
  expect(there.journal.value.checkIns.get(day)).toMatchObject({ mood: 4, note: 'there', urge: 2 })
  expect(await here.device.draft(checkInDraftName(day))).toBeUndefined()
})

test('a check-in that is open in one tab does not come back when the other erases everything', async () => {
  const browser = createBrowser()
  const [here, there] = [await appIn(browser.tab()), await appIn(browser.tab())]
  const open = await openCheckIn(here, here.today())
  open.change({ mood: 2, note: 'gone' })
  await vi.waitFor(async () => expect(await browser.indexedDB.databases()).toHaveLength(1))
  await there.device.erase()
  await vi.waitFor(() => expect(here.navigation.route.value.at).toBe('first'))
  open.change({ mood: 3 })
  open.close()
  await new Promise((later) => setTimeout(later, 250))
  expect(await browser.indexedDB.databases()).toEqual([])
})

test('a draft of which a part does not hold opens with the rest', async () => {
  const app = await appIn(createBrowser().tab())
  const day = app.today()
  await app.device.keepDraft(checkInDraftName(day), { mood: 9, urge: 3, halt: 'tired', note: 7 }, 'check-in')
  const open = await openCheckIn(app, day)
  expect(open.parts.value).toEqual({ urge: 3 })
  open.change({ mood: 3 })
  expect(await open.keep()).toBe(true)
})
