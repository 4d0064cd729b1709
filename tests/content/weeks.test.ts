/** The weeks after the first module: what each lesson asks, and that nobody who answers is left without a word. */
import { exercisesIn, fieldsIn, helpEntries, holds, plainText } from '@keertij/engine'
import type { Answers } from '@keertij/journal'
import { LANGUAGES, type Country, type Language } from '@keertij/kernel'
import type { Block, Field } from '@keertij/programme'
import { describe, expect, it } from 'vitest'
import { EXPECTED_EXERCISES } from './expected-exercises.ts'
import { buttonsOn, index, lessonOf, SOMEWHERE, weeksOf, whereTo } from './real-content.ts'
import { blocksOf, passagesOf } from './text-of.ts'

type Choice = Extract<Field, { t: 'choice' }>

/** Options to which nothing has to be said: what was asked is written down, and that is all. */
const NO_WORD_NEEDED: Readonly<Record<string, readonly string[]>> = {
  behaviours: ['other'],
  money: ['none'],
  'helped-with': ['numb', 'rest', 'wanted', 'company', 'thrill', 'pleasure'],
  halt: ['hungry', 'angry', 'tired', 'bored'],
  'favourite-technique': ['any'],
  'got-worse': ['nothing'],
  impact: ['work', 'family', 'friends', 'play-rest', 'meaning'],
  'pause-span': ['any'],
  'body-outcome': ['calm'],
  'touch-outcome': ['pleasant'],
  'touch-next': ['any'],
  'onwards-worse': ['nothing'],
  'onwards-check-in': ['any'],
  'quarter-how': ['better', 'same'],
  'half-year-word': ['fits', 'hardly'],
  'people-kinds': ['knows', 'around', 'professional'],
  'body-signs': ['sleep', 'eating', 'shaking', 'startle', 'avoiding', 'crying'],
  'group-questions': ['leader', 'private', 'silent', 'cost'],
  'my-questions': ['experience', 'view', 'alone-or-together', 'safety', 'file', 'cost'],
  'limit-examples': ['own-room', 'own-money', 'own-help'],
  'limit-from-here': ['stay', 'smaller'],
}

interface Worse {
  readonly lesson: string
  readonly field: string
  readonly option: string
  readonly NL: readonly string[]
  readonly BE: readonly string[]
}

const worse = (at: string, option: string, NL: string, BE: string): Worse => {
  const [lesson = '', field = ''] = at.split(' ')
  return { lesson, field, option, NL: NL.split(' '), BE: BE.split(' ') }
}

/** Where paying attention to one’s body brings up what somebody did to it. */
const SOMETHING_BAD = ['huisarts csg luisterlijn 113 112', 'huisarts zsg-be tele-onthaal 1813 112'] as const

/** By hand: whom somebody can call who says that something got worse, or came up. */
const WORSE = [
  worse('impuls/6/terugkijken got-worse', 'mood', '113 huisarts 112', '1813 huisarts 112'),
  worse('impuls/6/terugkijken got-worse', 'shame', 'luisterlijn', 'tele-onthaal'),
  worse('impuls/6/terugkijken got-worse', 'substances', 'huisarts 112', 'huisarts druglijn 112'),
  worse('impuls/6/terugkijken got-worse', 'people', 'veilig-thuis csg 112', '1712 zsg-be 101 112'),
  worse('impuls/11/lijf-met-aandacht body-outcome', 'bad', ...SOMETHING_BAD),
  worse('impuls/11/gerichte-aanraking touch-outcome', 'bad', ...SOMETHING_BAD),
  worse(
    'impuls/11/opwinding-zonder-scherm alone-outcome',
    'bad',
    '113 112 huisarts luisterlijn',
    '1813 112 huisarts tele-onthaal',
  ),
  worse('impuls/12/hoe-nu-verder onwards-worse', 'mood', '113 huisarts 112', '1813 huisarts 112'),
  worse('impuls/12/hoe-nu-verder onwards-worse', 'shame', 'luisterlijn', 'tele-onthaal'),
  worse('impuls/12/hoe-nu-verder onwards-worse', 'substances', 'huisarts 112', 'huisarts druglijn 112'),
  worse('impuls/12/hoe-nu-verder onwards-worse', 'people', 'veilig-thuis csg 112', '1712 zsg-be 101 112'),
  worse('impuls/12/na-een-maand month-how', 'heavier', 'huisarts 113 112', 'huisarts 1813 112'),
  worse(
    'impuls/12/na-drie-maanden quarter-how',
    'heavier',
    'huisarts sexologist-nl 113 112',
    'huisarts sexologist-be 1813 112',
  ),
  worse(
    'impuls/12/na-zes-maanden half-year-how',
    'heavier',
    'huisarts sexologist-nl 113 112',
    'huisarts sexologist-be 1813 112',
  ),
]

const LESSONS = [...new Set(EXPECTED_EXERCISES.map(({ lesson }) => lesson))]
const blocksIn = (id: string, language: Language): readonly Block[] => blocksOf(lessonOf(id, language))

/** What these answers bring up, in order. */
const said = (blocks: readonly Block[], answers: Answers) =>
  blocks
    .filter((block) => block.t === 'reply' || block.t === 'show')
    .filter(({ when }) => holds(when, answers, {}))
    .map(({ c }) => passagesOf(c).join(' '))

const ready = (importance: number, confidence: number): Answers => ({
  importance: { kind: 'ruler', value: importance, why: '' },
  confidence: { kind: 'ruler', value: confidence, why: '' },
})

it('has twelve weeks, and every lesson of them', () => {
  const weeks = weeksOf('impuls')
  expect(weeks.map(({ id, week }) => `${week} ${id}`)).toEqual([
    '1 waarom',
    '2 mijn-patroon',
    '3 drang',
    '4 gedachten',
    '5 leven-vullen',
    '6 uitglijders',
    '7 gevoelens',
    '8 zelfwaardering',
    '9 waarden-en-zin',
    '10 eerlijk-en-verbonden',
    '11 seksualiteit-die-past',
    '12 verder',
  ])
  expect(weeks.flatMap(({ lessons }) => lessons.map(({ id }) => id))).toEqual(
    LESSONS.filter((id) => id.startsWith('impuls/')),
  )
})

it('has twelve modules for partners, first aid first, and every lesson of them', () => {
  const modules = index.programmes.find(({ id }) => id === 'partner')?.modules ?? []
  expect(modules.map(({ id, week }) => `${week} ${id}`)).toEqual([
    '0 eerste-hulp',
    '1 wat-er-met-je-gebeurt',
    '2 steun-zoeken',
    '3 jouw-herstel',
    '4 wat-heb-je-nodig',
    '5 zelfzorg',
    '6 veilige-plekken',
    '7 grenzen',
    '8 je-laten-testen',
    '9 praten',
    '10 valkuilen',
    '11 vooruit',
  ])
  expect(modules.flatMap(({ lessons }) => lessons.map(({ id }) => id))).toEqual(
    LESSONS.filter((id) => id.startsWith('partner/')),
  )
})

describe.each(LANGUAGES)('the weeks, in %s', (language) => {
  it.each(LESSONS)('%s asks what it must, for the part of the plan that it must', (id) => {
    const expected = EXPECTED_EXERCISES.filter(({ lesson }) => lesson === id)
    const found = exercisesIn(lessonOf(id, language)).map((exercise) => ({
      lesson: id,
      exercise: exercise.id,
      slot: exercise.slot,
      fields: exercise.fields.map((field) => `${field.t} ${field.id}`),
    }))
    expect(found).toEqual(expected)
  })

  it.each(LESSONS)('%s has one thing to say to each option that asks for a word', (id) => {
    const blocks = blocksIn(id, language)
    const choices = fieldsIn(blocks).filter((field): field is Choice => field.t === 'choice')
    const unasked = said(blocks, {}).length
    for (const choice of choices)
      for (const option of choice.options) {
        const replies = said(blocks, { [choice.id]: { kind: 'choice', options: [option.id] } })
        const needed = NO_WORD_NEEDED[choice.id]?.some((each) => each === option.id || each === 'any') ? 0 : 1
        expect(replies.length - unasked, `${choice.id}: ${option.id}`).toBe(needed)
      }
  })

  it.each(WORSE)('$lesson knows whom to call when $field is $option', ({ lesson, field, option, NL, BE }) => {
    const answers: Answers = { [field]: { kind: 'choice', options: [option] } }
    const called = blocksIn(lesson, language)
      .filter((block) => block.t === 'reply')
      .filter(({ when }) => holds(when, answers, {}))
      .flatMap(({ c }) => c.flatMap((block) => (block.t === 'help' ? block.ids : [])))
    const shown = (country: Country) => helpEntries(index.directory, called, country).map((entry) => entry.id)
    expect([shown('NL'), shown('BE')]).toEqual([NL, BE])
  })

  it('has something to say to each pair of numbers on the rulers, and asks no nought why it is no lower', () => {
    const blocks = blocksIn('impuls/1/hoe-klaar-ben-je', language)
    const numbers = Array.from({ length: 11 }, (_, number) => number)
    for (const importance of numbers)
      for (const confidence of numbers) {
        const noughts = [importance, confidence].filter((number) => number === 0).length
        expect(said(blocks, ready(importance, confidence)), `${importance} and ${confidence}`).toHaveLength(
          Math.max(1, noughts),
        )
      }
  })

  it('gives somebody to call to whoever feels low, and shows them to everybody before the question', () => {
    const blocks = blocksIn('impuls/3/als-je-stopt', language)
    const cards = blocks.filter((block) => block.t === 'help')
    expect(cards).toHaveLength(2)
    const until = blocks.findIndex((block) => block.t === 'exercise')
    expect(blocks.findIndex((block) => block.t === 'help')).toBeLessThan(until)
    for (const { ids } of cards)
      for (const country of SOMEWHERE) {
        const there = helpEntries(index.directory, ids, country).map(({ id }) => id)
        expect(there.some((id) => id === '113' || id === '1813')).toBe(true)
        expect(there).toContain('112')
      }
    const words = passagesOf(blocks).join(' ')
    expect(words).toContain(language === 'nl' ? 'Denk je aan zelfdoding?' : 'Are you thinking of suicide?')
  })

  it('asks for no details of offences where one draws circles, and names help without a name', () => {
    const blocks = blocksIn('impuls/1/jouw-cirkels', language)
    const words = passagesOf(blocks).join(' ')
    expect(words).toContain(language === 'nl' ? 'Schrijf hier geen details op' : 'Don’t write details here')
    expect(blocks.flatMap((block) => (block.t === 'help' ? block.ids : []))).toContain('stop-it-now-nl')
  })

  it('lets one choose among the techniques that now help has, by the same names', () => {
    const favourite = fieldsIn(blocksIn('impuls/3/uitproberen', language)).find(
      ({ id }) => id === 'favourite-technique',
    )
    const offered =
      favourite?.t === 'choice' ? favourite.options.map(({ id, label }) => [id, plainText(label)]) : []
    const there = blocksIn('flows/now-help', language).filter((block) => block.t === 'technique')
    expect(offered).toEqual(there.map(({ id, title }) => [id, title]))
  })

  it('marks a lesson of screens as done at its last screen', () => {
    for (const lesson of LESSONS.map((id) => lessonOf(id, language)).filter(
      ({ steps }) => steps.length > 0,
    )) {
      const leaving = (step: (typeof lesson.steps)[number]) =>
        step.t === 'screen' ? buttonsOn(step).map(({ goto }) => whereTo(goto)) : []
      const last = lesson.steps.at(-1)
      expect(last && leaving(last), lesson.id).toContain('@next-lesson')
    }
  })

  it('leaves the end of a page to the button that the app shows there', () => {
    for (const lesson of LESSONS.map((id) => lessonOf(id, language)).filter(
      ({ steps }) => steps.length === 0,
    ))
      expect(
        lesson.page.some(
          (block) => block.t === 'button' && ['@today', '@next-lesson'].includes(whereTo(block.goto)),
        ),
        lesson.id,
      ).toBe(false)
  })
})
