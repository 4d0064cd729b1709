/** The table of elements: every pointer in it leads somewhere, and each way to break it is found. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkElements, ELEMENTS, type Surroundings } from '@keertij/compiler'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allLessons, allPages, lessonOf } from './real-content.ts'

const ROOT = join(import.meta.dirname, '../..')
const TABLE = 'content/elements.yaml'
const inProject = (path: string): string | undefined =>
  existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : undefined

describe('what Keertij set out to offer', () => {
  const { elements, problems, answered } = checkElements(inProject(TABLE) ?? '', TABLE, {
    lessons: allLessons,
    pages: allPages,
    textOf: inProject,
  })
  const open = elements.filter(({ answers }) => answers.length === 0).map(({ number }) => number)

  it('is told without a dead pointer', () => {
    expect(problems).toEqual([])
    expect(answered + open.length).toBe(ELEMENTS)
  })

  it('is answered in the core programme, but for what needs somebody else', () => {
    expect(open.filter((number) => number < 60)).toEqual([1, 6, 22, 24, 30, 39])
  })

  it('is answered for partners', () => {
    expect(open.filter((number) => number >= 60 && number <= 91)).toEqual([])
  })
})

const TEST_FILE = 'tests/some.test.ts'
const DECISION = 'docs/decisions/0001-some.md'
const TESTS = `
describe('a group', () => {
  it('does what it must', () => undefined)
  test.each(Object.keys({ nl: '', en: '' }))(
    'says %s, and isn\\'t loud',
    () => undefined,
  )
  test.runIf(PROVING)('is proven', () => undefined)
  it.skip('is skipped', () => undefined)
  // it('is commented out', () => undefined)
  expect.soft('is an argument', 1)
})
`
const around: Surroundings = {
  lessons: [lessonOf('impuls/8/het-vat', 'nl'), lessonOf('impuls/8/het-vat', 'en')],
  pages: allPages.filter(({ id }) => id === 'pages/shame'),
  textOf: (path) => ({ [TEST_FILE]: TESTS, [DECISION]: '# Some' })[path],
}

const ALL = Array.from({ length: ELEMENTS }, (_, index) => index + 1)
const planned = (number: number): string => `- { number: ${number}, keyword: k, planned: true }`
const answeredBy = (number: number, ...answers: readonly string[]): string =>
  `- { number: ${number}, keyword: k, answers: [${answers.map((answer) => `{ ${answer} }`).join(', ')}] }`
const tableOf = (rows: readonly string[]): string => rows.join('\n')

/** A table in which everything is planned, but for these rows. */
const withRows = (rows: Readonly<Record<number, string>>): string =>
  tableOf(ALL.map((number) => rows[number] ?? planned(number)))
const check = (source: string, surroundings = around) => checkElements(source, TABLE, surroundings)
const said = (source: string, surroundings = around): readonly string[] =>
  check(source, surroundings).problems.map(({ line, message }) => `${line}: ${message}`)

const feature = (test: string, named: string): string => `feature: f, test: ${test}, named: "${named}"`

describe('a table of elements', () => {
  it('is sound with lessons, exercises, questions, tests and decisions that are there', () => {
    const source = withRows({
      1: answeredBy(1, 'lesson: impuls/8/het-vat'),
      2: answeredBy(2, 'exercise: impuls/8/het-vat#barrel', 'exercise: impuls/8/het-vat#self-worth'),
      3: answeredBy(
        3,
        feature(TEST_FILE, 'does what it must'),
        feature(TEST_FILE, "says %s, and isn't loud"),
        feature(TEST_FILE, 'is proven'),
      ),
      4: answeredBy(4, `decision: ${DECISION}, reason: r`),
      5: answeredBy(5, 'page: pages/shame', 'page: pages/words'),
    })
    expect(said(source)).toEqual([])
    expect(check(source).answered).toBe(5)
  })

  it.each([
    ['lesson: impuls/8/nergens', 'there is no lesson impuls/8/nergens.'],
    ['page: pages/nowhere', 'there is no page pages/nowhere.'],
    ['exercise: impuls/8/het-vat#nowhere', 'there is no impuls/8/het-vat#nowhere in both languages.'],
    [feature(TEST_FILE, 'does'), `${TEST_FILE} has no test called "does".`],
    [feature(TEST_FILE, 'a group'), `${TEST_FILE} has no test called "a group".`],
    [feature(TEST_FILE, 'is skipped'), `${TEST_FILE} has no test called "is skipped".`],
    [feature(TEST_FILE, 'is commented out'), `${TEST_FILE} has no test called "is commented out".`],
    [feature(TEST_FILE, 'is an argument'), `${TEST_FILE} has no test called "is an argument".`],
    [feature('tests/none.test.ts', 'x'), 'there is no test file tests/none.test.ts.'],
    [feature(DECISION, 'x'), `there is no test file ${DECISION}.`],
    ['decision: docs/decisions/0002-none.md, reason: r', 'there is no decision docs/decisions/0002-none.md.'],
    [`decision: ${TEST_FILE}, reason: r`, `there is no decision ${TEST_FILE}.`],
  ])('is not sound with a dead pointer: %s', (answer, message) => {
    expect(said(withRows({ 7: answeredBy(7, answer) }))).toEqual([`7: Element 7: ${message}`])
  })

  it('is not sound with what is there in one language only', () => {
    const source = withRows({ 7: answeredBy(7, 'lesson: impuls/8/het-vat') })
    const dutch = { ...around, lessons: [lessonOf('impuls/8/het-vat', 'nl')] }
    expect(said(source, dutch)).toEqual(['7: Element 7: there is no lesson impuls/8/het-vat.'])
  })

  it('finds a number that is missing, and one that stands twice', () => {
    expect(said(tableOf(ALL.filter((number) => number !== 7).map(planned)))).toEqual([
      '1: Element 7 is missing.',
    ])
    expect(said(tableOf([...ALL, 7].map(planned)))).toEqual([`${ELEMENTS + 1}: Element 7 stands twice.`])
    expect(said(tableOf([...ALL, ELEMENTS + 1].map(planned)))).toHaveLength(1)
  })

  it('finds more than twelve decisions', () => {
    const decided = (count: number): string =>
      withRows(
        Object.fromEntries(
          ALL.slice(0, count).map((number) => [
            number,
            answeredBy(number, `decision: ${DECISION}, reason: r`),
          ]),
        ),
      )
    expect(said(decided(12))).toEqual([])
    expect(said(decided(14))).toEqual([
      '13: Element 13 has one decision too many: there may be 12 in all.',
      '14: Element 14 has one decision too many: there may be 12 in all.',
    ])
  })

  it('finds what is planned and answered, what is neither, and an answer of no known form', () => {
    const both = '- { number: 7, keyword: k, planned: true, answers: [{ lesson: impuls/8/het-vat }] }'
    expect(said(withRows({ 7: both }))).toEqual(['7: Element 7 is planned and answered.'])
    expect(check(withRows({ 7: both })).answered).toBe(0)
    expect(said(withRows({ 7: '- { number: 7, keyword: k }' }))).toEqual(['7: Nothing answers element 7.'])
    expect(said(withRows({ 7: '- { number: 7, keyword: k, answers: [] }' }))).toEqual([
      '7: Nothing answers element 7.',
    ])
    for (const answer of [
      'feature: f',
      `decision: ${DECISION}`,
      'exercise: impuls/8/het-vat',
      'exercise: impuls/8/het-vat#barrel#barrel',
      'lesson: impuls/8/het-vat, exercise: impuls/8/het-vat#barrel',
    ])
      expect(said(withRows({ 7: answeredBy(7, answer) }))).toEqual([
        '7: An answer to element 7 has no known form.',
      ])
  })

  it('is sound with each number once and in any order, and counts what is answered (law)', () => {
    const rows = fc.shuffledSubarray(ALL, { minLength: ELEMENTS - 3 })
    const doubled = fc.array(fc.constantFrom(...ALL), { maxLength: 2 })
    fc.assert(
      fc.property(rows, doubled, fc.subarray(ALL), (numbers, again, done) => {
        const row = (number: number): string =>
          done.includes(number) ? answeredBy(number, 'lesson: impuls/8/het-vat') : planned(number)
        const written = [...numbers, ...again]
        const { problems, elements, answered } = check(tableOf(written.map(row)))
        const missing = ALL.filter((number) => !written.includes(number)).length
        const twice = written.length - new Set(written).size
        expect(problems).toHaveLength(missing + twice)
        expect(elements).toHaveLength(written.length)
        expect(answered).toBe(written.filter((number) => done.includes(number)).length)
      }),
      { numRuns: 30 },
    )
  })
})
