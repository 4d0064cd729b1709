import { addDays } from '@keertij/kernel'
import type { Measure } from '@keertij/programme'
import { createBrowser } from '@keertij/testkit'
import { afterEach, expect, test, vi } from 'vitest'
import { appIn } from '../../../shell/fixtures/app.ts'
import { draftOf, measureDraftName, openMeasure } from './measure-draft.ts'

afterEach(() => vi.unstubAllGlobals())

const both = { nl: 'Golven', en: 'Waves' }
const waves: Measure = {
  id: 'waves',
  version: '2',
  title: both,
  about: both,
  nonCommercial: false,
  moments: ['start'],
  items: [
    { id: 'wave_1', values: [0, 1, 2], reversed: false },
    { id: 'wave_2', values: [0, 1, 2], reversed: false },
  ],
  scores: [{ id: 'total', name: both, items: ['wave_1', 'wave_2'], times: 1, higher: 'worse', bands: [] }],
  alerts: [],
  sources: [],
  texts: {},
}

test('a list that was left half-way opens where it was, and is kept whole', async () => {
  const browser = createBrowser()
  const app = await appIn(browser.tab())
  const first = await openMeasure(app, waves)
  first.change('wave_1', 2)
  expect(await first.keep()).toBe(false)
  first.close()
  await vi.waitFor(async () => expect(await app.device.draft(measureDraftName('waves'))).toBeDefined())
  const again = await openMeasure(app, waves)
  expect(again.answers.value).toEqual({ wave_1: 2 })
  again.change('wave_2', 0)
  expect(await again.keep()).toBe(true)
  expect(app.journal.value.measures.get('waves')).toMatchObject([
    { version: '2', answers: { wave_1: 2, wave_2: 0 } },
  ])
  expect(await app.device.draft(measureDraftName('waves'))).toBeUndefined()
})

test('two taps on the last button are one answer, and an answer that is given anew is another', async () => {
  const app = await appIn(createBrowser().tab())
  const open = await openMeasure(app, waves)
  open.change('wave_1', 2)
  open.change('wave_2', 0)
  expect(await Promise.all([open.keep(), open.keep()])).toEqual([true, true])
  expect(app.journal.value.measures.get('waves')).toHaveLength(1)
  open.change('wave_2', 1)
  open.change('wave_2', 0)
  await open.keep()
  expect(app.journal.value.measures.get('waves')).toHaveLength(2)
  expect(await app.device.draft(measureDraftName('waves'))).toBeUndefined()
})

test('answers of days ago are asked again: a list is about one time', async () => {
  const app = await appIn(createBrowser().tab())
  const today = app.today()
  const left = (days: number) =>
    draftOf(waves, { day: addDays(today, -days), answers: { wave_1: 1, other: 3, wave_2: 9 } }, today).answers
  expect([0, 2, 3].map(left)).toEqual([{ wave_1: 1 }, { wave_1: 1 }, {}])
  expect(draftOf(waves, 'nothing', today).answers).toEqual({})
})
