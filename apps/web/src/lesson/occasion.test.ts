import type { Block, Lesson } from '@keertij/programme'
import { follow, slipEvent, type FlowPosition } from '@keertij/engine'
import { addDays } from '@keertij/kernel'
import { createBrowser } from '@keertij/testkit'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { App } from '../shell/app.ts'
import { appIn } from '../shell/fixtures/app.ts'
import { asks, page } from './fixtures/lesson.ts'
import type { LessonSession } from './lesson-session.ts'
import { openSession } from './session.ts'

const button = (goto: Extract<Block, { t: 'button' }>['goto']): Block => ({
  t: 'button',
  goto,
  c: ['Verder'],
})
const choice = (id: string, ...options: readonly string[]): Block => ({
  t: 'choice',
  id,
  many: true,
  question: [],
  options: options.map((option) => ({ id: option, label: [option] })),
})

/** Tell, change, done: the shape of the flow after a slip. */
const SLIP: Lesson = {
  ...page('a1'),
  id: 'flows/slip',
  occasion: 'slip',
  page: [],
  steps: [
    {
      t: 'screen',
      id: 'chain',
      c: [
        { t: 'when', id: 'moment', question: [] },
        asks('before'),
        choice('triggers', 'tired', 'alone-at-home'),
        button({ screen: 'change' }),
        button({ screen: 'later' }),
      ],
    },
    {
      t: 'screen',
      id: 'change',
      c: [
        {
          t: 'exercise',
          id: 'change',
          slot: 'if-then',
          c: [{ t: 'if-then', id: 'plan', lead: 'Als ik weer', link: 'dan', question: [] }],
        },
        button({ screen: 'close' }),
      ],
    },
    { t: 'screen', id: 'close', c: [button({ place: 'today' })] },
    { t: 'screen', id: 'later', c: [button({ place: 'today' })] },
  ],
}
const HOUR = 3_600_000
const text = (words: string) => ({ kind: 'text' as const, text: words })
const pages = (app: App) => [...app.journal.value.entries.values()]
const go = (session: LessonSession, screen: string): void => {
  const position = session.position.value as FlowPosition
  session.move(follow(SLIP, position, { screen }).position)
}
const close = async (session: LessonSession): Promise<void> => {
  session.move(follow(SLIP, session.position.value as FlowPosition, { place: 'today' }).position)
  await session.keep()
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a slip that is told', () => {
  test('becomes one page of the journal as soon as the end is reached, with its chain and its change', async () => {
    const app = await appIn(createBrowser().tab())
    const session = await openSession(app, SLIP)
    session.answer('before', text('ruzie'))
    session.answer('triggers', { kind: 'choice', options: ['tired'] })
    go(session, 'change')
    session.answer('plan', { kind: 'if-then', situation: 'moe ben', action: 'bel ik Sam' })
    expect(pages(app)).toEqual([])
    go(session, 'close')
    await vi.waitFor(() => expect(pages(app)).toHaveLength(1))
    await close(session)
    expect(pages(app)).toMatchObject([{ type: 'slip', triggers: ['tired'], history: [] }])
    const [slip] = pages(app)
    const kept = [...app.journal.value.exercises.values()]
    expect(kept.map(({ exercise, occasion, slot }) => ({ exercise, occasion, slot }))).toEqual([
      { exercise: 'change', occasion: slip?.entry, slot: 'if-then' },
      { exercise: 'chain', occasion: slip?.entry, slot: undefined },
    ])
  })

  test('is about the moment of opening, unless the person says when it was', async () => {
    const tab = createBrowser().tab()
    const app = await appIn(tab)
    const first = await openSession(app, SLIP)
    go(first, 'later')
    await close(first)
    expect(pages(app)[0]?.on.day).toBe(app.today())
    const second = await openSession(app, SLIP)
    const day = addDays(app.today(), -1)
    second.answer('moment', { kind: 'when', day, minute: 23 * 60 })
    go(second, 'later')
    await close(second)
    expect(pages(app)[1]?.on).toEqual({ day, minute: 1380 })
  })

  test('is another page each time, and the first keeps its words', async () => {
    const app = await appIn(createBrowser().tab())
    for (const words of ['de eerste keer', 'de tweede keer']) {
      const session = await openSession(app, SLIP)
      expect(session.answers.value).toEqual({})
      session.answer('before', text(words))
      go(session, 'later')
      await close(session)
    }
    expect(pages(app)).toHaveLength(2)
    const chains = [...app.journal.value.exercises.values()].map(({ answers }) => answers['before'])
    expect(chains).toEqual([text('de eerste keer'), text('de tweede keer')])
  })

  test('can be gone on with from the journal, and stays the same page', async () => {
    const app = await appIn(createBrowser().tab())
    const session = await openSession(app, SLIP)
    session.answer('before', text('ruzie'))
    go(session, 'later')
    await close(session)
    const id = pages(app)[0]?.entry ?? ''
    const again = await openSession(app, SLIP, { about: id })
    expect(again.answers.value['before']).toEqual(text('ruzie'))
    again.answer('triggers', { kind: 'choice', options: ['alone-at-home'] })
    go(again, 'later')
    await close(again)
    expect(pages(app)).toMatchObject([{ entry: id, triggers: ['alone-at-home'] }])
    expect(pages(app)[0]?.history).toHaveLength(1)
  })

  test('keeps what was changed in the journal since, when it is gone on with', async () => {
    const app = await appIn(createBrowser().tab())
    const session = await openSession(app, SLIP)
    const yesterday = addDays(app.today(), -1)
    session.answer('moment', { kind: 'when', day: yesterday, minute: 1380 })
    session.answer('triggers', { kind: 'choice', options: ['tired', 'alone-at-home'] })
    go(session, 'later')
    await close(session)
    const id = pages(app)[0]?.entry ?? ''
    const on = { day: addDays(app.today(), -2), minute: 610 }
    await app.device.record(slipEvent(id, on, { triggers: ['alone-at-home', 'mijn telefoon'] }))
    const again = await openSession(app, SLIP, { about: id })
    expect(again.answers.value).toMatchObject({
      moment: { kind: 'when', ...on },
      triggers: { options: ['alone-at-home'] },
    })
    again.answer('before', text('ruzie'))
    go(again, 'later')
    await close(again)
    expect(pages(app)[0]).toMatchObject({ on, triggers: ['alone-at-home', 'mijn telefoon'] })
    expect(pages(app)[0]?.history).toHaveLength(1)
  })

  test('leaves nothing when it was opened and not told', async () => {
    const app = await appIn(createBrowser().tab())
    const session = await openSession(app, SLIP)
    await session.flush()
    session.close()
    expect(pages(app)).toEqual([])
  })
})

describe('a slip that was begun and never closed', () => {
  test('is gone on with the same evening', async () => {
    const tab = createBrowser().tab()
    const app = await appIn(tab)
    const session = await openSession(app, SLIP)
    session.answer('before', text('ruzie'))
    await session.flush()
    tab.clock.advance(2 * HOUR)
    expect((await openSession(app, SLIP)).answers.value['before']).toEqual(text('ruzie'))
  })

  test('keeps the answers of before when only one was changed after the end', async () => {
    const tab = createBrowser().tab()
    const app = await appIn(tab)
    const session = await openSession(app, SLIP)
    session.answer('before', text('ruzie'))
    go(session, 'later')
    await vi.waitFor(() => expect(pages(app)).toHaveLength(1))
    session.answer('triggers', { kind: 'choice', options: ['tired'] })
    await session.flush()
    session.close()
    tab.clock.advance(30 * HOUR)
    await openSession(app, SLIP)
    const [chain] = app.journal.value.exercises.values()
    expect(chain?.answers).toEqual({
      before: text('ruzie'),
      triggers: { kind: 'choice', options: ['tired'] },
    })
    expect(pages(app)).toMatchObject([{ triggers: ['tired'] }])
  })

  test('stands in the journal as far as it came, and the next one begins with empty hands', async () => {
    const tab = createBrowser().tab()
    const app = await appIn(tab)
    const session = await openSession(app, SLIP)
    session.answer('before', text('ruzie'))
    await session.flush()
    tab.clock.advance(30 * HOUR)
    const next = await openSession(app, SLIP)
    expect(next.answers.value).toEqual({})
    expect(pages(app)).toHaveLength(1)
  })
})
