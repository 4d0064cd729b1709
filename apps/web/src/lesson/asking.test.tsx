import { fold, type EventBody, type JournalState } from '@keertij/journal'
import type { Block } from '@keertij/programme'
import { createBrowser } from '@keertij/testkit'
import { signal } from '@preact/signals'
import { render } from 'preact-render-to-string'
import { afterEach, expect, test, vi } from 'vitest'
import { nl as fieldWords } from '../exercises/words.nl.ts'
import { AppContext } from '../shell/app.ts'
import { appIn } from '../shell/fixtures/app.ts'
import { nl } from '../words/nl.ts'
import { Ask } from './asking.tsx'
import { LessonContext, type LessonFrame } from './frame.ts'

// Their pack is made by the build.
vi.mock('virtual:pack', () => ({ PACK: { crisis: [] } }))
vi.mock('../shell/crisis.tsx', () => ({ placeOf: () => '' }))
vi.mock('../platform/content.ts', () => ({ NOW_HELP: 'flows/now-help' }))
afterEach(() => {
  vi.unstubAllGlobals()
})

const EXERCISE: Extract<Block, { t: 'exercise' }> = {
  t: 'exercise',
  id: 'look',
  c: [
    {
      t: 'reflection',
      id: 'six',
      question: [{ t: 'p', c: ['Wat past bij jou?'] }],
      statements: [
        { id: 'goes-on', label: ['Het loopt langer door.'] },
        { id: 'needs-more', label: ['Ik heb steeds meer nodig.'] },
      ],
    },
  ],
}
const UNDERAGE: EventBody = { kind: 'capability.closed', data: { capability: 'exercises' } }

const stateAfter = (body: EventBody): JournalState =>
  fold([{ id: '0'.repeat(32), v: 1, at: 0, offset: 0, ...body } as Parameters<typeof fold>[0][number]])

async function shown(state: JournalState, frame: Partial<LessonFrame>): Promise<string> {
  const app = await appIn(createBrowser().tab(), () => ({ view: () => state }))
  const around: LessonFrame = {
    answers: signal({}),
    known: signal({}),
    answer: () => undefined,
    voice: undefined,
    photos: undefined,
    before: undefined,
    quiet: false,
    traceless: false,
    programme: undefined,
    follow: () => undefined,
    ended: () => undefined,
    changeSentence: () => '',
    Ask,
    ...frame,
  }
  return render(
    <AppContext.Provider value={app}>
      <LessonContext.Provider value={around}>
        <Ask block={EXERCISE} />
      </LessonContext.Provider>
    </AppContext.Provider>,
  )
}

test('a list that leaves no trace says that nothing is kept, and not that it stays on the device', async () => {
  const html = await shown(fold([]), { traceless: true })
  expect(html).toContain(fieldWords.nowhere)
  expect(html).not.toContain(nl.lesson.onlyYou)
  expect(html).toContain(fieldWords.reflection.answered(0, 2))
})

test('what was said shows as a count, and an open list shows none', async () => {
  expect(await shown(fold([]), { traceless: true })).toContain('role="status"></p>')
  const answers = signal({ six: { kind: 'reflection' as const, yes: ['goes-on'], no: ['needs-more'] } })
  const html = await shown(fold([]), { traceless: true, answers })
  expect(html).toContain('Je zei 1 keer ja, van de 2.')
})

test('somebody who said to be under 18 finds the list closed, and the steps after a slip open', async () => {
  const state = stateAfter(UNDERAGE)
  const list = await shown(state, { traceless: true })
  expect(list).toContain(nl.lesson.closed)
  expect(list).not.toContain('Het loopt langer door.')
  expect(await shown(state, { traceless: false })).toContain('Het loopt langer door.')
})
