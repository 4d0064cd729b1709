import type { Clip, StoreProblem } from '@keertij/device'
import type { Answer, Answers } from '@keertij/journal'
import type { Result } from '@keertij/kernel'
import type { Block, Field, Programme, Target } from '@keertij/programme'
import type { ReadonlySignal } from '@preact/signals'
import { createContext, type ComponentType } from 'preact'
import { useContext } from 'preact/hooks'
import type { Take } from '../platform/microphone.ts'
import type { Before } from './kept-before.ts'

/** Blocks that ask something, or that can be changed in place. */
export type AskingBlock = Field | Extract<Block, { t: 'exercise' | 'people' | 'technique' }>

/** Where a voice goes that is the answer to a question: on the disk before the answer names it, and off it with the answer. */
export interface Voice {
  /** In the place of the one before. */
  readonly keep: (field: string, take: Take) => Promise<Result<void, StoreProblem>>
  readonly drop: (field: string) => Promise<Result<void, StoreProblem>>
}

/** Where photos go that are the answer to a question: on the disk together with the answer that names them, and off it. */
export interface PhotoBox {
  /** Beside those that are there, also from another tab. */
  readonly add: (field: string, photo: Clip) => Promise<Result<void, StoreProblem>>
  readonly remove: (field: string, id: string) => Promise<Result<void, StoreProblem>>
}

/** What the blocks of one open lesson share. */
export interface LessonFrame {
  readonly answers: ReadonlySignal<Answers>
  /** The answers that are not hidden, with those of the gates: what conditions look at. */
  readonly known: ReadonlySignal<Answers>
  readonly answer: (field: string, answer: Answer) => void
  /** Not there where a text only tells. */
  readonly voice: Voice | undefined
  /** As the voice. */
  readonly photos: PhotoBox | undefined
  /** What was kept on earlier days, by question; read only where a question compares. */
  readonly before: ReadonlySignal<Before> | undefined
  /** A page has its one filled button at its foot; those in the text are quiet. */
  readonly quiet: boolean
  /** Nothing of it is kept unless it is taken along. */
  readonly traceless: boolean
  /** The programme to which the lesson belongs, if any: its entry gate opens the exercises. */
  readonly programme: Programme | undefined
  /** Follows a button. */
  readonly follow: (target: Target) => void
  /** A timer came to its end. */
  readonly ended: (timer: string) => void
  /** The if-then plan that was written in this lesson, as a sentence; empty while there is none. */
  readonly changeSentence: () => string
  /** Shows a block that asks. Not there where a text only tells. */
  readonly Ask: ComponentType<{ readonly block: AskingBlock }> | undefined
}

export const LessonContext = createContext<LessonFrame | undefined>(undefined)

export function useLesson(): LessonFrame {
  const frame = useContext(LessonContext)
  if (!frame) throw new Error('No lesson around this block')
  return frame
}
