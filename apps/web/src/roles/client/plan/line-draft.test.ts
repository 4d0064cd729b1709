import { planOf } from '@keertij/engine'
import { createBrowser } from '@keertij/testkit'
import { afterEach, expect, test, vi } from 'vitest'
import type { App } from '../../../shell/app.ts'
import { appIn } from '../../../shell/fixtures/app.ts'
import { lineDraftName, openLine } from './line-draft.ts'

afterEach(() => vi.unstubAllGlobals())

const measures = (app: App) => planOf(app.journal.value).measures.map(({ words }) => words)

test('a line that was cut off opens with what was written, and becomes one line', async () => {
  const browser = createBrowser()
  const before = await appIn(browser.tab())
  const open = await openLine(before, 'measures', undefined)
  open.change({ words: 'de telefoon in de' })
  open.close()
  const name = lineDraftName('measures', undefined)
  await vi.waitFor(async () => expect(await before.device.draft(name)).toBeDefined())

  const after = await appIn(browser.tab())
  const again = await openLine(after, 'measures', undefined)
  expect(again.words.value.words).toBe('de telefoon in de')
  again.change({ words: 'de telefoon in de gang' })
  expect(await again.keep()).toBe(true)
  expect(measures(after)).toEqual(['de telefoon in de gang'])
  expect(await after.device.draft(name)).toBeUndefined()
})

test('a change takes the place of the line, and one that is given up leaves it', async () => {
  const app = await appIn(createBrowser().tab())
  const first = await openLine(app, 'measures', undefined)
  first.change({ words: 'eerst' })
  await first.keep()
  const [line] = planOf(app.journal.value).measures
  const given = await openLine(app, 'measures', line)
  given.change({ words: 'toch niet' })
  await given.discard()
  expect(measures(app)).toEqual(['eerst'])
  const second = await openLine(app, 'measures', line)
  expect(second.words.value.words).toBe('eerst')
  second.change({ words: 'daarna' })
  await second.keep()
  expect(measures(app)).toEqual(['daarna'])
})

test('an if-then plan without an action is no line', async () => {
  const app = await appIn(createBrowser().tab())
  const open = await openLine(app, 'if-then', undefined)
  open.change({ situation: 'ik alleen ben' })
  await open.keep()
  expect(planOf(app.journal.value).ifThen).toEqual([])
  open.change({ action: 'bel ik Sam' })
  await open.keep()
  expect(planOf(app.journal.value).ifThen).toMatchObject([
    { situation: 'ik alleen ben', action: 'bel ik Sam' },
  ])
})
