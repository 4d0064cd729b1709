import { LANGUAGES } from '@keertij/kernel'
import type { Block, Lesson, Page } from '@keertij/programme'
import { error, inOrder, type Problem } from '../problem.ts'
import { MADE_PAGES } from '../rules/pages.ts'
import { ELEMENTS, readElements, type Element, type Pointer } from './read.ts'
import { testNamesIn } from './test-names.ts'

/** What pointers can lead to. */
export interface Surroundings {
  readonly lessons: readonly Lesson[]
  readonly pages: readonly Page[]
  /** The text of a file of the project by its path from the root; nothing when it is not there. */
  readonly textOf: (path: string) => string | undefined
}

export interface CheckedElements {
  readonly elements: readonly Element[]
  readonly problems: readonly Problem[]
  /** How many have an answer. */
  readonly answered: number
}

const RULE = 'elements'
/** With more of them the table would tell what was not built. */
const MOST_DECISIONS = 12
const TEST_FILE = /^(?:packages|apps|tests)\/[\w./-]+\.test\.tsx?$/
const DECISION_FILE = /^docs\/decisions\/\d{4}-[a-z0-9-]+\.md$/

/** Reads the table of elements and follows every pointer in it. */
export function checkElements(source: string, file: string, surroundings: Surroundings): CheckedElements {
  const { elements, problems } = readElements(source, file)
  const dead = elements.flatMap((element) =>
    element.answers.flatMap((pointer) => {
      const wrong = deadIn(pointer, surroundings)
      return wrong === undefined
        ? []
        : [
            error(
              RULE,
              element.at,
              `Element ${element.number}: ${wrong}`,
              'Correct it, or write planned: true.',
            ),
          ]
    }),
  )
  return {
    elements,
    problems: inOrder([...problems, ...numbering(elements, file), ...decisions(elements), ...dead]),
    answered: elements.filter(({ answers }) => answers.length > 0).length,
  }
}

function numbering(elements: readonly Element[], file: string): readonly Problem[] {
  const numbers = elements.map(({ number }) => number)
  const all = Array.from({ length: ELEMENTS }, (_, index) => index + 1)
  const missing = all.filter((number) => !numbers.includes(number))
  return [
    ...missing.map((number) =>
      error(
        RULE,
        { file, line: 1 },
        `Element ${number} is missing.`,
        'Add it, if need be with planned: true.',
      ),
    ),
    ...elements
      .filter(({ number }, index) => numbers.indexOf(number) < index)
      .map(({ number, at }) =>
        error(RULE, at, `Element ${number} stands twice.`, 'Make one row of the two.'),
      ),
  ]
}

function decisions(elements: readonly Element[]): readonly Problem[] {
  return elements
    .flatMap((element) => element.answers.flatMap(({ t }) => (t === 'decision' ? [element] : [])))
    .slice(MOST_DECISIONS)
    .map(({ number, at }) =>
      error(
        RULE,
        at,
        `Element ${number} has one decision too many: there may be ${MOST_DECISIONS} in all.`,
        'Build it, or write planned: true.',
      ),
    )
}

/** Why this pointer leads nowhere; nothing when it does lead somewhere. */
function deadIn(pointer: Pointer, { lessons, pages, textOf }: Surroundings): string | undefined {
  switch (pointer.t) {
    case 'lesson':
      return isWhole(lessons, pointer.lesson, () => true)
        ? undefined
        : `there is no lesson ${pointer.lesson}.`
    case 'page':
      return MADE_PAGES.some((made) => made === pointer.page) || isWhole(pages, pointer.page, () => true)
        ? undefined
        : `there is no page ${pointer.page}.`
    case 'exercise':
      return isWhole(lessons, pointer.lesson, (lesson) => idsIn(lesson).has(pointer.id))
        ? undefined
        : `there is no ${pointer.lesson}#${pointer.id} in both languages.`
    case 'feature': {
      const text = TEST_FILE.test(pointer.file) ? textOf(pointer.file) : undefined
      if (text === undefined) return `there is no test file ${pointer.file}.`
      return testNamesIn(text).has(pointer.test)
        ? undefined
        : `${pointer.file} has no test called "${pointer.test}".`
    }
    case 'decision':
      return DECISION_FILE.test(pointer.file) && textOf(pointer.file) !== undefined
        ? undefined
        : `there is no decision ${pointer.file}.`
  }
}

const isWhole = <Text extends Pick<Lesson | Page, 'id' | 'language'>>(
  texts: readonly Text[],
  id: string,
  fits: (text: Text) => boolean,
): boolean =>
  LANGUAGES.every((language) =>
    texts.some((text) => text.id === id && text.language === language && fits(text)),
  )

/** Of its exercises, its questions, its gates, and the techniques it guides. */
function idsIn({ page, steps }: Lesson): ReadonlySet<string> {
  const gates = steps.flatMap((step) => (step.t === 'gate' ? [step.id] : []))
  const blocks = [...page, ...steps.flatMap((step) => (step.t === 'gate' ? [] : step.c))]
  return new Set([...gates, ...blocks.flatMap(idsOf)])
}

function idsOf(block: Block): readonly string[] {
  switch (block.t) {
    case 'h':
    case 'p':
    case 'ul':
    case 'ol':
    case 'help':
    case 'button':
    case 'people':
      return []
    case 'quote':
    case 'note':
    case 'reply':
    case 'show':
      return block.c.flatMap(idsOf)
    case 'exercise':
      return [block.id, ...block.c.flatMap(idsOf)]
    default:
      return [block.id]
  }
}
