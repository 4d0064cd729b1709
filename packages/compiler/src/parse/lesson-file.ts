import type { Language } from '@keertij/kernel'
import { error, type At, type Problem } from '../problem.ts'
import { tagsNamed, textOf, type Piece } from './piece.ts'
import { frontSchema, type Front } from './schemas.ts'
import { parseTree } from './tree.ts'
import { parseYaml } from './yaml.ts'

/** One lesson in one language, as it was written. */
export interface LessonFile {
  readonly file: string
  /** The id that its place demands: `impuls/0/welkom`, `flows/now-help`. */
  readonly id: string
  readonly language: Language
  /** Nothing when the front matter has problems; they are reported already. */
  readonly front: Front | undefined
  /** The line of a key of the front matter. */
  readonly frontLine: (key: keyof Front) => number
  readonly pieces: readonly Piece[]
}

const FRONT = /^---\n([\s\S]*?)\n---(?:\n|$)/
const RULE = 'front-matter'

export function parseLesson(
  source: string,
  place: { readonly file: string; readonly id: string; readonly language: Language },
): { readonly lesson: LessonFile; readonly problems: readonly Problem[] } {
  const { pieces, problems } = parseTree(source, place.file)
  const written = FRONT.exec(source)?.[1]
  if (written === undefined) {
    const missing = error(
      RULE,
      { file: place.file, line: 1 },
      'This lesson does not begin with its front matter.',
      'Begin the file with a line ---, then id, title, minutes, sources, status and reviewedBy, then a line ---.',
    )
    return {
      lesson: { ...place, front: undefined, frontLine: () => 1, pieces },
      problems: [missing, ...problems],
    }
  }
  const front = parseYaml(written, frontSchema, { file: place.file, rule: RULE, firstLine: 2 })
  return {
    lesson: { ...place, front: front.value, frontLine: (key) => front.lineOf([key]), pieces },
    problems: [...front.problems, ...problems],
  }
}

export const at = (lesson: LessonFile, piece: Piece): At => ({ file: lesson.file, line: piece.line })

export const atFront = (lesson: LessonFile, key: keyof Front): At => ({
  file: lesson.file,
  line: lesson.frontLine(key),
})

/** Ids of the sources, in the order in which they are first used. */
export const sourcesUsed = ({ pieces }: LessonFile): readonly string[] => [
  ...new Set(tagsNamed(pieces, 'src').map((src) => textOf(src, 'primary'))),
]
