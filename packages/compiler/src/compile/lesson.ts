import type { Language } from '@keertij/kernel'
import type { Lesson } from '@keertij/programme'
import { guidesIn, isGuide } from '../parse/guides.ts'
import { sourcesUsed, type LessonFile } from '../parse/lesson-file.ts'
import { namesOf } from '../parse/names.ts'
import { textOf, type Piece } from '../parse/piece.ts'
import type { Front } from '../parse/schemas.ts'
import { blocksOf, gateOf, linesOf, screenOf, timerOf, type Lines } from './blocks.ts'
import { shortHash } from './hash.ts'

/** The lines of each technique's guide in one language. */
export const linesByTechnique = (
  lessons: readonly LessonFile[],
  language: Language,
): ReadonlyMap<string, Lines> =>
  new Map(guidesIn(lessons, language).map((timer) => [textOf(timer, 'technique'), linesOf(timer)]))

const isStep = ({ kind, name }: Piece): boolean => kind === 'tag' && (name === 'screen' || name === 'gate')

/** Turns a file that has passed the rules on form into a lesson. */
export function compileLesson(file: LessonFile, front: Front, guides: ReadonlyMap<string, Lines>): Lesson {
  const around = { names: namesOf(file.pieces), guides }
  const content = {
    id: file.id,
    language: file.language,
    title: front.title,
    minutes: front.minutes,
    sources: sourcesUsed(file),
    page: blocksOf(
      file.pieces.filter((piece) => !isStep(piece) && !isGuide(piece)),
      around,
    ),
    steps: file.pieces
      .filter(isStep)
      .map((piece) => (piece.name === 'gate' ? gateOf(piece, around) : screenOf(piece, around))),
    guides: file.pieces.filter(isGuide).map((timer) => timerOf(timer, guides)),
  }
  return { ...content, version: shortHash(JSON.stringify(content)) }
}
