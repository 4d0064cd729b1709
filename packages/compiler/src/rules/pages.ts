import { PAGE_PLACES } from '@keertij/programme'
import { isPage, type Content } from '../content.ts'
import { at, atFront, type LessonFile } from '../parse/lesson-file.ts'
import { tagsIn, tagsNamed, textOf, type Piece } from '../parse/piece.ts'
import { parseTarget } from '../parse/target.ts'
import { error, type Problem } from '../problem.ts'
import { formRule } from './rule.ts'

const ID = 'pages'

/** What a page that everybody may open can hold: it asks nothing. */
const ON_PAGES: ReadonlySet<string> = new Set(['button', 'easy', 'help', 'link', 'note', 'src'])
/** What only such a page has. */
const ONLY_ON_PAGES: ReadonlySet<string> = new Set(['easy', 'link'])

/** Longer is cut off by a search engine. */
const LONGEST_TITLE = 60
const LONGEST_DESCRIPTION = 160

/**
 * Pages that the build makes from data and not from a text: they can be linked to as well.
 */
export const MADE_PAGES = ['pages/find-help', 'pages/words', 'pages/sources'] as const

/** A public page has an address and a description, asks nothing, and leads only where everybody may come. */
export const pages = formRule(ID, (lesson, content) =>
  isPage(lesson) ? [...checkFront(lesson, content), ...checkBody(lesson, content)] : checkLesson(lesson),
)

function checkFront(page: LessonFile, { lessons }: Content): readonly Problem[] {
  if (page.front === undefined) return []
  const { slug, description, title } = page.front
  const same = lessons.filter(
    (other) => isPage(other) && other.language === page.language && other.front?.slug === slug,
  )
  const problems: Problem[] = []
  if (slug === undefined) {
    problems.push(
      error(
        ID,
        atFront(page, 'id'),
        'This page has no address.',
        'Write slug: and a few words with hyphens.',
      ),
    )
  } else if (same.length > 1) {
    problems.push(
      error(
        ID,
        atFront(page, 'slug'),
        `Another page has the address "${slug}".`,
        'Give each page its own slug.',
      ),
    )
  }
  if (description === undefined || description.length > LONGEST_DESCRIPTION) {
    problems.push(
      error(
        ID,
        atFront(page, description === undefined ? 'id' : 'description'),
        description === undefined
          ? 'This page has no description.'
          : `The description has ${description.length} characters, and ${LONGEST_DESCRIPTION} is the most.`,
        'Write description: and what a search engine shows, in one or two sentences.',
      ),
    )
  }
  if (title.length > LONGEST_TITLE) {
    problems.push(
      error(
        ID,
        atFront(page, 'title'),
        `The title has ${title.length} characters, and ${LONGEST_TITLE} is the most.`,
        'Make it shorter; the heading in the text may say more.',
      ),
    )
  }
  return problems
}

function checkBody(page: LessonFile, { lessons }: Content): readonly Problem[] {
  const known = new Set<string>([...MADE_PAGES, ...lessons.filter(isPage).map(({ id }) => id)])
  const wrong = (piece: Piece, message: string, repair: string): Problem =>
    error(ID, at(page, piece), message, repair)
  return [
    ...tagsIn(page.pieces)
      .filter(({ name }) => !ON_PAGES.has(name))
      .map((tag) =>
        wrong(
          tag,
          `A page cannot hold "${tag.name}": it asks nothing.`,
          `It can hold: ${[...ON_PAGES].join(', ')}.`,
        ),
      ),
    ...tagsNamed(page.pieces, 'button')
      .filter((button) => !isForPages(textOf(button, 'goto')))
      .map((button) =>
        wrong(
          button,
          `A page cannot lead to "${textOf(button, 'goto')}".`,
          `It can lead to: ${PAGE_PLACES.map((place) => `@${place}`).join(', ')}.`,
        ),
      ),
    ...tagsNamed(page.pieces, 'link')
      .filter((link) => !known.has(textOf(link, 'to')))
      .map((link) =>
        wrong(link, `There is no page "${textOf(link, 'to')}".`, `The pages are: ${[...known].join(', ')}.`),
      ),
  ]
}

function isForPages(goto: string): boolean {
  const target = parseTarget(goto)
  return target !== undefined && 'place' in target && PAGE_PLACES.some((place) => place === target.place)
}

const checkLesson = (lesson: LessonFile): readonly Problem[] => [
  ...(['slug', 'description'] as const)
    .filter((key) => lesson.front?.[key] !== undefined)
    .map((key) =>
      error(ID, atFront(lesson, key), `A lesson has no "${key}".`, 'Remove it; only a public page has one.'),
    ),
  ...tagsIn(lesson.pieces)
    .filter(({ name }) => ONLY_ON_PAGES.has(name))
    .map((tag) =>
      error(ID, at(lesson, tag), `"${tag.name}" stands on public pages only.`, 'Write it without this tag.'),
    ),
]
