import { LANGUAGES } from '@keertij/kernel'
import {
  PLAN_SLOTS,
  type Lesson,
  type LessonCard,
  type Measure,
  type Module,
  type PackIndex,
  type Programme,
  type ProgrammeLesson,
} from '@keertij/programme'
import { FLOWS, lessonId, type Content } from '../content.ts'
import type { LessonFile } from '../parse/lesson-file.ts'
import { tagsNamed, textOf } from '../parse/piece.ts'
import type { PlacedLesson } from '../parse/schemas.ts'
import { shortHash } from './hash.ts'

/** The file of a lesson, relative to the pack. Its name is made of the content, so it does not tell which lesson it is. */
export const fileOf = (lesson: Lesson): string => `l/${shortHash(JSON.stringify(lesson))}.json`

/** Everything but the lessons: only those that are whole in both languages are in it, and what may be shown of the questionnaires. */
export function packIndex(
  content: Content,
  lessons: readonly Lesson[],
  measures: readonly Measure[],
): PackIndex {
  const cards = cardsOf(content, lessons)
  const index = {
    programmes: content.programmes.map((programme) => programmeOf(programme.value, cards)),
    flows: [...cards.values()].filter(({ id }) => id.startsWith(`${FLOWS}/`)),
    directory: content.directory.rows,
    sources: content.sources.rows,
    glossary: content.glossary.rows,
    measures,
    files: { nl: filesOf(lessons, 'nl'), en: filesOf(lessons, 'en') },
  }
  return { version: shortHash(JSON.stringify(index)), ...index }
}

const filesOf = (lessons: readonly Lesson[], language: Lesson['language']) =>
  Object.fromEntries(
    lessons.filter((lesson) => lesson.language === language).map((lesson) => [lesson.id, fileOf(lesson)]),
  )

type Cards = ReadonlyMap<string, LessonCard>

function cardsOf(content: Content, lessons: readonly Lesson[]): Cards {
  const files = new Map(content.lessons.map((file) => [`${file.id} ${file.language}`, file]))
  const english = new Map(lessons.filter(({ language }) => language === 'en').map((en) => [en.id, en]))
  const cards = lessons
    .filter(({ language }) => language === 'nl')
    .flatMap((nl) => {
      const en = english.get(nl.id)
      const pair = LANGUAGES.map((language) => files.get(`${nl.id} ${language}`))
      return en === undefined ? [] : [cardOf(nl, en, pair)]
    })
  return new Map(cards.map((card) => [card.id, card]))
}

const cardOf = (nl: Lesson, en: Lesson, files: readonly (LessonFile | undefined)[]): LessonCard => ({
  id: nl.id,
  title: { nl: nl.title, en: en.title },
  minutes: nl.minutes,
  status: files.every((file) => file?.front?.status === 'clinician-reviewed')
    ? 'clinician-reviewed'
    : 'draft',
  feeds: PLAN_SLOTS.filter((slot) =>
    tagsNamed(files[0]?.pieces ?? [], 'exercise').some((exercise) => textOf(exercise, 'slot') === slot),
  ),
})

function programmeOf(written: Content['programmes'][number]['value'], cards: Cards): Programme {
  const idOf = (week: number) => (slug: string) => lessonId(written.id, week, slug)
  return {
    id: written.id,
    title: written.title,
    ...(written.entry && { entry: written.entry }),
    modules: written.modules.map((module): Module => ({
      id: module.id,
      week: module.week,
      title: module.title,
      heart: module.heart,
      lessons: module.lessons.flatMap((placed) => placedCard(placed, idOf(module.week), cards)),
    })),
  }
}

function placedCard(
  { id, core, after, again, follows }: PlacedLesson,
  idOf: (slug: string) => string,
  cards: Cards,
): readonly ProgrammeLesson[] {
  const card = cards.get(idOf(id))
  if (card === undefined) return []
  return [
    {
      ...card,
      ...(core && { core }),
      ...(after && { after: { lesson: idOf(after.lesson), months: after.months } }),
      ...(again && { again }),
      ...(follows && { follows: { lesson: idOf(follows.lesson), days: follows.days } }),
    },
  ]
}
