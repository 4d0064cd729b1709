import type { Device } from '@keertij/device'
import { err, seededRandom, type Result } from '@keertij/kernel'
import type { Field } from '@keertij/programme'
import { createBrowser, type FakeTab } from '@keertij/testkit'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { App } from '../shell/app.ts'
import { appIn } from '../shell/fixtures/app.ts'
import { asks, page } from './fixtures/lesson.ts'
import { openSession } from './session.ts'

const LESSON = page('a1', asks('one'), asks('two'))
const text = (words: string) => ({ kind: 'text' as const, text: words })
const FULL = { code: 'quota-exceeded', kept: 0 } as const

afterEach(() => {
  vi.unstubAllGlobals()
})

const stored = async ({ device }: { readonly device: Device }) => (await device.draft(LESSON.id))?.value
const keptIn = (app: App) => app.journal.value.exercises.get(`${LESSON.id}/own`)?.answers

/** The device of this tab, of which writes of drafts can be held up or fail. */
async function hesitating(tab: FakeTab) {
  let before: () => Promise<Result<never, typeof FULL> | undefined> = async () => undefined
  let writes = 0
  const app = await appIn(tab, ({ changeDraft, record }) => ({
    async changeDraft(change) {
      writes += 1
      return (await before()) ?? changeDraft(change)
    },
    record: async (bodies, options) => (await before()) ?? record(bodies, options),
  }))
  return {
    app,
    writes: () => writes,
    before: (act: typeof before) => void (before = act),
  }
}

describe('what is typed', () => {
  test('is on the disk at the first key, and then with one write in every pause', async () => {
    const { app, writes } = await hesitating(createBrowser().tab())
    const session = await openSession(app, LESSON)
    for (const words of ['h', 'ha', 'hal', 'half']) session.answer('one', text(words))
    await vi.waitFor(() => expect(session.saved.value.state).toBe('draft'))
    expect(await stored(app)).toEqual({ answers: { one: text('half') } })
    expect(writes()).toBe(1)
    session.answer('one', text('half a'))
    session.answer('one', text('half a word'))
    await vi.waitFor(async () => expect(await stored(app)).toEqual({ answers: { one: text('half a word') } }))
    expect(writes()).toBe(2)
  })

  test('is not called saved while a newer key is not on the disk', async () => {
    const slow = await hesitating(createBrowser().tab())
    const session = await openSession(slow.app, LESSON)
    let goOn = (): void => undefined
    slow.before(() => new Promise((resolve) => (goOn = () => resolve(undefined))))
    session.answer('one', text('a'))
    await vi.waitFor(() => expect(slow.writes()).toBe(1))
    session.answer('one', text('ab'))
    goOn()
    await vi.waitFor(() => expect(slow.writes()).toBe(2))
    expect(await stored(slow.app)).toEqual({ answers: { one: text('a') } })
    expect(session.saved.value.state).toBe('saving')
    slow.before(async () => undefined)
    goOn()
    await vi.waitFor(() => expect(session.saved.value.state).toBe('draft'))
    expect(await stored(slow.app)).toEqual({ answers: { one: text('ab') } })
  })

  test('is written later when the disk was full', async () => {
    const full = await hesitating(createBrowser().tab())
    const session = await openSession(full.app, LESSON)
    full.before(async () => err(FULL))
    session.answer('one', text('words'))
    await vi.waitFor(() => expect(session.saved.value.state).toBe('failed'))
    full.before(async () => undefined)
    await session.flush()
    expect(session.saved.value.state).toBe('draft')
    expect(await stored(full.app)).toEqual({ answers: { one: text('words') } })
  })

  test('during and after keeping is kept as a draft again', async () => {
    const slow = await hesitating(createBrowser().tab())
    const session = await openSession(slow.app, LESSON)
    session.answer('one', text('kept'))
    await session.flush()
    slow.before(() => new Promise((resolve) => setTimeout(() => resolve(undefined), 30)))
    const keeping = session.keep()
    await new Promise((later) => setTimeout(later, 15))
    session.answer('two', text('meanwhile'))
    expect(await keeping).toBe(true)
    expect(session.saved.value.state).toBe('saving')
    await vi.waitFor(() => expect(session.saved.value.state).toBe('draft'))
    expect(await stored(slow.app)).toEqual({ answers: { two: text('meanwhile') } })
    session.answer('one', text('after'))
    await session.flush()
    expect(await stored(slow.app)).toEqual({ answers: { one: text('after'), two: text('meanwhile') } })
    expect(keptIn(slow.app)).toEqual({ one: text('kept') })
  })

  test('is there for whoever comes back before it is written', async () => {
    const slow = await hesitating(createBrowser().tab())
    const before = await openSession(slow.app, LESSON)
    let goOn = (): void => undefined
    slow.before(() => new Promise((resolve) => (goOn = () => resolve(undefined))))
    before.answer('one', text('a'))
    await vi.waitFor(() => expect(slow.writes()).toBe(1))
    before.answer('one', text('ab'))
    before.close()
    const again = await openSession(slow.app, LESSON)
    expect(again.answers.value).toEqual({ one: text('ab') })
    slow.before(async () => undefined)
    goOn()
    again.answer('two', text('c'))
    await again.flush()
    expect(await stored(slow.app)).toEqual({ answers: { one: text('ab'), two: text('c') } })
  })

  test('is there for whoever comes back while the disk is full, and never lands on what was written since', async () => {
    const full = await hesitating(createBrowser().tab())
    const before = await openSession(full.app, LESSON)
    full.before(async () => err(FULL))
    before.answer('one', text('first'))
    await vi.waitFor(() => expect(before.saved.value.state).toBe('failed'))
    before.close()
    const again = await openSession(full.app, LESSON)
    expect(again.answers.value).toEqual({ one: text('first') })
    again.answer('one', text('second'))
    full.before(async () => undefined)
    await again.flush()
    await before.flush()
    expect(await stored(full.app)).toEqual({ answers: { one: text('second') } })
  })

  test('and was erased is not there for whoever comes back', async () => {
    const full = await hesitating(createBrowser().tab())
    const before = await openSession(full.app, LESSON)
    full.before(async () => err(FULL))
    before.answer('one', text('first'))
    await vi.waitFor(() => expect(before.saved.value.state).toBe('failed'))
    before.close()
    await full.app.device.erase()
    expect((await openSession(full.app, LESSON)).answers.value).toEqual({})
  })

  test('stays a draft when it cannot be recorded', async () => {
    const app = await appIn(createBrowser().tab(), () => ({ record: async () => err(FULL) }))
    const session = await openSession(app, LESSON)
    session.answer('one', text('words'))
    expect(await session.keep()).toBe(false)
    session.close()
    await vi.waitFor(async () => expect(await stored(app)).toEqual({ answers: { one: text('words') } }))
  })
})

test('words that another answer hides are not kept as an answer, and are there again when it no longer does', async () => {
  const app = await appIn(createBrowser().tab())
  const sides: Field = {
    t: 'choice',
    id: 'side',
    many: false,
    question: [],
    options: ['a', 'b'].map((id) => ({ id, label: [id] })),
  }
  const lesson = page('a1', sides, {
    t: 'show',
    when: { op: 'has', name: 'side', option: 'a' },
    c: [asks('why')],
  })
  const session = await openSession(app, lesson)
  session.answer('side', { kind: 'choice', options: ['a'] })
  session.answer('why', text('because'))
  session.answer('side', { kind: 'choice', options: ['b'] })
  expect(Object.keys(session.known.value)).toEqual(['side'])
  expect(await session.keep()).toBe(true)
  session.close()
  expect(Object.keys(keptIn(app) ?? {})).toEqual(['side'])
  expect((await openSession(app, lesson)).answers.value['why']).toEqual(text('because'))
})

test('who empties an exercise and keeps it, finds it empty and not as it was', async () => {
  const app = await appIn(createBrowser().tab())
  const before = await openSession(app, LESSON)
  before.answer('one', text('no longer true'))
  await before.keep()
  before.close()
  const session = await openSession(app, LESSON)
  session.answer('one', text(' '))
  expect(await session.keep()).toBe(true)
  session.close()
  expect(keptIn(app)).toBeUndefined()
  expect((await openSession(app, LESSON)).answers.value).toEqual({})
})

describe('a lesson whose questions changed', () => {
  const newer = page('b2', asks('two'), asks('three'))

  test('carries the words to a question that is gone through every key and through keeping', async () => {
    const app = await appIn(createBrowser().tab())
    const before = await openSession(app, LESSON)
    before.answer('one', text('old words'))
    await before.flush()
    before.close()
    const session = await openSession(app, newer)
    expect(session.former).toEqual([{ id: 'one', lines: ['old words'] }])
    session.answer('three', text('new'))
    await session.flush()
    expect(await stored(app)).toEqual({ answers: { one: text('old words'), three: text('new') } })
    expect(await session.keep()).toBe(true)
    expect(await stored(app)).toEqual({ answers: { one: text('old words') } })
    expect((await openSession(app, newer)).former).toEqual([{ id: 'one', lines: ['old words'] }])
  })

  test('carries words that were kept as well', async () => {
    const app = await appIn(createBrowser().tab())
    const before = await openSession(app, LESSON)
    before.answer('one', text('kept words'))
    await before.keep()
    const session = await openSession(app, newer)
    session.answer('three', text('new'))
    await session.keep()
    expect((await openSession(app, newer)).former).toEqual([{ id: 'one', lines: ['kept words'] }])
  })
})

describe('a draft from elsewhere', () => {
  test.each([
    ['no object', 'nonsense'],
    ['no answers', { answers: 3, position: [] }],
    [
      'answers that are none',
      { answers: { one: 'text', two: { kind: 'choice', options: ['x'] } }, position: {} },
    ],
  ])('opens with what holds: %s', async (_what, value) => {
    const app = await appIn(createBrowser().tab())
    await app.device.keepDraft(LESSON.id, value, 'a1')
    const session = await openSession(app, LESSON)
    expect(session.answers.value).toEqual({})
    session.answer('one', text('mine'))
    await session.flush()
    expect(await stored(app)).toMatchObject({ answers: { one: text('mine') } })
  })
})

describe('one lesson in two tabs', () => {
  test('keeps what each of them wrote, and finishing takes all of it', async () => {
    const browser = createBrowser()
    const [here, there] = [await appIn(browser.tab()), await appIn(browser.tab())]
    const [one, other] = [await openSession(here, LESSON), await openSession(there, LESSON)]
    one.answer('one', text('here'))
    other.answer('two', text('there'))
    await Promise.all([one.flush(), other.flush()])
    expect(await stored(here)).toEqual({ answers: { one: text('here'), two: text('there') } })
    await one.keep()
    expect(keptIn(here)).toEqual({ one: text('here'), two: text('there') })
    await vi.waitFor(() => expect(keptIn(there)).toBeDefined())
    other.answer('two', text('there, later'))
    await other.keep()
    expect(keptIn(there)).toEqual({ one: text('here'), two: text('there, later') })
  })

  test('writes nothing back after the other erased everything', async () => {
    const browser = createBrowser()
    const [here, there] = [await appIn(browser.tab()), await appIn(browser.tab())]
    const session = await openSession(here, LESSON)
    session.answer('one', text('a'))
    await session.flush()
    session.answer('one', text('ab'))
    await there.device.erase()
    await vi.waitFor(() => expect(here.navigation.route.value.at).toBe('first'))
    session.answer('one', text('abc'))
    session.close()
    await new Promise((later) => setTimeout(later, 250))
    expect(await browser.indexedDB.databases()).toEqual([])
  })
})

describe('leaving for good', () => {
  test('waits for what a safety answer does', async () => {
    const app = await appIn(createBrowser().tab())
    const session = await openSession(app, LESSON)
    session.tell([{ kind: 'capability.closed', data: { capability: 'exercises' } }])
    await session.settle()
    expect(app.journal.value.closures.get('exercises')?.closed).toBe(true)
  })

  test('but never longer than a moment', async () => {
    const app = await appIn(createBrowser().tab(), () => ({
      record: () => new Promise(() => undefined),
    }))
    const session = await openSession(app, LESSON)
    session.tell([{ kind: 'capability.closed', data: { capability: 'exercises' } }])
    const begun = performance.now()
    await session.settle()
    expect(performance.now() - begun).toBeLessThan(200)
  })
})

describe('a voice', () => {
  const SPEAKS = page('a1', asks('one'), { t: 'recording', id: 'voice', seconds: 30, question: [] })
  const take = (words: string) => ({
    type: 'audio/webm;codecs=opus',
    bytes: new TextEncoder().encode(words),
    seconds: 4,
  })
  const clipIn = (session: Awaited<ReturnType<typeof openSession>>) => {
    const answer = session.answers.value['voice']
    return answer?.kind === 'recording' ? answer.clip : undefined
  }

  test('is an answer once it is on the disk, with what was being typed, and stays one when the lesson is done', async () => {
    const app = await appIn(createBrowser().tab())
    const session = await openSession(app, SPEAKS)
    session.answer('one', text('words'))
    expect((await session.voice?.keep('voice', take('nee')))?.ok).toBe(true)
    const clip = clipIn(session)
    expect(clip).toMatchObject({ seconds: 4, at: app.clock.now() })
    expect(session.saved.value.state).toBe('draft')
    expect(await stored(app)).toEqual({
      answers: { one: text('words'), voice: { kind: 'recording', clip } },
    })
    expect(await session.keep()).toBe(true)
    expect(keptIn(app)?.['voice']).toEqual({ kind: 'recording', clip })
    session.close()
    const again = await openSession(app, SPEAKS)
    expect((await app.device.clip(clipIn(again)?.id ?? ''))?.bytes).toEqual(take('nee').bytes)
  })

  test('goes with the one that takes its place, and with its removal, also where it was kept before', async () => {
    const app = await appIn(createBrowser().tab())
    const session = await openSession(app, SPEAKS)
    await session.voice?.keep('voice', take('een'))
    await session.keep()
    await session.voice?.keep('voice', take('twee'))
    const [second] = await app.device.clips()
    expect(await app.device.clips()).toEqual([clipIn(session)?.id])
    expect((await app.device.clip(second ?? ''))?.bytes).toEqual(take('twee').bytes)
    expect((await session.voice?.drop('voice'))?.ok).toBe(true)
    expect(await app.device.clips()).toEqual([])
    expect(clipIn(session)).toBeUndefined()
    await session.keep()
    expect(keptIn(app)).toBeUndefined()
  })

  test('that does not fit on the disk is no answer; the former one is, and what was typed waits', async () => {
    let full = false
    const app = await appIn(createBrowser().tab(), ({ keepClip }) => ({
      keepClip: async (clip, options) => (full ? err(FULL) : keepClip(clip, options)),
    }))
    const session = await openSession(app, SPEAKS)
    await session.voice?.keep('voice', take('een'))
    const former = clipIn(session)
    full = true
    session.answer('one', text('words'))
    expect(await session.voice?.keep('voice', take('twee'))).toEqual({ ok: false, error: FULL })
    expect(clipIn(session)).toEqual(former)
    await session.flush()
    expect(await stored(app)).toEqual({
      answers: { one: text('words'), voice: { kind: 'recording', clip: former } },
    })
  })
})

describe('a box of photos', () => {
  const LOOKS = page('a1', asks('one'), { t: 'photos', id: 'box', max: 5, question: [] })
  const photo = (words: string) => ({ type: 'image/jpeg', bytes: new TextEncoder().encode(words) })
  type Session = Awaited<ReturnType<typeof openSession>>
  const inBox = (session: Session) => {
    const answer = session.answers.value['box']
    return answer?.kind === 'photos' ? answer.photos : []
  }
  /** Says what a photo is, as the screen does. */
  const caption = (session: Session, at: number, words: string): void =>
    session.answer('box', {
      kind: 'photos',
      photos: inBox(session).map(({ id, caption: before }, index) => ({
        id,
        caption: index === at ? words : before,
      })),
    })

  test('holds each photo once it is on the disk, with its words, and still when the lesson is done', async () => {
    const app = await appIn(createBrowser().tab())
    const session = await openSession(app, LOOKS)
    session.answer('one', text('words'))
    await session.photos?.add('box', photo('hond'))
    await session.photos?.add('box', photo('keuken'))
    caption(session, 1, 'De keuken van oma')
    await session.flush()
    const [dog, kitchen] = inBox(session)
    const answer = { kind: 'photos', photos: [dog, { id: kitchen?.id, caption: 'De keuken van oma' }] }
    expect(await stored(app)).toEqual({ answers: { one: text('words'), box: answer } })
    expect(await session.keep()).toBe(true)
    expect(keptIn(app)?.['box']).toEqual(answer)
    expect((await app.device.clip(kitchen?.id ?? ''))?.bytes).toEqual(photo('keuken').bytes)
  })

  test('loses the one that is taken out at once, also when it was kept before, and no other', async () => {
    const app = await appIn(createBrowser().tab())
    const session = await openSession(app, LOOKS)
    await session.photos?.add('box', photo('hond'))
    await session.photos?.add('box', photo('keuken'))
    await session.keep()
    const [dog, kitchen] = inBox(session)
    expect((await session.photos?.remove('box', dog?.id ?? ''))?.ok).toBe(true)
    expect(inBox(session)).toEqual([kitchen])
    expect(await app.device.clips()).toEqual([kitchen?.id])
    await session.keep()
    expect(keptIn(app)?.['box']).toEqual({ kind: 'photos', photos: [kitchen] })
  })

  test('that is full on the disk holds what it held, and what was typed waits', async () => {
    let full = false
    const app = await appIn(createBrowser().tab(), ({ keepClip }) => ({
      keepClip: async (clip, options) => (full ? err(FULL) : keepClip(clip, options)),
    }))
    const session = await openSession(app, LOOKS)
    await session.photos?.add('box', photo('hond'))
    const before = inBox(session)
    full = true
    session.answer('one', text('words'))
    expect(await session.photos?.add('box', photo('keuken'))).toEqual({ ok: false, error: FULL })
    expect(inBox(session)).toEqual(before)
    await session.flush()
    expect(await stored(app)).toEqual({
      answers: { one: text('words'), box: { kind: 'photos', photos: before } },
    })
  })

  test('in two tabs holds what was put into it in either, also while somebody writes under a photo', async () => {
    const browser = createBrowser()
    const here = await appIn(browser.tab())
    const there = { ...(await appIn(browser.tab())), random: seededRandom(8) }
    const [one, two] = [await openSession(here, LOOKS), await openSession(there, LOOKS)]
    await one.photos?.add('box', photo('hond'))
    await two.photos?.add('box', photo('keuken'))
    caption(one, 0, 'De hond')
    await one.flush()
    expect(inBox(one).map((each) => each.caption)).toEqual(['De hond', ''])
    await two.photos?.add('box', photo('lucht'))
    expect(inBox(two).map((each) => each.caption)).toEqual(['De hond', '', ''])
    expect((await here.device.clips()).toSorted()).toEqual(
      inBox(two)
        .map(({ id }) => id)
        .toSorted(),
    )
  })
})
