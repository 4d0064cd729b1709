/** Every safety question of the published content, every answer, in both languages, for the Netherlands, Belgium and neither. */
import {
  answerGate,
  crisisLines,
  currentStep,
  flowDraft,
  gateEffects,
  goOn,
  needsWayOn,
  offeredOptions,
  resumeFlow,
  type FlowPosition,
} from '@keertij/engine'
import { emptyState, type EventBody, type JournalState } from '@keertij/journal'
import { LANGUAGES, type Instant } from '@keertij/kernel'
import type { Capability, Gate, Lesson } from '@keertij/programme'
import { describe, expect, it } from 'vitest'
import { EXPECTED_GATES, NUMBERS } from './expected-answers.ts'
import type { ExpectedGate } from './expected-gate.ts'
import {
  allLessons,
  answered,
  buttonsOn,
  canEnd,
  cardsOn,
  gateOf,
  gatesOf,
  index,
  later,
  lessonOf,
  NOON,
  opened,
  positionAt,
  problems,
  reachable,
  SOMEWHERE,
  stateAfter,
  whereTo,
} from './real-content.ts'

const closing = (capability: Capability): EventBody => ({ kind: 'capability.closed', data: { capability } })
const opening = (capability: Capability): EventBody => ({ kind: 'capability.opened', data: { capability } })

/** What an answer writes, apart from the answer itself. */
const closures = (lesson: Lesson, gate: Gate, options: readonly string[], state: JournalState, at: Instant) =>
  gateEffects(lesson, gate, options, state, at).filter(({ kind }) => kind !== 'gate.answered')

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)
const stopsIn = (position: FlowPosition | undefined) =>
  position ? [position, ...position.trail].flatMap(({ at, queue }) => queue.map(whereTo).concat(at)) : []

it('compiles without an error', () => {
  expect(problems.filter(({ level }) => level === 'error')).toEqual([])
})

it('has no gate, and no answer, that this table does not know', () => {
  for (const lesson of allLessons) {
    const expected = EXPECTED_GATES.filter((each) => each.lesson === lesson.id)
    expect(ids(gatesOf(lesson)), lesson.id).toEqual(expected.map(({ gate }) => gate))
    for (const { gate, answers } of expected)
      expect(ids(gateOf(lesson, gate).options), gate).toEqual(Object.keys(answers))
  }
})

describe.each(LANGUAGES)('in %s', (language) => {
  describe.each(EXPECTED_GATES)('$lesson, $gate', (expected) => {
    const lesson = lessonOf(expected.lesson, language)
    const gate = gateOf(lesson, expected.gate)
    const at = positionAt(lesson, gate.id)

    it('is asked as it must be', () => {
      expect([gate.many, gate.keep, gate.both]).toEqual([expected.many, expected.keep, false])
    })

    it.each(Object.entries(expected.answers))('%s', (option, answer) => {
      const next = answered(lesson, at, option)
      const step = currentStep(lesson, next)
      expect(next.at).toBe(answer.leadsTo)
      expect(step.t).toBe(answer.NL === undefined ? 'gate' : 'screen')
      expect(ids(cardsOn(step, 'NL'))).toEqual(answer.NL ?? [])
      expect(ids(cardsOn(step, 'BE'))).toEqual(answer.BE ?? [])
      expect(buttonsOn(step).map(({ goto }) => whereTo(goto))).toEqual(answer.waysOn ?? [])
      expect(canEnd(lesson, next)).toBe(true)
      expect(closures(lesson, gate, [option], emptyState, NOON)).toEqual(
        answer.closes ? [closing(answer.closes)] : [],
      )
    })

    it('shows both countries while none is chosen, and somebody to reach wherever there are cards', () => {
      for (const step of Object.keys(expected.answers).map((option) =>
        currentStep(lesson, answered(lesson, at, option)),
      )) {
        const either = [...new Set(ids(cardsOn(step, undefined)))].sort()
        expect(either).toEqual(
          [...new Set([...ids(cardsOn(step, 'NL')), ...ids(cardsOn(step, 'BE'))])].sort(),
        )
        for (const country of either.length > 0 ? SOMEWHERE : [])
          expect(
            cardsOn(step, country).some(({ phone, site }) => phone !== undefined || site !== undefined),
            `${step.id} ${country}`,
          ).toBe(true)
      }
    })

    it('writes down the answer only where it may', () => {
      for (const option of Object.keys(expected.answers)) {
        const written = JSON.stringify(gateEffects(lesson, gate, [option], emptyState, NOON))
        expect(written.includes('gate.answered'), option).toBe(expected.keep)
        if (expected.keep) continue
        for (const secret of [gate.id, lesson.id, ...Object.keys(expected.answers)])
          expect(written, option).not.toContain(`"${secret}"`)
      }
    })

    for (const [option, { opens }] of Object.entries(expected.answers))
      if (opens) describe(`what ${option} opens`, () => opensOnlySo(lesson, gate, expected, option, opens))
  })

  it('leaves nobody at a screen without a way on or out', () => {
    for (const lesson of allLessons.filter((each) => each.language === language && gatesOf(each).length > 0))
      for (const position of reachable(lesson, opened(lesson)))
        expect(canEnd(lesson, position), position.at).toBe(true)
  })

  it.each(['age', 'suicide', 'downers', 'violence-alone'])(
    'lets nobody finish the safe start without %s',
    (id) => {
      const lesson = lessonOf('impuls/0/veilig-van-start', language)
      const without = { ...gateOf(lesson, id), options: [] }
      const around = { ...lesson, steps: lesson.steps.map((step) => (step.id === id ? without : step)) }
      expect(reachable(around, opened(around)).map(({ at }) => at)).not.toContain('done')
    },
  )
})

/** A closed gate stays closed for every other answer, and for this one until a day later. */
function opensOnlySo(
  lesson: Lesson,
  gate: Gate,
  expected: ExpectedGate,
  option: string,
  capability: Capability,
): void {
  const closed = stateAfter([NOON, closing(capability)])

  it('is not offered while it is open, nor within a day', () => {
    const offered = (state: JournalState, at: Instant) =>
      ids(offeredOptions(gate, state, at)).includes(option)
    expect(offered(emptyState, later(NOON, 500))).toBe(false)
    expect(offered(closed, later(NOON, 1))).toBe(false)
    expect(offered(closed, later(NOON, 23.9))).toBe(false)
    expect(offered(closed, later(NOON, 24))).toBe(true)
  })

  it('is without effect within a day, also when it is chosen all the same', () => {
    expect(closures(lesson, gate, [option], closed, later(NOON, 23.9))).toEqual([])
  })

  it('opens a day later by this answer alone', () => {
    for (const other of Object.keys(expected.answers)) {
      const written = closures(lesson, gate, [other], closed, later(NOON, 48))
      expect(written, other).toEqual(
        other === option
          ? [opening(capability)]
          : expected.answers[other]?.closes
            ? [closing(capability)]
            : [],
      )
    }
  })
}

describe.each(LANGUAGES)('several substances, in %s', (language) => {
  const lesson = lessonOf('impuls/0/veilig-van-start', language)
  const gate = gateOf(lesson, 'downers')
  const at = positionAt(lesson, 'downers')
  const SUBSTANCES = ['ghb', 'alcohol', 'benzos', 'opioids']
  const CHOICES = [...SUBSTANCES, 'doctor-plan']
  const pairs = CHOICES.flatMap((one, n) => CHOICES.slice(n + 1).map((other) => [one, other]))
  const closed = stateAfter([NOON, closing('stop-date')])

  it.each([...pairs, CHOICES].map((options) => ({ options, name: options.join(' and ') })))(
    '$name',
    ({ options }) => {
      let position = answered(lesson, at, ...options)
      const seen = [position.at]
      for (let move = goOn(lesson, position); move; move = goOn(lesson, position)) {
        expect(needsWayOn(lesson, position) || buttonsOn(currentStep(lesson, position)).length > 0).toBe(true)
        position = move.position
        seen.push(position.at)
      }
      expect(seen).toEqual(
        options.includes('doctor-plan') ? ['downers-yes', 'downers-plan'] : ['downers-yes'],
      )
      expect(canEnd(lesson, position)).toBe(true)
      // A plan for one substance opens nothing for another that is used as well.
      expect(closures(lesson, gate, options, emptyState, NOON)).toEqual([closing('stop-date')])
      expect(closures(lesson, gate, options, closed, later(NOON, 48))).toEqual([closing('stop-date')])
    },
  )

  it.each(CHOICES)('cannot be none and %s', (other) => {
    const move = answerGate(lesson, at, ['none', other])
    expect(move.ok ? 'passed' : move.error.code).toBe('excludes-others')
  })
})

describe.each(LANGUAGES)('what must be forgotten, in %s', (language) => {
  const lesson = lessonOf('impuls/0/veilig-van-start', language)
  const asked = (...answers: readonly string[]) =>
    answers.reduce(
      (position, answer) => answered(lesson, position, answer),
      positionAt(lesson, 'violence-alone'),
    )
  const TELLING = new Set([
    'later',
    'violence',
    'violence-yes',
    'violence-self',
    'illegal',
    'illegal-children',
    'illegal-other',
    'illegal-happened',
    'illegal-private',
  ])
  const violence = EXPECTED_GATES.find(({ gate }) => gate === 'violence')?.answers ?? {}
  const illegal = EXPECTED_GATES.find(({ gate }) => gate === 'illegal')?.answers ?? {}

  it('is in no draft, wherever the telephone is put down', () => {
    for (const position of reachable(lesson, positionAt(lesson, 'violence-alone')))
      expect(
        stopsIn(flowDraft(lesson, position)).filter((step) => TELLING.has(step)),
        position.at,
      ).toEqual([])
  })

  it('leaves everybody at the end in the same position', () => {
    const onTo = (position: FlowPosition, wanted: string) =>
      reachable(lesson, position).find(({ at }) => at === wanted) ?? position
    const quiet = answered(lesson, asked('alone', 'no'), 'no')
    expect(onTo(asked('watched'), 'done')).toEqual(quiet)
    for (const afraid of Object.keys(violence))
      for (const offence of Object.keys(illegal)) {
        const end = onTo(answered(lesson, onTo(asked('alone', afraid), 'illegal'), offence), 'done')
        expect(end, `${afraid}, ${offence}`).toEqual(quiet)
      }
  })
})

describe('a lesson that is opened again', () => {
  const asking = allLessons.filter((lesson) => !lesson.occasion && gatesOf(lesson).some(({ keep }) => !keep))

  it.each(asking.map((lesson) => ({ lesson, name: `${lesson.id} ${lesson.language}` })))(
    '$name: shows nothing that stands behind a question whose answer is forgotten',
    ({ lesson }) => {
      const forgotten = new Set(gatesOf(lesson).flatMap(({ id, keep }) => (keep ? [] : [id])))
      for (const left of reachable(lesson, opened(lesson))) {
        const again = resumeFlow(lesson, JSON.parse(JSON.stringify(flowDraft(lesson, left) ?? null)))
        expect(
          again?.trail.map(({ at }) => at).filter((at) => forgotten.has(at)),
          left.at,
        ).toEqual([])
        expect(again?.queue, left.at).toEqual([])
      }
    },
  )

  it.each(LANGUAGES)(
    'asks a partner how safe they are before the boundary that they were making, in %s',
    (language) => {
      const lesson = lessonOf('partner/7/jouw-grens', language)
      const making = reachable(lesson, opened(lesson)).find(({ at }) => at === 'then')
      const again = making && resumeFlow(lesson, flowDraft(lesson, making))
      expect(again?.at).toBe('worst-time')
    },
  )
})

describe('after the most dangerous answer', () => {
  it.each(LANGUAGES)('there is a calm way on, with the same lines, in %s', (language) => {
    const lesson = lessonOf('impuls/0/veilig-van-start', language)
    const calmer = currentStep(lesson, positionAt(lesson, 'suicide-calmer'))
    expect(ids(cardsOn(calmer, 'NL'))).toEqual(['113', 'huisarts', '112'])
    expect(ids(cardsOn(calmer, 'BE'))).toEqual(['1813', 'huisarts', '112', '101'])
    expect(buttonsOn(calmer).map(({ goto }) => whereTo(goto))).toEqual(['@today', '@safety-plan', 'downers'])
  })

  it.each(LANGUAGES)('the plan begins and ends with the lines, in %s', (language) => {
    const { page } = lessonOf('flows/safety-plan', language)
    const cards = page.flatMap((block) => (block.t === 'help' ? [block.ids] : []))
    expect(cards).toEqual([
      ['113', '1813', '112', '101'],
      [
        '112',
        '113',
        '1813',
        '101',
        'huisarts',
        'huisartsenpost',
        'gp-on-duty-be',
        'luisterlijn',
        'tele-onthaal',
      ],
    ])
  })

  it.each(LANGUAGES)('a slip at night shows them too, in %s', (language) => {
    const happened = lessonOf('flows/now-help', language).steps.find(({ id }) => id === 'after-happened')
    if (!happened) throw new Error('Now help has no screen for after it happened')
    expect(ids(cardsOn(happened, 'NL'))).toEqual([
      '113',
      '112',
      'huisarts',
      'huisartsenpost',
      'csg',
      'veilig-thuis',
    ])
    expect(ids(cardsOn(happened, 'BE'))).toEqual([
      '1813',
      '112',
      '101',
      'huisarts',
      'gp-on-duty-be',
      'itg-pep',
      'zsg-be',
      '1712',
    ])
  })
})

describe('the crisis card', () => {
  it('has the lines of the country, of both while none is chosen', () => {
    const NL = ['112', '113', 'veilig-thuis', 'csg', 'luisterlijn']
    const BE = ['112', '1813', '101', 'tele-onthaal', '1712', 'zsg-be']
    expect(ids(crisisLines(index.directory, 'NL')).sort()).toEqual(NL.sort())
    expect(ids(crisisLines(index.directory, 'BE')).sort()).toEqual(BE.sort())
    expect(new Set(ids(crisisLines(index.directory, undefined)))).toEqual(new Set([...NL, ...BE]))
  })

  it.each(Object.entries(NUMBERS))('dials %s at %s', (id, dial) => {
    expect(index.directory.find((entry) => entry.id === id)?.phone?.dial).toBe(dial)
  })
})
