import type { Field } from '@keertij/programme'
import { createBrowser } from '@keertij/testkit'
import { afterEach, expect, test, vi } from 'vitest'
import { appIn } from '../shell/fixtures/app.ts'
import { asks, page } from './fixtures/lesson.ts'
import { openSession } from './session.ts'

const DAY = 86_400_000
const WHEEL: Field = { t: 'wheel', id: 'life', low: 'a', high: 'b', question: [], domains: [] }
const rated = (body: number) => ({ kind: 'wheel' as const, ratings: { body } })

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a question that compares has what was kept on earlier days, newest first', async () => {
  const tab = createBrowser().tab()
  const app = await appIn(tab)
  for (const body of [3, 5, 8]) {
    const session = await openSession(app, page('a1', WHEEL))
    session.answer('life', rated(body))
    expect(await session.keep()).toBe(true)
    tab.clock.advance(7 * DAY)
  }
  tab.clock.advance(-7 * DAY)
  const { before } = await openSession(app, page('a1', WHEEL))
  await vi.waitFor(() =>
    expect(before.value.get('life')?.map(({ answer }) => answer)).toEqual([rated(5), rated(3)]),
  )
})

test('a lesson that compares nothing never reads the history', async () => {
  const history = vi.fn(async () => [])
  const app = await appIn(createBrowser().tab(), () => ({ history }))
  await openSession(app, page('a1', asks('one')))
  expect(history).not.toHaveBeenCalled()
})
