/** The content has the parts that the app asks for by name, and the limits that hold for whoever reads at night. */
import { exercisesIn, fieldsIn, GOAL_KINDS, plainText, planOf } from '@keertij/engine'
import { LANGUAGES, type Language } from '@keertij/kernel'
import type { Block, Inline } from '@keertij/programme'
import { describe, expect, it } from 'vitest'
import { en, nl } from '../../apps/web/src/index.ts'
import { allLessons, index, later, lessonOf, NOON, stateAfter } from './real-content.ts'
import { blocksOf, pageBlocks, passagesOf, runsOf } from './text-of.ts'

const WORDS = { nl, en }
const blocksIn = (id: string, language: Language): readonly Block[] => blocksOf(lessonOf(id, language))
const techniques = (language: Language) =>
  blocksIn('flows/now-help', language).filter((block) => block.t === 'technique')
const TECHNIQUES = [
  'wave',
  'delay',
  'move',
  'cold-water',
  'five-senses',
  'change-place',
  'fast-forward',
  'name-the-thought',
  'switch-channel',
]

describe.each(LANGUAGES)('now help, in %s', (language) => {
  const { steps, guides } = lessonOf('flows/now-help', language)

  it('asks what the app asks for by name', () => {
    const fields = fieldsIn(steps.flatMap(pageBlocks)).map(({ t, id }) => `${t} ${id}`)
    expect(fields).toEqual(['scale urge-before', 'scale urge-after', 'text urge-helped'])
    expect(steps.map(({ id }) => id)).toEqual(['open', 'techniques', 'after', 'after-happened'])
  })

  it('answers lower, the same and higher', () => {
    const after = steps.find(({ id }) => id === 'after')
    const replies = after ? pageBlocks(after).filter((block) => block.t === 'reply') : []
    expect(
      replies.map(({ when }) =>
        when.op === 'against' ? `${when.name} ${when.is} than ${when.before}` : when.op,
      ),
    ).toEqual([
      'urge-after lower than urge-before',
      'urge-after same than urge-before',
      'urge-after higher than urge-before',
    ])
  })

  it('asks after a slip whether one is safe, below its heading', () => {
    const happened = steps.find(({ id }) => id === 'after-happened')
    const headings = happened
      ? pageBlocks(happened)
          .filter((block) => block.t === 'h')
          .map(({ c }) => plainText(c))
      : []
    expect(headings[1]).toBe(language === 'nl' ? 'Ben je veilig?' : 'Are you safe?')
  })

  it('has nine techniques of at most forty words, each with a voice that lasts as long', () => {
    expect(techniques(language).map(({ id }) => id)).toEqual(TECHNIQUES)
    for (const { id, minutes, c } of techniques(language)) {
      const words =
        passagesOf(c)
          .join(' ')
          .match(/[\p{L}\p{N}’-]+/gu) ?? []
      expect(words.length, id).toBeLessThanOrEqual(40)
      const guide = guides.find(({ technique }) => technique === id)
      expect([guide?.minutes, guide?.lines[0]?.at], id).toEqual([minutes, 0])
    }
  })

  it('leaves time to read each line before the next one comes', () => {
    for (const { technique, minutes, lines } of guides)
      lines.forEach(({ at, c }, n) => {
        const text = plainText(c)
        const seconds = (lines[n + 1]?.at ?? minutes * 60) - at
        expect(seconds, `${technique}: ${text}`).toBeGreaterThanOrEqual(text.split(' ').length / 2.5 + 2)
      })
  })
})

describe.each(LANGUAGES)('the first module, in %s', (language) => {
  it('has all its parts', () => {
    const programme = index.programmes.find(({ id }) => id === 'impuls')
    expect(programme?.modules[0]?.lessons.map(({ id }) => id)).toEqual([
      'impuls/0/welkom',
      'impuls/0/veilig-van-start',
      'impuls/0/wat-is-het',
      'impuls/0/wat-wil-jij',
      'impuls/0/mijn-redenen',
      'impuls/0/nu-hulp-proberen',
      'impuls/0/crisiskaart',
    ])
    expect(index.flows.map(({ id }) => id).sort()).toEqual([
      'flows/now-help',
      'flows/partner-now',
      'flows/pause-check',
      'flows/phases',
      'flows/recognise',
      'flows/safety-plan',
      'flows/slip',
    ])
  })

  it.each([
    ['impuls/0/wat-is-het', 'word', 'word', ['text own-word']],
    ['impuls/0/wat-is-het', 'nature', 'nature', ['choice nature-kind', 'text nature-burden']],
    [
      'impuls/0/wat-wil-jij',
      'goal',
      'goal',
      ['choice goal-kind', 'text goal-words', 'text goal-keep', 'choice goal-review'],
    ],
    ['impuls/0/mijn-redenen', 'reasons', 'reasons', ['list reasons-list']],
    [
      'impuls/0/nu-hulp-proberen',
      'try-now-help',
      undefined,
      [
        'text small-urge',
        'scale small-urge-before',
        'timer small-urge-timer',
        'scale small-urge-after',
        'choice favourite-technique',
      ],
    ],
    ['impuls/0/nu-hulp-proberen', 'first-plan', 'if-then', ['if-then first-if-then']],
    [
      'impuls/0/crisiskaart',
      'crisis-card',
      'crisis-card',
      ['list crisis-signs', 'list crisis-first', 'text crisis-place', 'text crisis-words'],
    ],
    [
      'flows/safety-plan',
      'safety-plan',
      'safety-plan',
      [
        'list safety-signs',
        'list safety-self',
        'list safety-places',
        'list safety-people',
        'list safety-professionals',
        'text safety-home',
        'text safety-why',
      ],
    ],
  ])('%s asks %s for the plan', (id, exercise, slot, fields) => {
    const found = exercisesIn(lessonOf(id, language)).find((each) => each.id === exercise)
    expect([found?.slot, found?.fields.map((field) => `${field.t} ${field.id}`)]).toEqual([slot, fields])
  })

  it('offers the goals that the plan understands, and days to look at them again', () => {
    const options = (id: string) => {
      const field = fieldsIn(blocksIn('impuls/0/wat-wil-jij', language)).find((each) => each.id === id)
      return field?.t === 'choice' ? field.options.map((option) => option.id) : []
    }
    expect(options('goal-kind')).toEqual(GOAL_KINDS.filter((kind) => kind !== 'safer'))
    expect(options('goal-review')).toEqual(['week', 'fortnight', 'month'])
  })

  it('brings the goal into the plan as it was written', () => {
    const { version } = lessonOf('impuls/0/wat-wil-jij', language)
    const state = stateAfter([
      later(NOON, 0),
      {
        kind: 'exercise.kept',
        data: {
          lesson: 'impuls/0/wat-wil-jij',
          exercise: 'goal',
          slot: 'goal',
          content: version,
          answers: {
            'goal-kind': { kind: 'choice', options: ['less'] },
            'goal-words': { kind: 'text', text: 'Na elf uur ligt mijn telefoon in de keuken.' },
            'goal-keep': { kind: 'text', text: 'Vrijen' },
            'goal-review': { kind: 'choice', options: ['fortnight'] },
          },
        },
      },
    ])
    expect(planOf(state).goal).toMatchObject({
      kind: 'less',
      words: 'Na elf uur ligt mijn telefoon in de keuken.',
      keep: 'Vrijen',
      reviewOn: '2026-03-16',
    })
  })

  it('lets one choose among the techniques that now help has, by the same names', () => {
    const favourite = fieldsIn(blocksIn('impuls/0/nu-hulp-proberen', language)).find(
      ({ id }) => id === 'favourite-technique',
    )
    const offered =
      favourite?.t === 'choice' ? favourite.options.map(({ id, label }) => [id, plainText(label)]) : []
    expect(offered).toEqual(techniques(language).map(({ id, title }) => [id, title]))
  })

  it('says in the first screenful what to do in the first minute', () => {
    const [, ...first] = lessonOf('impuls/0/welkom', language).page
    const upTo = first.findIndex(({ t }) => t === 'h')
    const words = passagesOf(first.slice(0, upTo)).join(' ').split(' ').length
    expect(words).toBeLessThanOrEqual(90)
    expect(
      first
        .slice(0, upTo)
        .some((block) => block.t === 'button' && 'place' in block.goto && block.goto.place === 'now-help'),
    ).toBe(true)
  })

  it('keeps people to call on the crisis card and in the safety plan', () => {
    for (const id of ['impuls/0/crisiskaart', 'flows/safety-plan'])
      expect(
        blocksIn(id, language).filter(({ t }) => t === 'people'),
        id,
      ).toHaveLength(1)
  })
})

describe('sources', () => {
  const used = [...new Set(allLessons.flatMap(({ sources }) => sources))]
  it.each(used)('%s can be found: by a link, or by the name of a site', (id) => {
    const source = index.sources.find((each) => each.id === id)
    expect(source?.link ?? source?.where ?? '').toMatch(/^https:\/\/|[\p{L}\d-]+\.[a-z]{2,}/u)
    for (const language of LANGUAGES) expect(source?.supports[language]).toBeTruthy()
  })
})

describe.each(LANGUAGES)('names of buttons and places, in %s', (language) => {
  const words = WORDS[language]
  const { tabs, crisis, exit, settingsScreen, nowHelp } = words
  const labels: ReadonlySet<string> = new Set([
    ...Object.values(tabs),
    crisis.button,
    exit.label,
    settingsScreen.title,
    words.settings,
    nowHelp.call,
    nowHelp.reasons,
    ...index.programmes.map(({ title }) => title[language]),
    words.today.happened,
    words.journal.kinds.thought,
    words.plan.versions,
    words.phases.title,
    words.first.partner,
    words.first.chemsex,
  ])
  /** Set in italics for another reason: what a browser calls its menu, a term, a stress, a list in the same lesson. */
  const OTHERS: Record<Language, readonly string[]> = {
    nl: [
      'Zet op beginscherm',
      'Installeren',
      'doen',
      'voelen',
      'wat hielp',
      'te veel',
      'anhedonie',
      'Betrayal',
      'Trauma',
      'minority stress',
      'als',
      'dan',
      'plezier',
      'Christelijk',
      'jou',
      'wat heb je nodig',
      'jij',
      'hoe',
      'altijd',
      'nooit',
      'expres',
      'compulsief seksueel gedrag',
      'vat van zelfwaardering',
      'access',
      'affordability',
      'anonymity',
    ],
    en: [
      'Add to Home Screen',
      'Install',
      'do',
      'so',
      'her',
      'Feeling',
      'what helped',
      'too much',
      'anhedonia',
      'Betrayal',
      'Trauma',
      'minority stress',
      'if',
      'then',
      'not',
      'fun',
      'Christian',
      'you',
      'what do you need',
      'and',
      'how',
      'always',
      'never',
      'on purpose',
      'compulsive sexual behaviour',
      'barrel of self-worth',
      'access',
      'affordability',
      'anonymity',
    ],
  }

  it('are those that the app shows, or titles of lessons', () => {
    const texts = allLessons.filter((each) => each.language === language)
    const titles = new Set(texts.map(({ title }) => title))
    for (const lesson of texts) {
      const named = italics(blocksOf(lesson)).filter((text) => !OTHERS[language].includes(text))
      const unknown = named.filter((name) => !labels.has(name) && !titles.has(name))
      expect(unknown, lesson.id).toEqual([])
    }
  })
})

/** Words in italics, anywhere in these blocks. */
const italics = (blocks: readonly Block[]): readonly string[] => [
  ...new Set(runsOf(blocks).flatMap(italicsIn)),
]

const italicsIn = (run: readonly Inline[]): readonly string[] =>
  run.flatMap((part) => {
    if (typeof part === 'string' || !('c' in part)) return []
    return part.t === 'em' ? [plainText(part.c)] : italicsIn(part.c)
  })
