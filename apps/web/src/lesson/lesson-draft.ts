import { isValidAnswer, ownWords } from '@keertij/engine'
import { parseAnswers, parseParts, type Answer, type Answers } from '@keertij/journal'
import type { Field } from '@keertij/programme'

/**
 * What is kept while a person writes: every answer so far, and the step where they are. It holds JSON as it lay on the disk:
 * an answer that this version does not ask for, or cannot read, is carried along as it is.
 */
export interface LessonDraft {
  readonly answers: Readonly<Record<string, unknown>>
  readonly position?: unknown
  /** What it is about, in a lesson that is filled in anew each time. */
  readonly occasion?: unknown
}

/** Where a lesson in the making is kept; `about` is the page of the journal that it goes on with. */
export const lessonDraftName = (lesson: string, about?: string): string =>
  about === undefined ? lesson : `${lesson}/${about}`

/** Reads a draft, whatever wrote it. */
export function parseLessonDraft(stored: unknown): LessonDraft {
  const { answers, position, occasion } = parseParts(stored)
  return {
    answers: parseParts(answers),
    ...(position !== undefined && { position }),
    ...(occasion !== undefined && { occasion }),
  }
}

/** Lays the fields that changed over the ones before. Of photos those that were kept in another tab stay. */
export const mergeLessonDrafts = (before: LessonDraft, change: LessonDraft): LessonDraft => ({
  ...before,
  ...change,
  answers: {
    ...before.answers,
    ...Object.fromEntries(
      Object.entries(change.answers).map(([id, answer]) => [id, withPhotosOf(before.answers[id], answer)]),
    ),
  },
})

/** A caption that is written here must not take out of the box what somebody put into it elsewhere. */
function withPhotosOf(before: unknown, change: unknown): unknown {
  const { was, now } = parseAnswers({ was: before, now: change })
  if (was?.kind !== 'photos' || now?.kind !== 'photos') return change
  const here = new Map(now.photos.map((photo) => [photo.id, photo]))
  const there = was.photos.map((photo) => here.get(photo.id) ?? photo)
  return {
    ...now,
    photos: [...there, ...now.photos.filter(({ id }) => !was.photos.some((photo) => photo.id === id))],
  }
}

/** The questions of a lesson, by id. */
export type Fields = ReadonlyMap<string, Field>

/** The answers to what this version asks. */
export const askedAnswers = (fields: Fields, answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id, answer]) => fits(fields.get(id), answer)))

/** What else there is: answers to questions that are gone, and what cannot be read. */
export function otherAnswers(fields: Fields, raw: LessonDraft['answers']): LessonDraft['answers'] {
  const asked = askedAnswers(fields, parseAnswers(raw))
  return Object.fromEntries(Object.entries(raw).filter(([id]) => !Object.hasOwn(asked, id)))
}

/** Words are never set aside because there are more of them than the question has room for. */
const fits = (field: Field | undefined, answer: Answer): boolean =>
  field?.t === answer.kind && (isValidAnswer(field, answer) || ownWords(answer).length > 0)

/** An answer to a question that this version of the text no longer asks. It stays readable. */
export interface FormerAnswer {
  readonly id: string
  readonly lines: readonly string[]
}

export const formerAnswers = (fields: Fields, raw: LessonDraft['answers']): readonly FormerAnswer[] =>
  Object.entries(parseAnswers(otherAnswers(fields, raw))).flatMap(([id, answer]) => {
    const lines = ownWords(answer)
    return lines.length > 0 ? [{ id, lines }] : []
  })
