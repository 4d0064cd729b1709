import type { FlowPosition } from '@keertij/engine'
import type { Answer, Answers, EventBody } from '@keertij/journal'
import type { Lesson } from '@keertij/programme'
import type { ReadonlySignal } from '@preact/signals'
import type { Saved } from '../shell/draft.ts'
import type { PhotoBox, Voice } from './frame.ts'
import type { Before } from './kept-before.ts'
import type { FormerAnswer } from './lesson-draft.ts'
import type { Occasion } from './occasion.ts'

/**
 * One open lesson: the answers as they are being written, and the step of the flow. Everything is kept as a draft (see
 * [Note: Drafts]); finishing turns the draft into events in the same transaction.
 */
export interface LessonSession {
  readonly lesson: Lesson
  readonly answers: ReadonlySignal<Answers>
  /** The answers that are not hidden, with the gate answers and what is carried from other lessons: what conditions look at. */
  readonly known: ReadonlySignal<Answers>
  readonly position: ReadonlySignal<FlowPosition | undefined>
  readonly saved: ReadonlySignal<Saved>
  readonly former: readonly FormerAnswer[]
  /** What was kept on earlier days, by question. */
  readonly before: ReadonlySignal<Before>
  /** What it is about, in a lesson that is filled in anew each time. */
  readonly occasion: Occasion | undefined
  answer(field: string, answer: Answer): void
  /** Not there where nothing is kept. */
  readonly voice: Voice | undefined
  readonly photos: PhotoBox | undefined
  move(position: FlowPosition): void
  /** Records what a safety answer does; the screen does not wait for it. */
  tell(effects: readonly EventBody[]): void
  /** Records all that was answered, with `more` in the same transaction. False when it could not be saved. */
  keep(more?: readonly EventBody[]): Promise<boolean>
  /** Keeps what was answered in a flow that otherwise leaves no trace (see [Note: No trace]). Elsewhere all is kept anyway. */
  takeAlong(): Promise<TakenAlong>
  /** Writes the draft now. */
  flush(): Promise<void>
  /** Waits a moment for the disk, before the page goes. */
  settle(): Promise<void>
  close(): void
}

/** What became of it; a failure is said by a notice, and what was answered stays on the screen. */
export type TakenAlong = 'kept' | 'nothing' | 'failed'
