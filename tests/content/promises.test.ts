/** The seven promises of the notation, held against the published content. */
import {
  currentStep,
  daysInLine,
  flowDraft,
  gateAnswers,
  gateEffects,
  helpEntries,
  offeredOptions,
  plainText,
} from '@keertij/engine'
import { emptyState, type EventBody } from '@keertij/journal'
import { addDays, LANGUAGES, parseLocalDate, type Language, type LocalDate } from '@keertij/kernel'
import type { Lesson } from '@keertij/programme'
import { describe, expect, it } from 'vitest'
import { EXPECTED_GATES } from './expected-answers.ts'
import {
  allLessons,
  answered,
  buttonsOn,
  gateOf,
  gatesOf,
  index,
  later,
  lessonOf,
  NOON,
  positionAt,
  SOMEWHERE,
  stateAfter,
  whereTo,
} from './real-content.ts'
import { blocksOf, passagesOf, textOn } from './text-of.ts'

describe('1. an answer that is not kept leaves memory with the screen', () => {
  const forgetful = allLessons.flatMap((lesson) =>
    gatesOf(lesson)
      .filter(({ keep }) => !keep)
      .map((gate) => ({ lesson, gate, name: `${gate.id} ${lesson.language}` })),
  )

  it('holds for the questions on privacy, violence and offences, and for every safety question after the first week', () => {
    const kept = allLessons
      .filter(({ language }) => language === 'nl')
      .flatMap((lesson) =>
        gatesOf(lesson)
          .filter(({ keep }) => keep)
          .map(({ id }) => `${lesson.id}/${id}`),
      )
    expect(kept).toEqual([
      'chemsex/0/veilig-van-start/age',
      'chemsex/0/veilig-van-start/suicide',
      'chemsex/0/veilig-van-start/downers',
      'chemsex/0/veilig-van-start/mind',
      'chemsex/0/veilig-van-start/contact',
      'chemsex/2/drank-en-wiet/daily',
      'impuls/0/veilig-van-start/age',
      'impuls/0/veilig-van-start/suicide',
      'impuls/0/veilig-van-start/downers',
      'partner/0/veilig-thuis-kijken/age',
      'flows/pause-check/pause-next',
      'flows/slip/still-going',
    ])
  })

  it.each(forgetful)('$name: only its effect is kept', ({ lesson, gate }) => {
    for (const option of gate.options) {
      const position = answered(lesson, positionAt(lesson, gate.id), option.id)
      expect(Object.keys(gateAnswers(position))).not.toContain(gate.id)
      expect(JSON.stringify(flowDraft(lesson, position)?.gates ?? {})).not.toContain(gate.id)
      const effects = gateEffects(lesson, gate, [option.id], emptyState, NOON)
      expect(
        effects.every(({ kind }) => kind === 'capability.closed'),
        option.id,
      ).toBe(true)
    }
  })

  it.each(forgetful)('$name: the question says so', ({ lesson, gate }) => {
    const says: Record<Language, RegExp> = {
      nl: /dit antwoord bewaren we niet/i,
      en: /we don’t keep this answer/i,
    }
    expect(textOn(gate)).toMatch(says[lesson.language])
  })

  /** What is kept, what is not, and who can see it: each is true of a gate that keeps no answer, and of no other. */
  const SHARING_IS_OFF: Record<Language, readonly string[]> = {
    nl: [
      'Keertij deelt niets met een ander, en bewaart dit antwoord niet.',
      'Het onthoudt alleen: komt delen er ooit, dan staat het bij jou uit.',
      'Ga je hier weg, dan is niet meer te zien wat je koos.',
    ],
    en: [
      'Keertij shares nothing with anyone, and doesn’t keep this answer.',
      'All it remembers: if sharing ever comes, it is off for you.',
      'Once you have left, nobody can see what you chose.',
    ],
  }

  it.each(LANGUAGES)('a stop date that closes can be seen, and the screen says so, in %s', (language) => {
    const closing = EXPECTED_GATES.flatMap(({ lesson, gate, keep, answers }) =>
      Object.entries(answers).flatMap(([option, { closes }]) =>
        !keep && closes === 'stop-date' ? [{ lesson: lessonOf(lesson, language), gate, option }] : [],
      ),
    )
    expect(closing.length).toBeGreaterThan(1)
    for (const { lesson, gate, option } of closing) {
      const screen = textOn(currentStep(lesson, answered(lesson, positionAt(lesson, gate), option)))
      const says =
        language === 'nl'
          ? 'De stopdatum gaat nu dicht, en wie in Keertij kijkt, kan dat zien.'
          : 'The stop date closes now, and anyone who looks in Keertij can see that.'
      expect(screen, `${lesson.id} ${option}`).toContain(says)
    }
  })

  it.each(LANGUAGES)('every screen that closes sharing says what is remembered, in %s', (language) => {
    const closing = EXPECTED_GATES.flatMap(({ lesson, gate, answers }) =>
      Object.entries(answers).flatMap(([option, { closes }]) =>
        closes === 'sharing' ? [{ lesson: lessonOf(lesson, language), gate, option }] : [],
      ),
    )
    expect(closing.length).toBeGreaterThan(1)
    for (const { lesson, gate, option } of closing) {
      expect(gateOf(lesson, gate).keep, `${lesson.id} ${gate}`).toBe(false)
      const screen = textOn(currentStep(lesson, answered(lesson, positionAt(lesson, gate), option)))
      for (const says of SHARING_IS_OFF[language]) expect(screen, `${lesson.id} ${option}`).toContain(says)
      const otherPhone = language === 'nl' ? /ander toestel/ : /another (?:phone|one)/
      expect(screen, `${lesson.id} ${option}`).toMatch(otherPhone)
    }
  })
})

describe('2. partners answer alone', () => {
  it('does not apply yet: nothing is asked of two', () => {
    expect(allLessons.flatMap(gatesOf).filter(({ both }) => both)).toEqual([])
  })
})

describe('3. a closed gate does not open because the answer is changed', () => {
  it.each(LANGUAGES)('downers need a plan with a doctor, a day later, in %s', (language) => {
    const lesson = lessonOf('impuls/0/veilig-van-start', language)
    const downers = gateOf(lesson, 'downers')
    const closed = gateEffects(lesson, downers, ['ghb'], emptyState, NOON).find(
      ({ kind }) => kind === 'capability.closed',
    )
    if (!closed) throw new Error('GHB every day closes nothing')
    const state = stateAfter([NOON, closed])
    const opens = (option: string, hours: number) =>
      gateEffects(lesson, downers, [option], state, later(NOON, hours)).some(
        ({ kind }) => kind === 'capability.opened',
      )
    expect(opens('none', 1)).toBe(false)
    expect(opens('none', 24 * 365)).toBe(false)
    expect(opens('doctor-plan', 1)).toBe(false)
    expect(opens('doctor-plan', 24)).toBe(true)
    expect(offeredOptions(downers, emptyState, NOON).map(({ id }) => id)).not.toContain('doctor-plan')
  })
})

describe('4. each answer is walked, and crisis cards need no network', () => {
  it('knows every gate of the content', () => {
    const known = EXPECTED_GATES.map(({ lesson, gate }) => `${lesson}/${gate}`).sort()
    for (const language of LANGUAGES) {
      const there = allLessons.filter((lesson) => lesson.language === language)
      expect(
        there.flatMap((lesson) => gatesOf(lesson).map((gate) => `${lesson.id}/${gate.id}`)).sort(),
      ).toEqual(known)
    }
  })

  it('finds every card in the index, which is on the device before anything is opened', () => {
    for (const lesson of allLessons)
      for (const block of blocksOf(lesson))
        if (block.t === 'help')
          for (const country of SOMEWHERE)
            expect(helpEntries(index.directory, block.ids, country), lesson.id).not.toEqual([])
  })
})

describe('5. nothing is sent before the person has seen it', () => {
  /** Words that promise that something goes to somebody. */
  const SENDS: Record<Language, RegExp> = {
    nl: /(?<!\p{L})(?:stuur|verstuur|vertel|deel|vraag iemand|laat .* weten)(?!\p{L})|^(?:app|mail|sms)(?!\p{L})|zet klaar/iu,
    en: /(?<!\p{L})(?:send|tell|share|ask someone|let .* know)(?!\p{L})|^(?:text|message|email)(?!\p{L})|keep ready/iu,
  }

  it.each(LANGUAGES)('buttons that tell or send lead to the message itself, in %s', (language) => {
    const telling = allLessons
      .filter((lesson) => lesson.language === language)
      .flatMap((lesson) =>
        blocksOf(lesson).flatMap((block) =>
          block.t === 'button' && SENDS[language].test(plainText(block.c))
            ? [`${lesson.id} ${whereTo(block.goto)}`]
            : [],
        ),
      )
    expect(telling).toEqual([
      'chemsex/0/veilig-van-start @tell-someone',
      'chemsex/0/veilig-van-start @tell-someone',
      'chemsex/0/veilig-van-start @tell-someone',
      'chemsex/2/drank-en-wiet @tell-someone',
      'chemsex/3/de-crash @tell-someone',
      'chemsex/3/de-crash @tell-someone',
      'chemsex/3/de-crash @tell-someone',
      'chemsex/3/de-crash @tell-someone',
      'chemsex/3/de-crash @tell-someone',
      'chemsex/3/de-muur @tell-someone',
      'chemsex/5/vertel-het-nu @tell-someone',
      'chemsex/6/na-een-uitglijder @tell-someone',
      'chemsex/6/na-een-uitglijder @tell-someone',
      'chemsex/7/even-geen-seks @tell-someone',
      'impuls/0/veilig-van-start @tell-someone',
      'impuls/0/veilig-van-start @tell-someone',
      'impuls/7/bij-een-gevoel-blijven @tell-someone',
      'impuls/10/een-gesprek-voorbereiden @tell-someone',
      'impuls/10/een-gesprek-voorbereiden @tell-someone',
      'impuls/11/pauze @tell-someone',
      'partner/0/vandaag @tell-someone',
      'partner/0/vandaag @tell-someone',
      'partner/4/wat-wil-je-weten @tell-someone',
      'partner/4/wat-wil-je-weten @tell-someone',
      'partner/9/eerst-veilig-dan-praten @tell-someone',
      'partner/9/eerst-veilig-dan-praten @tell-someone',
      'partner/9/als-het-vastloopt @tell-someone',
      'partner/9/als-het-vastloopt @tell-someone',
      'partner/10/grote-beslissingen @tell-someone',
      'partner/11/verder-kijken @tell-someone',
      'partner/11/geloof @tell-someone',
      'flows/pause-check @tell-someone',
      'flows/safety-plan @tell-someone',
      'flows/slip @tell-someone',
    ])
  })
})

describe('6. a slip changes only its own day', () => {
  const first = dayOf('2026-01-05')
  const kept = (number: number, answer: 'yes' | 'no'): readonly [typeof NOON, EventBody] => [
    later(NOON, number),
    { kind: 'checkin.kept', data: { day: addDays(first, number), mood: 3, halt: [], kept: answer } },
  ]
  const good = Array.from({ length: 89 }, (_, number) => kept(number, 'yes'))

  it('says 89 of 90 after the 90th day went otherwise, and the sum of all days never falls', () => {
    const before = daysInLine(stateAfter(...good), addDays(first, 88))
    const slip = daysInLine(stateAfter(...good, kept(89, 'no')), addDays(first, 89))
    const next = daysInLine(stateAfter(...good, kept(89, 'no'), kept(90, 'yes')), addDays(first, 90))
    expect([before.inLine, before.counted, before.allTime]).toEqual([89, 89, 89])
    expect([slip.inLine, slip.counted, slip.allTime]).toEqual([89, 90, 89])
    expect([next.inLine, next.counted, next.allTime]).toEqual([89, 90, 90])
    expect(slip.days.slice(0, 89)).toEqual(before.days)
  })

  it.each(LANGUAGES)('is said where it matters, in %s', (language) => {
    const happened = lessonOf('flows/now-help', language).steps.find(({ id }) => id === 'after-happened')
    expect(happened && textOn(happened)).toContain(
      language === 'nl' ? 'De dagen die je al had, blijven staan.' : 'The days you already had still count.',
    )
  })
})

describe('7. nobody reads along, and that is said in self-help only', () => {
  const SAYS: Record<Language, RegExp> = {
    nl: /niemand (?:anders )?leest mee/i,
    en: /(?<!(?:phone|device) )nobody (?:else )?(?:is reading|reads)/i,
  }

  /** Where guided care has to put its own text, see `start-guided` in the notation. Flows serve both kinds of care. */
  it.each(LANGUAGES)('stands in the welcome and in the first screen of the safe start, in %s', (language) => {
    const saying = allLessons
      .filter((lesson) => lesson.language === language)
      .flatMap((lesson) => passagesIn(lesson).filter(([, text]) => SAYS[language].test(text)))
      .map(([where]) => where)
    expect(saying).toEqual([
      'chemsex/0/veilig-van-start/start',
      'impuls/0/welkom',
      'impuls/0/veilig-van-start/start',
      'partner/0/veilig-thuis-kijken/start',
    ])
  })

  it('has no text for guided care yet, and promises no hours', () => {
    for (const lesson of allLessons) {
      expect(lesson.steps.map(({ id }) => id).filter((id) => id.includes('guided'))).toEqual([])
      expect(JSON.stringify(lesson)).not.toContain('"name":"hours"')
    }
  })
})

function dayOf(text: string): LocalDate {
  const day = parseLocalDate(text)
  if (day === undefined) throw new Error(`${text} is no day`)
  return day
}

/** Everything a lesson says, by page and by step. */
const passagesIn = (lesson: Lesson): readonly (readonly [where: string, text: string])[] => [
  [lesson.id, passagesOf(lesson.page).join(' ')],
  ...lesson.steps.map(
    (step) =>
      [
        `${lesson.id}/${step.id}`,
        `${textOn(step)} ${buttonsOn(step)
          .map(({ c }) => plainText(c))
          .join(' ')}`,
      ] as const,
  ),
]
