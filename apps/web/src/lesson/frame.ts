import type { Answer, Answers } from '@keertij/journal'
import type { Target } from '@keertij/programme'
import type { ReadonlySignal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** What the blocks of one open lesson share. */
export interface LessonFrame {
  readonly answers: ReadonlySignal<Answers>
  /** Answers together with those of the gates: what conditions look at. */
  readonly known: ReadonlySignal<Answers>
  readonly answer: (field: string, answer: Answer) => void
  /** Follows a button. */
  readonly follow: (target: Target) => void
  /** A timer came to its end. */
  readonly ended: (timer: string) => void
  /** The exercises are closed for this person: they may read. */
  readonly closed: boolean
}

export const LessonContext = createContext<LessonFrame | undefined>(undefined)

export function useLesson(): LessonFrame {
  const frame = useContext(LessonContext)
  if (!frame) throw new Error('No lesson around this block')
  return frame
}
