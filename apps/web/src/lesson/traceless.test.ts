import { answerGate, follow, openFlow } from '@keertij/engine'
import type { Device } from '@keertij/device'
import type { Answer } from '@keertij/journal'
import { err } from '@keertij/kernel'
import type { Block, Field, Lesson } from '@keertij/programme'
import { createBrowser, type FakeBrowser } from '@keertij/testkit'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { appIn } from '../shell/fixtures/app.ts'
import type { LessonSession } from './lesson-session.ts'
import { openSession } from './session.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const list = (id: string): Field => ({
  t: 'reflection',
  id,
  question: [],
  statements: ['goes-on', 'needs-more'].map((statement) => ({ id: statement, label: [statement] })),
})
const look = (id: string, ...c: readonly Block[]): Block => ({ t: 'exercise', id, slot: 'recognised', c })

/** A gate that would be kept elsewhere, two lists, and words of one's own that a yes brings up. */
const FLOW: Lesson = {
  id: 'flows/recognise',
  language: 'nl',
  version: 'a1',
  title: 'Herken je dit?',
  minutes: 3,
  trace: 'none',
  sources: [],
  page: [],
  guides: [],
  steps: [
    {
      t: 'gate',
      id: 'about',
      many: false,
      keep: true,
      private: false,
      both: false,
      question: [],
      options: [
        { id: 'me', label: [], goto: { screen: 'lists' } },
        { id: 'other', label: [], goto: { screen: 'lists' }, closes: 'sharing' },
      ],
    },
    {
      t: 'screen',
      id: 'lists',
      c: [
        look('first', list('six')),
        look('second', list('seventeen'), {
          t: 'show',
          when: { op: 'has', name: 'seventeen', option: 'needs-more' },
          c: [{ t: 'text', id: 'words', long: false, question: [] }],
        }),
      ],
    },
  ],
}
const said = (yes: string[], no: string[] = []): Answer => ({ kind: 'reflection', yes, no })

/** All that a browser holds of the site. */
const databasesOf = async ({ indexedDB }: FakeBrowser): Promise<readonly (string | undefined)[]> =>
  (await indexedDB.databases()).map(({ name }) => name)

/** The flow on a device of which every use is written down. */
async function watched() {
  const browser = createBrowser()
  const used: string[] = []
  const app = await appIn(
    browser.tab(),
    (device) =>
      Object.fromEntries(
        (['record', 'draft', 'keepDraft', 'changeDraft', 'dropDraft', 'history', 'prefer'] as const).map(
          (verb) => [
            verb,
            (...args: never[]) => {
              used.push(verb)
              return (device[verb] as (...args: never[]) => unknown)(...args)
            },
          ],
        ),
      ) as Partial<Device>,
  )
  return { browser, app, used, session: await openSession(app, FLOW) }
}

type Step = (session: LessonSession) => unknown

const ids = fc.subarray(['goes-on', 'needs-more'])
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.constantFrom('six', 'seventeen'), ids, ids).map(
    ([field, yes, no]): Step =>
      (session) =>
        session.answer(field, said(yes, no)),
  ),
  fc.string().map(
    (words): Step =>
      (session) =>
        session.answer('words', { kind: 'text', text: words }),
  ),
  fc.constantFrom('me', 'other').map((option): Step => (session) => {
    const at = openFlow(FLOW)
    const move = at && answerGate(FLOW, at, [option])
    session.tell([
      { kind: 'gate.answered', data: { lesson: FLOW.id, gate: 'about', options: [option] } },
      { kind: 'capability.closed', data: { capability: 'sharing' } },
    ])
    if (move?.ok) session.move(move.value.position)
  }),
  fc.constantFrom<Step>(
    (session) => session.keep([{ kind: 'lesson.finished', data: { lesson: FLOW.id } }]),
    (session) => session.flush(),
    (session) => session.settle(),
    (session) => session.close(),
  ),
)

describe('a flow that leaves no trace', () => {
  test('writes nothing and opens nothing, whatever is answered and however it is left (law)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 12 }), async (taps) => {
        const { browser, app, used, session } = await watched()
        for (const tap of taps) await tap(session)
        session.close()
        expect(used).toEqual([])
        expect(await databasesOf(browser)).toEqual([])
        expect(app.device.view().count).toBe(0)
        expect(session.answers.value).toEqual({})
        expect(session.known.value).toEqual({})
        expect(session.position.value).toEqual(openFlow(FLOW))
      }),
      { numRuns: 60 },
    )
  })

  test('shows what was answered for as long as it is open, also to conditions', async () => {
    const { session } = await watched()
    const at = openFlow(FLOW)
    const move = at && answerGate(FLOW, at, ['me'])
    if (!move?.ok) throw new Error('No way past the gate')
    session.move(move.value.position)
    session.answer('six', said(['goes-on']))
    session.answer('words', { kind: 'text', text: 'hidden' })
    expect(session.known.value).toEqual({
      six: said(['goes-on']),
      about: { kind: 'choice', options: ['me'] },
    })
    expect(session.saved.value.state).toBe('idle')
  })

  test('begins with empty hands each time, also after something was taken along', async () => {
    const { app, session } = await watched()
    session.answer('six', said(['goes-on']))
    expect(await session.takeAlong()).toBe('kept')
    session.close()
    const again = await openSession(app, FLOW)
    expect(again.answers.value).toEqual({})
    expect(again.former).toEqual([])
  })
})

describe('taking along', () => {
  test('keeps the exercises that were answered, all in one go, and neither gate nor draft', async () => {
    const { app, used, session } = await watched()
    session.tell([{ kind: 'gate.answered', data: { lesson: FLOW.id, gate: 'about', options: ['me'] } }])
    session.answer('six', said(['goes-on'], ['needs-more']))
    session.answer('seventeen', said([], ['goes-on']))
    session.answer('words', { kind: 'text', text: 'hidden' })
    expect(await session.takeAlong()).toBe('kept')
    expect(used).toEqual(['record'])
    const kept = [...app.journal.value.exercises.values()]
    expect(kept.map(({ exercise, slot, answers }) => [exercise, slot, answers])).toEqual([
      ['first', 'recognised', { six: said(['goes-on'], ['needs-more']) }],
      ['second', 'recognised', { seventeen: said([], ['goes-on']) }],
    ])
    expect(app.journal.value.gates.size + app.journal.value.finished.size).toBe(0)
    expect(await app.device.draft(FLOW.id)).toBeUndefined()
  })

  test('leaves out what was not answered, and keeps nothing where nothing was', async () => {
    const { browser, app, session } = await watched()
    expect(await session.takeAlong()).toBe('nothing')
    expect(await databasesOf(browser)).toEqual([])
    session.answer('six', said(['goes-on']))
    session.answer('six', said([]))
    session.answer('seventeen', said(['goes-on']))
    expect(await session.takeAlong()).toBe('kept')
    expect([...app.journal.value.exercises.keys()]).toEqual(['flows/recognise/second'])
  })

  test('happens once when it is tapped twice', async () => {
    const { app, session } = await watched()
    session.answer('six', said(['goes-on']))
    expect(await Promise.all([session.takeAlong(), session.takeAlong()])).toEqual(['kept', 'kept'])
    expect(app.journal.value.count).toBe(1)
  })

  test('that fails keeps the answers on the screen, and says so', async () => {
    const app = await appIn(createBrowser().tab(), () => ({
      record: async () => err({ code: 'quota-exceeded', kept: 0 }),
    }))
    const session = await openSession(app, FLOW)
    session.answer('six', said(['goes-on']))
    expect(await session.takeAlong()).toBe('failed')
    expect(session.saved.value.state).toBe('failed')
    expect(session.answers.value).toEqual({ six: said(['goes-on']) })
    expect(app.notice.value?.text).toBeTruthy()
  })

  test('comes after the screens that are still waiting', () => {
    const at = openFlow(FLOW)
    if (!at) throw new Error('No flow')
    const waiting = { ...at, at: 'lists', queue: [{ screen: 'about' }] }
    expect(follow(FLOW, waiting, { place: 'take-along' })).toMatchObject({
      position: { at: 'about' },
      leaves: undefined,
    })
  })
})
