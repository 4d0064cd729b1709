import type { Page } from '@keertij/programme'
import { sourcesUsed, type LessonFile } from '../parse/lesson-file.ts'
import type { Front } from '../parse/schemas.ts'
import { blocksOf } from './blocks.ts'
import type { Lent } from './fields.ts'

/** Turns a page that has passed the rules on form into what the build renders. */
export function compilePage(file: LessonFile, front: Front, lent: Lent): Page {
  const around = { names: [], ...lent }
  const easy = file.pieces.filter(({ name }) => name === 'easy')
  return {
    id: file.id,
    language: file.language,
    slug: front.slug ?? '',
    title: front.title,
    description: front.description ?? '',
    minutes: front.minutes,
    status: front.status,
    sources: sourcesUsed(file),
    easy: easy.flatMap(({ children }) => blocksOf(children, around)),
    blocks: blocksOf(
      file.pieces.filter((piece) => !easy.includes(piece)),
      around,
    ),
  }
}
