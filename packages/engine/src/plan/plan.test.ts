import type { Answers, EventBody } from '@keertij/journal'
import { describe, expect, it } from 'vitest'
import { stateAfter } from '../fixtures/events.ts'
import { flow } from '../fixtures/lessons.ts'
import { wordOf } from './kept-words.ts'
import { isEmptyPlan, planOf, wordsInLesson } from './plan.ts'

const kept = (exercise: string, answers: Answers, slot?: string): EventBody => ({
  kind: 'exercise.kept',
  data: { lesson: 'impuls/0/wat-wil-jij', exercise, answers, content: 'a1', ...(slot && { slot }) },
})
const text = (words: string) => ({ kind: 'text' as const, text: words })
const chose = (option: string) => ({ kind: 'choice' as const, options: [option] })

describe('the plan', () => {
  it('is empty before anything was written', () => {
    const plan = planOf(stateAfter())
    expect(isEmptyPlan(plan)).toBe(true)
    expect(plan.word).toBeUndefined()
  })

  it('says back the newest word, and none while the field is empty', () => {
    expect(wordOf(stateAfter(kept('a', { word: text('het gedoe') }, 'word')))).toBe('het gedoe')
    expect(wordOf(stateAfter(kept('a', { word: text('  ') }, 'word')))).toBeUndefined()
    const changed = stateAfter(
      kept('a', { word: text('het gedoe') }, 'word'),
      kept('b', { word: text('mijn avonden') }, 'word'),
    )
    expect(wordOf(changed)).toBe('mijn avonden')
  })

  it('gathers reasons from every exercise, with where they were written', () => {
    const state = stateAfter(
      kept('reasons', { list: { kind: 'list', items: ['Mijn dochter', ' '] } }, 'reasons'),
      kept('more', { one: text('Slaap') }, 'reasons'),
    )
    expect(planOf(state).reasons).toMatchObject([
      { field: 'one', words: 'Slaap', from: { exercise: 'more' } },
      { field: 'list', words: 'Mijn dochter', from: { exercise: 'reasons', lesson: 'impuls/0/wat-wil-jij' } },
    ])
  })

  it('takes if-then plans from every exercise, whatever it feeds', () => {
    const state = stateAfter(
      kept('wave', { plan: { kind: 'if-then', situation: '', action: 'open ik Nu hulp' } }),
      kept('change', { plan: { kind: 'if-then', situation: 'ik ruzie heb', action: '' } }, 'if-then'),
    )
    expect(planOf(state).ifThen).toMatchObject([
      { situation: '', action: 'open ik Nu hulp', from: { exercise: 'wave' } },
    ])
  })

  it('shows the latest crisis card and safety plan, and what the struggle is', () => {
    const state = stateAfter(
      kept('card', { first: text('Naar buiten') }, 'crisis-card'),
      kept('safety', { signs: text('Ik slaap niet') }, 'safety-plan'),
      kept('nature', { what: chose('both') }, 'nature'),
    )
    const plan = planOf(state)
    expect(plan.crisisCard.map((item) => item.words)).toEqual(['Naar buiten'])
    expect(plan.safetyPlan.map((item) => item.words)).toEqual(['Ik slaap niet'])
    expect(plan.nature).toEqual(['both'])
    expect(isEmptyPlan(plan)).toBe(false)
  })

  it('does not break on a slot of a later version', () => {
    expect(isEmptyPlan(planOf(stateAfter(kept('a', { b: text('c') }, 'tide'))))).toBe(true)
  })
})

const goal = (answers: Answers, at = '2026-03-02T12:00:00Z') =>
  planOf(stateAfter([at, kept('goal', answers, 'goal')])).goal

describe('the goal', () => {
  it('is in the own words, with what may stay and a day to look again', () => {
    expect(
      goal({
        'goal-kind': chose('less'),
        'goal-words': text('Na elf uur ligt mijn telefoon in de keuken.'),
        'goal-keep': text('Vrijen'),
        'goal-review': chose('fortnight'),
      }),
    ).toMatchObject({
      kind: 'less',
      words: 'Na elf uur ligt mijn telefoon in de keuken.',
      keep: 'Vrijen',
      reviewOn: '2026-03-16',
    })
  })

  it('is looked at again on the same day of the next month, or its last', () => {
    const month = { 'goal-review': chose('month') }
    expect(goal(month)?.reviewOn).toBe('2026-04-02')
    expect(goal(month, '2026-01-31T12:00:00Z')?.reviewOn).toBe('2026-02-28')
    expect(goal(month, '2026-12-31T12:00:00Z')?.reviewOn).toBe('2027-01-31')
  })

  it('that is chosen later is asked again after a week', () => {
    expect(goal({ 'goal-kind': chose('later') })?.reviewOn).toBe('2026-03-09')
    expect(goal({ 'goal-kind': chose('stop') })?.reviewOn).toBeUndefined()
  })

  it('may be there in words only', () => {
    expect(goal({ 'goal-words': text('Rust') })).toMatchObject({
      kind: undefined,
      words: 'Rust',
      keep: undefined,
    })
  })
})

it('reads an exercise back in whole sentences with its lesson at hand', () => {
  const state = stateAfter(
    kept('wave', { plan: { kind: 'if-then', situation: '', action: 'open ik Nu hulp' } }),
  )
  const [exercise] = state.exercises.values()
  if (exercise === undefined) throw new Error('Nothing kept')
  const lesson = {
    ...flow(),
    page: [
      {
        t: 'exercise',
        id: 'wave',
        c: [{ t: 'if-then', id: 'plan', lead: 'Als ik drang voel,', link: 'dan', question: [] }],
      } as const,
    ],
  }
  expect(wordsInLesson(exercise, lesson)).toEqual([
    { field: 'plan', lines: ['Als ik drang voel, dan open ik Nu hulp'] },
  ])
  expect(wordsInLesson(exercise, flow())).toEqual([])
})
