import { fold, type EventBody, type JournalEvent } from '@keertij/journal'
import { instant, offset } from '@keertij/kernel'
import type { Programme } from '@keertij/programme'
import { expect, it } from 'vitest'
import { exercisesOpen } from './exercises-open.ts'

const programme: Programme = {
  id: 'impuls',
  title: { nl: 'Impuls', en: 'Impulse' },
  entry: { lesson: 'impuls/0/start', gate: 'age' },
  modules: [],
}

const after = (...bodies: readonly EventBody[]) =>
  fold(
    bodies.map((body, at) => ({
      id: String(at).padStart(32, '0'),
      v: 1,
      at: instant(1_000 * at),
      offset: offset(60),
      ...body,
    })) as JournalEvent[],
  )
const answered: EventBody = {
  kind: 'gate.answered',
  data: { lesson: 'impuls/0/start', gate: 'age', options: ['yes'] },
}

it('asks for the age before the first exercise', () => {
  expect(exercisesOpen(after(), programme)).toBe('ask')
})

it('opens the exercises once the entry gate was answered', () => {
  expect(exercisesOpen(after(answered), programme)).toBe('open')
})

it('keeps them closed for who is younger', () => {
  expect(
    exercisesOpen(
      after(answered, { kind: 'capability.closed', data: { capability: 'exercises' } }),
      programme,
    ),
  ).toBe('closed')
})

it('asks nothing where a programme has no entry gate', () => {
  const { entry: _entry, ...open } = programme
  expect(exercisesOpen(after(), open)).toBe('open')
})
