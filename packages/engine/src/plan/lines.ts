import {
  TEXT_LIMIT,
  type EventBody,
  type JournalState,
  type KeptExercise,
  type PlanEdit,
  type PlanPart,
} from '@keertij/journal'
import { newestFirst } from './kept-exercises.ts'
import { ownWords } from './own-words.ts'

/**
 * [Note: Lines of the plan]
 *
 * A line comes from an exercise, or is written in the plan itself. One from an exercise is named by its place there,
 * `lesson/exercise/field/n` (with the occasion before the field where there is one). It can be changed or taken out in the plan;
 * that holds as long as the exercise says at that place what it said then (`was`). Whoever answers the exercise differently
 * afterwards sees the new answer: the last thing said wins, wherever it was said. The same answer once more changes nothing, so
 * that going through a lesson again brings no line back that was taken out.
 */
interface Line {
  /** Stays the same when the line is changed. */
  readonly id: string
  /** The exercise in which it was written, or the last edit of a line that was written in the plan itself. */
  readonly from: KeptExercise | PlanEdit
  /** The question that it answers; nothing for a line that was written in the plan itself. */
  readonly field: string | undefined
  /** What the exercise says here: an edit carries it. Nothing for a line that was written in the plan itself. */
  readonly was: string | undefined
  /** The exercise says something else: its words were changed in the plan. */
  readonly edited: boolean
}

/** Something in the plan, in the person's own words, and where it was written. */
export interface PlanItem extends Line {
  readonly words: string
}

export interface IfThenItem extends Line {
  /** May be empty: then the lesson's own lead says the situation (`wordsInLesson` has the whole sentence). */
  readonly situation: string
  readonly action: string
}

/** A line to change or take out, or the fresh id of a new one. */
export type LineRef = Pick<Line, 'id'> & Partial<Pick<Line, 'was'>>

export type WordsPart = Exclude<PlanPart, 'if-then'>

/** The lines of one part: those of the exercises that feed it in their order, then those written in the plan, newest first. */
export function planItems(
  state: JournalState,
  part: WordsPart,
  feeding: readonly KeptExercise[],
): readonly PlanItem[] {
  const fed = feeding.flatMap(saidIn).flatMap((line) => {
    const edit = editOf(state, line)
    if (edit === undefined) return [line]
    if (edit.gone) return []
    return edit.part === 'if-then' ? [line] : [{ ...line, words: edit.words.trim(), edited: true }]
  })
  const own = ownEdits(state).flatMap((edit) =>
    edit.part !== 'if-then' && edit.part === part ? [{ ...ownLine(edit), words: edit.words.trim() }] : [],
  )
  return [...fed, ...own].filter(({ words }) => words !== '')
}

/** As `planItems`, for the if-then plans of all exercises, whatever else those feed. */
export function ifThenItems(state: JournalState, kept: readonly KeptExercise[]): readonly IfThenItem[] {
  const fed = kept.flatMap(ifThensIn).flatMap((line) => {
    const edit = editOf(state, line)
    if (edit === undefined) return [line]
    if (edit.gone) return []
    return edit.part === 'if-then' ? [{ ...line, ...trimmed(edit), edited: true }] : [line]
  })
  const own = ownEdits(state).flatMap((edit) =>
    edit.part === 'if-then' ? [{ ...ownLine(edit), ...trimmed(edit) }] : [],
  )
  return [...fed, ...own].filter(({ action }) => action !== '')
}

/** Keeps the words of a line: a change of it, or a new one under a fresh id. */
export const wordsKept = (part: WordsPart, line: LineRef, words: string): EventBody => ({
  kind: 'plan.kept',
  data: { part, ...itemOf(line), words },
})

export const ifThenKept = (
  line: LineRef,
  { situation, action }: { readonly situation: string; readonly action: string },
): EventBody => ({ kind: 'plan.kept', data: { part: 'if-then', ...itemOf(line), situation, action } })

/** Takes a line out of the plan. The exercise keeps its answer. */
export const lineRemoved = (line: LineRef): EventBody => ({ kind: 'plan.removed', data: itemOf(line) })

const itemOf = ({ id, was }: LineRef) => ({ item: id, ...(was !== undefined && { was }) })

/** What was last done with this line, as long as the exercise still says what it said then. */
function editOf(state: JournalState, line: Line): PlanEdit | undefined {
  const edit = state.planEdits.get(line.id)
  return edit?.was === line.was ? edit : undefined
}

type KeptEdit = Extract<PlanEdit, { gone: false }>

const ownEdits = (state: JournalState): readonly KeptEdit[] =>
  [...state.planEdits.values()]
    .filter((edit): edit is KeptEdit => !edit.gone && edit.was === undefined)
    .sort(newestFirst)

const ownLine = (edit: KeptEdit): Line => ({
  id: edit.item,
  from: edit,
  field: undefined,
  was: undefined,
  edited: false,
})

/** What an exercise says in own words. Its if-then plans are lines of their own part. */
export const saidIn = (kept: KeptExercise): readonly PlanItem[] =>
  Object.entries(kept.answers).flatMap(([field, answer]) =>
    answer.kind === 'if-then' ? [] : ownWords(answer).map((words, n) => itemIn(kept, field, n, words)),
  )

const itemIn = (kept: KeptExercise, field: string, n: number, words: string): PlanItem => ({
  ...fedLine(kept, field, n, words),
  words,
})

const ifThensIn = (kept: KeptExercise): readonly IfThenItem[] =>
  Object.entries(kept.answers).flatMap(([field, answer]) => {
    if (answer.kind !== 'if-then') return []
    const plan = trimmed(answer)
    return [{ ...fedLine(kept, field, 0, `${plan.situation}\n${plan.action}`.slice(0, TEXT_LIMIT)), ...plan }]
  })

function fedLine(kept: KeptExercise, field: string, n: number, was: string): Line {
  const place = [
    kept.lesson,
    kept.exercise,
    ...(kept.occasion === undefined ? [] : [kept.occasion]),
    field,
    n,
  ]
  return { id: place.join('/'), from: kept, field, was, edited: false }
}

const trimmed = ({ situation, action }: { readonly situation: string; readonly action: string }) => ({
  situation: situation.trim(),
  action: action.trim(),
})
