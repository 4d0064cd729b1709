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

test('an exercise that is filled in once more begins open where it compares, and keeps the other words', async () => {
  const tab = createBrowser().tab()
  const app = await appIn(tab)
  const lesson = page('a1', WHEEL, asks('one'))
  const first = await openSession(app, lesson)
  first.answer('life', rated(3))
  first.answer('one', { kind: 'text', text: 'choir' })
  expect(await first.keep()).toBe(true)
  tab.clock.advance(7 * DAY)
  const again = await openSession(app, lesson, { again: 'own' })
  expect(again.answers.value).toEqual({ one: { kind: 'text', text: 'choir' } })
  again.answer('life', rated(6))
  expect(await again.keep()).toBe(true)
  expect(app.journal.value.exercises.get(`${lesson.id}/own`)?.answers).toEqual({
    life: rated(6),
    one: { kind: 'text', text: 'choir' },
  })
})
