import { parseAnswers, type Answer } from '@keertij/journal'
import type { App } from '../shell/app.ts'
import type { OpenDraft } from '../shell/draft.ts'
import { newId } from '../shell/new-id.ts'
import type { PhotoBox, Voice } from './frame.ts'
import type { LessonDraft } from './lesson-draft.ts'

type Draft = Pick<OpenDraft<LessonDraft>, 'changeWith'>
type AnswerTo = (field: string) => Answer | undefined
/** An answer as it lies in the draft of this lesson. */
type PartsWith = (field: string, answer: Answer) => LessonDraft

/** Keeps a voice in one transaction with the draft that names it. `answerTo` is what stands on the screen. */
export function voiceIn(app: App, draft: Draft, answerTo: AnswerTo, partsWith: PartsWith): Voice {
  const clipOf = (field: string): string | undefined => {
    const answer = answerTo(field)
    return answer?.kind === 'recording' ? answer.clip?.id : undefined
  }
  return {
    keep(field, { seconds, ...sound }) {
      const id = newId(app.random)
      const replaces = clipOf(field)
      const clip = { id, seconds, at: app.clock.now() }
      return draft.changeWith(partsWith(field, { kind: 'recording', clip }), (changeDraft) =>
        app.device.keepClip({ id, ...sound }, { changeDraft, ...(replaces !== undefined && { replaces }) }),
      )
    },
    drop(field) {
      const id = clipOf(field)
      return draft.changeWith(partsWith(field, { kind: 'recording' }), (changeDraft) =>
        app.device.dropClips(id === undefined ? [] : [id], { changeDraft }),
      )
    },
  }
}

type Photos = Extract<Answer, { kind: 'photos' }>['photos']

/**
 * Keeps photos in one transaction with the draft that names them. What is there is read in that transaction and not from the screen:
 * another tab may have put something into the box. `keptFor` is what was recorded when the lesson was done before.
 */
export function photosIn(app: App, draft: Draft, keptFor: AnswerTo, partsWith: PartsWith): PhotoBox {
  const changing = (field: string, change: (photos: Photos) => Photos) => (before: LessonDraft) => {
    const stored = parseAnswers(before.answers)[field] ?? keptFor(field)
    const photos = stored?.kind === 'photos' ? stored.photos : []
    const { answers, ...more } = partsWith(field, { kind: 'photos', photos: change(photos) })
    return { ...before, ...more, answers: { ...before.answers, ...answers } }
  }
  return {
    add(field, photo) {
      const id = newId(app.random)
      return draft.changeWith(
        changing(field, (photos) => [...photos, { id, caption: '' }]),
        (changeDraft) => app.device.keepClip({ id, ...photo }, { changeDraft }),
      )
    },
    remove: (field, id) =>
      draft.changeWith(
        changing(field, (photos) => photos.filter((photo) => photo.id !== id)),
        (changeDraft) => app.device.dropClips([id], { changeDraft }),
      ),
  }
}
