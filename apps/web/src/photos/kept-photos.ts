import { keptFor } from '@keertij/engine'
import { parseAnswers, type Answer, type Answers } from '@keertij/journal'
import { parseLessonDraft } from '../lesson/lesson-draft.ts'
import type { App } from '../shell/app.ts'

export type KeptPhoto = Extract<Answer, { kind: 'photos' }>['photos'][number]

const SLOT = 'photos'

/**
 * The photos that lie on this device and that an answer names, in the order of their lessons; also those of a lesson that was not
 * finished: who needs them at night does not remember whether it was.
 */
export async function keptPhotos(app: App): Promise<readonly KeptPhoto[]> {
  const here = new Set(await app.device.clips())
  if (here.size === 0) return []
  const kept = keptFor(app.journal.peek(), SLOT)
  const lessons = [...new Set([...kept.map(({ lesson }) => lesson), ...lessonsWithPhotos(app)])]
  const answers = await Promise.all(
    lessons.map(async (lesson): Promise<Answers> => {
      const draft = parseLessonDraft((await app.device.draft(lesson))?.value)
      const before = kept.filter((each) => each.lesson === lesson).map((each) => each.answers)
      return Object.assign({}, ...before, parseAnswers(draft.answers)) as Answers
    }),
  )
  return answers
    .flatMap((each) => Object.values(each))
    .flatMap((answer) => (answer.kind === 'photos' ? answer.photos : []))
    .filter(({ id }) => here.has(id))
}

const lessonsWithPhotos = ({ index }: App): readonly string[] =>
  (index.peek()?.programmes ?? [])
    .flatMap(({ modules }) => modules.flatMap(({ lessons }) => lessons))
    .filter(({ feeds }) => feeds.includes(SLOT))
    .map(({ id }) => id)
