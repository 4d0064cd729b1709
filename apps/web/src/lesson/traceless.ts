import { openFlow } from '@keertij/engine'
import type { Answers } from '@keertij/journal'
import type { Lesson } from '@keertij/programme'
import { computed, signal } from '@preact/signals'
import type { App } from '../shell/app.ts'
import type { Saved } from '../shell/draft.ts'
import { record } from '../shell/record.ts'
import type { LessonSession, TakenAlong } from './lesson-session.ts'
import { bodiesOf, gatesAt, knownAnswers, type Told } from './told.ts'

/**
 * [Note: No trace] A flow with `trace: none` lives in this closure and nowhere else: no draft, no event, no gate answer, and it
 * does not even open the device, so that somebody who only looks leaves no database behind. What it holds is let go when it closes,
 * whichever way one leaves. The one way to keep something is `takeAlong`, and only a button to `@take-along` calls it.
 */
export function openTraceless(app: App, lesson: Lesson): LessonSession {
  const answers = signal<Answers>({})
  const position = signal(openFlow(lesson))
  const saved = signal<Saved>({ state: 'idle' })
  const told = (): Told => ({ answers: answers.value, gates: gatesAt(position.value) })
  const forget = (): void => {
    answers.value = {}
    position.value = openFlow(lesson)
  }
  const takeAlong = async (): Promise<TakenAlong> => {
    const bodies = bodiesOf(app, lesson, told(), undefined)
    if (bodies.length === 0) return 'nothing'
    saved.value = { state: 'saving' }
    const done = await record(app, bodies)
    saved.value = done ? { state: 'kept', at: app.clock.now() } : { state: 'failed' }
    return done ? 'kept' : 'failed'
  }
  let taking: Promise<TakenAlong> | undefined

  return {
    lesson,
    answers,
    known: computed(() => knownAnswers(app, lesson, told())),
    position,
    saved,
    former: [],
    before: signal(new Map()),
    occasion: undefined,
    voice: undefined,
    photos: undefined,
    answer(field, answer) {
      answers.value = { ...answers.value, [field]: answer }
    },
    move(next) {
      position.value = next
    },
    tell: () => undefined,
    keep: async () => true,
    // Two taps take it along once.
    takeAlong: () => (taking ??= takeAlong().finally(() => (taking = undefined))),
    flush: async () => undefined,
    settle: async () => undefined,
    close: forget,
  }
}
