import type { Language } from '@keertij/kernel'
import type { Lesson, TrialTechnique } from '@keertij/programme'
import { guidesIn, isGuide, techniquesIn } from '../parse/guides.ts'
import { sourcesUsed, type LessonFile } from '../parse/lesson-file.ts'
import { namesOf } from '../parse/names.ts'
import { textOf, type Piece } from '../parse/piece.ts'
import type { Front } from '../parse/schemas.ts'
import { blocksOf, gateOf, screenOf, techniqueOf } from './blocks.ts'
import { linesOf, timerOf, type Lent } from './fields.ts'
import { shortHash } from './hash.ts'
import { WEEK_NAMES } from './week-names.ts'

/** What the lessons in one language get from elsewhere. */
export function lentBy(lessons: readonly LessonFile[], language: Language): Lent {
  const guides = new Map(
    guidesIn(lessons, language).map((timer) => [textOf(timer, 'technique'), linesOf(timer)]),
  )
  const week = WEEK_NAMES[language]
  const around = { names: [], guides, techniques: [], week }
  const techniques = techniquesIn(lessons, language).flatMap((piece): readonly TrialTechnique[] => {
    const { id, minutes, title, c } = techniqueOf(piece, around)
    const lines = guides.get(id)
    return lines === undefined ? [] : [{ id, minutes, title, c, lines }]
  })
  return { guides, techniques, week }
}

const isStep = ({ kind, name }: Piece): boolean => kind === 'tag' && (name === 'screen' || name === 'gate')

/** Turns a file that has passed the rules on form into a lesson. */
export function compileLesson(file: LessonFile, front: Front, lent: Lent): Lesson {
  const around = { names: namesOf(file.pieces), ...lent }
  const content = {
    id: file.id,
    language: file.language,
    title: front.title,
    minutes: front.minutes,
    ...(front.occasion && { occasion: front.occasion }),
    ...(front.trace && { trace: front.trace }),
    sources: sourcesUsed(file),
    page: blocksOf(
      file.pieces.filter((piece) => !isStep(piece) && !isGuide(piece)),
      around,
    ),
    steps: file.pieces
      .filter(isStep)
      .map((piece) => (piece.name === 'gate' ? gateOf(piece, around) : screenOf(piece, around))),
    guides: file.pieces.filter(isGuide).map((timer) => timerOf(timer, lent.guides)),
  }
  return { ...content, version: shortHash(JSON.stringify(content)) }
}
