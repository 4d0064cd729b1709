import type { Language } from '@keertij/kernel'
import type { PackIndex } from '@keertij/programme'
import { isPage, type Content } from '../content.ts'
import { isFieldTag } from '../notation.ts'
import { sourcesUsed } from '../parse/lesson-file.ts'
import { tagsIn } from '../parse/piece.ts'
import { wordsIn } from '../readability/measure.ts'

/** How much there is. Lessons, pages, screens, gates, exercises and questions are counted once, not once a language. */
export interface Counts {
  readonly lessons: number
  /** Public ones. */
  readonly pages: number
  readonly screens: number
  readonly gates: number
  readonly exercises: number
  /** Timers included; gates not. */
  readonly questions: number
  readonly words: Readonly<Record<Language, number>>
  readonly sourcesUsed: number
  readonly directoryEntries: number
  /** Questionnaires whose wording may be shown, and those that wait for it in every language. */
  readonly measures: number
  readonly slots: number
  readonly reviewed: number
}

export function countContent(content: Content, index: PackIndex): Counts {
  const dutch = content.lessons.filter(({ language }) => language === 'nl')
  const tags = dutch.flatMap(({ pieces }) => tagsIn(pieces))
  const named = (name: string): number => tags.filter((tag) => tag.name === name).length
  const words = (language: Language): number =>
    content.lessons
      .filter((lesson) => lesson.language === language)
      .reduce((sum, lesson) => sum + wordsIn(lesson), 0)
  const cards = [
    ...index.flows,
    ...index.programmes.flatMap(({ modules }) => modules.flatMap((m) => m.lessons)),
  ]
  return {
    lessons: dutch.filter((file) => !isPage(file)).length,
    pages: dutch.filter(isPage).length,
    screens: named('screen'),
    gates: named('gate'),
    exercises: named('exercise'),
    questions: tags.filter(({ name }) => isFieldTag(name)).length,
    words: { nl: words('nl'), en: words('en') },
    sourcesUsed: new Set(content.lessons.flatMap(sourcesUsed)).size,
    directoryEntries: content.directory.rows.length,
    measures: index.measures.length,
    slots: content.instruments.length - index.measures.length,
    reviewed: cards.filter(({ status }) => status === 'clinician-reviewed').length,
  }
}
