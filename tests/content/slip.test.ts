/** The flow after a slip, walked a hundred times in each language, whatever a person taps and writes. */
import {
  answerGate,
  canGoBack,
  currentStep,
  daysInLine,
  emptyAnswer,
  fieldsIn,
  follow,
  holds,
  numbersOf,
  type FlowPosition,
} from '@keertij/engine'
import type { Answer, Answers, EventBody, JournalState } from '@keertij/journal'
import {
  addDays,
  instant,
  LANGUAGES,
  localDate,
  offset,
  seededRandom,
  type Language,
  type Random,
} from '@keertij/kernel'
import type { Block, Field, Gate, Inline, Lesson, Screen } from '@keertij/programme'
import { describe, expect, it } from 'vitest'
import { buttonsOn, cardsOn, lessonOf, NOON, opened, stateAfter, whereTo } from './real-content.ts'
import { passagesOf } from './text-of.ts'

const WALKS = 100
/** More taps than anybody needs: a walk that is longer has no way out. */
const PATIENCE = 60
const DAY = 86_400_000
const TODAY = localDate(NOON, offset(60))

/** Words that shame, count down or begin again; said nowhere on the way, whatever was answered. */
const SHAMING: Readonly<Record<Language, RegExp>> = {
  nl: /\b(zwak|falen|gefaald|mislukt|terugval|schuld|schande|schaam je|zonde|verslaafd\w*|opgeven|helaas|jammer|teleurgesteld|weer de fout|opnieuw beginnen|dag (?:één|1)|terug bij af|verloren|verpest|streak|reset)\b/iu,
  en: /\b(weak|fail\w*|relapse\w*|guilt\w*|disgrace|ashamed of|sin|addict\w*|give up|gave up|unfortunately|disappoint\w*|start(?:ing)? over|day one|day 1|back to square|lost it all|ruined|streak|reset)\b/iu,
}
/** A nought as a figure or as a word. */
const ZERO: Readonly<Record<Language, RegExp>> = { nl: /\b(0|nul)\b/iu, en: /\b(0|zero|nought)\b/iu }

const pick = <Value>(random: Random, values: readonly Value[]): Value => {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new Error('Nothing to pick from')
  return value
}

function answerOf(random: Random, field: Field): Answer | undefined {
  if (random() < 0.4) return emptyAnswer(field)
  switch (field.t) {
    case 'choice': {
      const chosen = field.options.map(({ id }) => id).filter(() => random() < 0.4)
      return { kind: 'choice', options: field.many ? chosen : [pick(random, field.options).id] }
    }
    case 'text':
      return { kind: 'text', text: 'in eigen woorden' }
    case 'if-then':
      return { kind: 'if-then', situation: 'moe ben', action: 'bel ik Sam' }
    case 'when':
      return { kind: 'when', day: TODAY, minute: Math.floor(random() * 1440) }
    default:
      return undefined
  }
}

/** Days that went as wanted, ending yesterday; and today's slip. */
function lived(days: number): JournalState {
  const checkIns = Array.from({ length: days }, (_, at): readonly [typeof NOON, EventBody] => [
    instant(NOON - (days - at) * DAY),
    { kind: 'checkin.kept', data: { day: addDays(TODAY, at - days), mood: 3, halt: [], kept: 'yes' } },
  ])
  return stateAfter(...checkIns, [
    NOON,
    {
      kind: 'entry.kept',
      data: { type: 'slip', entry: 'slip', on: { day: TODAY, minute: 30 }, triggers: [], text: '' },
    },
  ])
}

interface Walk {
  readonly language: Language
  readonly lesson: Lesson
  readonly state: JournalState
  readonly random: Random
}

/** What stands on a step, with its numbers filled in and only what its conditions show. */
function textOn({ state }: Walk, step: Screen | Gate, answers: Answers): string {
  const numbers = numbersOf(state, TODAY)
  const say = (inline: Inline): Inline =>
    typeof inline === 'object' && inline.t === 'var'
      ? String(numbers[`$${inline.name}` as '$daysInLine'] ?? '')
      : inline
  const shown = (blocks: readonly Block[]): readonly Block[] =>
    blocks.flatMap((block): readonly Block[] => {
      if (block.t === 'show' || block.t === 'reply')
        return holds(block.when, answers, numbers) ? shown(block.c) : []
      if (block.t === 'p') return [{ ...block, c: block.c.map(say) }]
      return block.t === 'exercise' ? [{ ...block, c: shown(block.c) }] : [block]
    })
  const options = step.t === 'gate' ? step.options.flatMap(({ label }) => label) : []
  return [...passagesOf(shown(step.t === 'gate' ? step.question : step.c)), ...options.filter(isText)].join(
    ' ',
  )
}
const isText = (inline: Inline): inline is string => typeof inline === 'string'

interface Walked {
  readonly texts: readonly string[]
  readonly steps: readonly string[]
  readonly left: string
}

function walk(way: Walk): Walked {
  const { lesson, random } = way
  let position: FlowPosition = opened(lesson)
  const answers: Record<string, Answer> = {}
  const texts: string[] = []
  const steps: string[] = []
  for (let taps = 0; taps < PATIENCE; taps++) {
    const step = currentStep(lesson, position)
    if (step.t === 'screen')
      for (const field of fieldsIn(step.c)) {
        const answer = answerOf(random, field)
        if (answer) answers[field.id] = answer
      }
    steps.push(step.id)
    texts.push(textOn(way, step, answers))
    if (step.t === 'gate') {
      const many = step.options.filter(({ id }) => id !== step.clears && random() < 0.4)
      const options = step.many && many.length > 0 ? many : [pick(random, step.options)]
      const move = answerGate(
        lesson,
        position,
        options.map(({ id }) => id),
      )
      if (!move.ok) throw new Error(move.error.code)
      position = move.value.position
      continue
    }
    const move = follow(lesson, position, pick(random, buttonsOn(step)).goto)
    if (move.leaves === 'today') return { texts, steps, left: step.id }
    position = move.position
  }
  throw new Error(`No way out after ${steps.join(' > ')}`)
}

describe.each(LANGUAGES)('after a slip, in %s', (language) => {
  const lesson = lessonOf('flows/slip', language)
  const walks = Array.from({ length: WALKS }, (_, seed) => {
    const random = seededRandom(seed)
    const days = pick(random, [0, 1, 41, 200])
    return { days, seed, ...walk({ language, lesson, state: lived(days), random }) }
  })

  it('no walk shows a nought, whatever went before', () => {
    for (const { texts, seed } of walks) expect(texts.join('\n'), `walk ${seed}`).not.toMatch(ZERO[language])
  })

  it('no walk says a word that shames, counts down or begins again', () => {
    for (const { texts, seed } of walks)
      expect(texts.join('\n'), `walk ${seed}`).not.toMatch(SHAMING[language])
  })

  it('every walk asks first whether somebody is safe, and ends kindly', () => {
    for (const { steps, left } of walks) {
      expect(steps.find((step) => step !== 'open')).toBe('safe')
      expect(['close', 'close-early']).toContain(left)
    }
  })

  it('every walk that reaches the end says back the days that were won', () => {
    const closed = walks.filter(({ left, days }) => left === 'close' && days > 0)
    expect(closed.length).toBeGreaterThan(10)
    for (const { days, texts } of closed) expect(texts.at(-1)).toContain(String(Math.min(days, 89)))
  })

  it('a slip after 41 days keeps the 41', () => {
    expect(daysInLine(lived(41), TODAY)).toMatchObject({ inLine: 41, counted: 42, allTime: 41 })
  })

  it('the worst answer leads to people, on every screen until the end', () => {
    const gate = opened(lesson)
    const at = follow(lesson, gate, { screen: 'safe' }).position
    const move = answerGate(lesson, at, ['suicide', 'substances'])
    if (!move.ok) throw new Error(move.error.code)
    const first = currentStep(lesson, move.value.position)
    expect(cardsOn(first, 'NL').map(({ id }) => id)).toEqual(['113', '112'])
    expect(cardsOn(first, 'BE').map(({ id }) => id)).toEqual(['1813', '112', '101'])
    const next = follow(lesson, move.value.position, { screen: 'close-early' }).position
    expect(next.at).toBe('safe-body')
    expect(canGoBack(next)).toBe(true)
  })

  it('asks nothing about what was done, and says that it may stay out', () => {
    const chain = lesson.steps.find(({ id }) => id === 'chain')
    expect(chain?.t === 'screen' && passagesOf(chain.c).join(' ')).toMatch(
      language === 'nl' ? /Wat je precies deed, hoeft er niet bij/ : /What exactly you did can stay out/,
    )
  })

  it('proposes one change for each link, and takes none by itself', () => {
    const change = lesson.steps.find(({ id }) => id === 'change')
    const fields = change?.t === 'screen' ? fieldsIn(change.c) : []
    const plans = fields.filter((field) => field.t === 'if-then')
    expect(plans).toHaveLength(4)
    for (const plan of plans) {
      expect(plan.proposal).toMatchObject({ situation: expect.any(String), action: expect.any(String) })
      expect(emptyAnswer(plan)).toEqual({ kind: 'if-then', situation: '', action: '' })
    }
  })

  it('leads nowhere but on, to help, to a message that is read first, or out', () => {
    const places = new Set(
      lesson.steps.flatMap((step) =>
        buttonsOn(step)
          .map(({ goto }) => whereTo(goto))
          .filter((place) => place.startsWith('@')),
      ),
    )
    expect([...places].sort()).toEqual(['@journal', '@now-help', '@safety-plan', '@tell-someone', '@today'])
  })
})
