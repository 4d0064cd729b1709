/** The weeks after the first module: what each lesson asks, and that nobody who answers is left without a word. */
import { exercisesIn, fieldsIn, helpEntries, holds, plainText } from '@keertij/engine'
import type { Answers } from '@keertij/journal'
import { LANGUAGES, type Language } from '@keertij/kernel'
import type { Block, Field } from '@keertij/programme'
import { describe, expect, it } from 'vitest'
import { index, lessonOf, SOMEWHERE } from './real-content.ts'
import { blocksOf, passagesOf } from './text-of.ts'

type Choice = Extract<Field, { t: 'choice' }>

/** By hand: the lesson, its exercise, the part of the plan that it feeds, and its questions in order. */
const EXERCISES: readonly (readonly [string, string, string | undefined, readonly string[]])[] = [
  [
    'impuls/1/hoe-klaar-ben-je',
    'readiness',
    undefined,
    ['ruler importance', 'ruler confidence', 'text one-higher'],
  ],
  ['impuls/1/twee-kanten', 'two-sides', undefined, ['balance four-sides', 'choice looking-back']],
  ['impuls/1/nu-en-later', 'now-and-later', undefined, ['balance gain-and-cost', 'text small-bridge']],
  ['impuls/1/wat-telt', 'what-counts', 'values', ['values value-cards', 'text valued-day']],
  ['impuls/1/jouw-cirkels', 'my-circles', 'circles', ['circles three-circles', 'choice circle-look']],
  ['impuls/1/eerste-plan', 'middle-plan', 'if-then', ['if-then middle-if-then', 'choice plan-sure']],
  ['impuls/1/eerste-plan', 'early-signs', 'early-signs', ['list early-signs-list']],
  [
    'impuls/3/de-golf',
    'small-wave',
    undefined,
    [
      'text small-wave-what',
      'scale small-wave-before',
      'timer small-wave-timer',
      'scale small-wave-after',
      'choice small-wave-outcome',
      'if-then wave-plan',
    ],
  ],
  [
    'impuls/3/uitstel',
    'two-minutes',
    undefined,
    ['text put-off-what', 'timer two-minutes-timer', 'choice after-waiting', 'if-then delay-plan'],
  ],
  ['impuls/3/afstand', 'distance', 'measures', ['choice shortest-way', 'list measures-list']],
  ['impuls/3/het-brein', 'my-cues', undefined, ['balance cues', 'choice one-cue']],
  ['impuls/3/als-je-stopt', 'when-stopping', undefined, ['choice what-i-notice', 'list hard-day']],
  [
    'impuls/3/uitproberen',
    'try-two',
    undefined,
    [
      'trial first-try',
      'trial second-try',
      'choice compare',
      'choice favourite-technique',
      'if-then high-wave-plan',
    ],
  ],
]

const LESSONS = [...new Set(EXERCISES.map(([lesson]) => lesson))]
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

it('has the weeks one and three, and every lesson of them', () => {
  const weeks = index.programmes[0]?.modules.filter(({ week }) => week > 0) ?? []
  expect(weeks.map(({ id, week }) => [id, week])).toEqual([
    ['waarom', 1],
    ['drang', 3],
  ])
  expect(weeks.flatMap(({ lessons }) => lessons.map(({ id }) => id))).toEqual(LESSONS)
})

describe.each(LANGUAGES)('weeks one and three, in %s', (language) => {
  it.each(EXERCISES)('%s asks %s', (lesson, exercise, slot, fields) => {
    const found = exercisesIn(lessonOf(lesson, language)).find(({ id }) => id === exercise)
    expect([found?.slot, found?.fields.map(({ t, id }) => `${t} ${id}`)]).toEqual([slot, fields])
  })

  it.each(LESSONS)('%s has one thing to say to each option', (id) => {
    const blocks = blocksIn(id, language)
    const choices = fieldsIn(blocks).filter((field): field is Choice => field.t === 'choice')
    for (const choice of choices.filter((each) => each.id !== 'favourite-technique'))
      for (const option of choice.options) {
        const replies = said(blocks, { [choice.id]: { kind: 'choice', options: [option.id] } })
        expect(replies, `${choice.id}: ${option.id}`).toHaveLength(1)
      }
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
})
