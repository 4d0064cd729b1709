import type { EventBody } from '@keertij/journal'
import type { Programme } from '@keertij/programme'
import { expect, it } from 'vitest'
import { stateAfter } from '../fixtures/events.ts'
import { exercisesOpen } from './exercises-open.ts'

const programme: Programme = {
  id: 'impuls',
  title: { nl: 'Impuls', en: 'Impulse' },
  entry: { lesson: 'impuls/0/start', gate: 'age' },
  modules: [],
}

const answered: EventBody = {
  kind: 'gate.answered',
  data: { lesson: 'impuls/0/start', gate: 'age', options: ['yes'] },
}

it('asks for the age before the first exercise', () => {
  expect(exercisesOpen(stateAfter(), programme)).toBe('ask')
})

it('opens the exercises once the entry gate was answered', () => {
  expect(exercisesOpen(stateAfter(answered), programme)).toBe('open')
})

it('keeps them closed for who is younger', () => {
  expect(
    exercisesOpen(
      stateAfter(answered, { kind: 'capability.closed', data: { capability: 'exercises' } }),
      programme,
    ),
  ).toBe('closed')
})

it('asks nothing where a programme has no entry gate', () => {
  const { entry: _entry, ...open } = programme
  expect(exercisesOpen(stateAfter(), open)).toBe('open')
})
