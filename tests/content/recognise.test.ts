/** The two lists of statements, walked with many answers in each language: kind, concrete, no result, and help where it belongs. */
import { currentStep, fieldsIn, follow, holds, plainText, type FlowPosition } from '@keertij/engine'
import type { Answers } from '@keertij/journal'
import { LANGUAGES, seededRandom, type Country, type Language } from '@keertij/kernel'
import type { Block, Field, Gate, Lesson, Screen } from '@keertij/programme'
import { describe, expect, it } from 'vitest'
import { cardsOn, gatesOf, lessonOf, opened, SOMEWHERE, whereTo } from './real-content.ts'
import { passagesOf } from './text-of.ts'

const RECOGNISE = 'flows/recognise'
const SIX = ['loses-track', 'pushes-away', 'needs-more', 'life-suffers', 'on-my-mind', 'risk'] as const
const SEVENTEEN = [
  'more-or-alone',
  'more-than-planned',
  'craving-between',
  'needs-more',
  'softens-comedown',
  'slower-recovery',
  'cancels',
  'despite-harm',
  'without-sex',
  'sex-only-with',
  'bothers-me',
  'wants-less',
  'tried-before',
  'duties',
  'rows',
  'driving',
  'in-secret',
] as const

/** By hand, for each screen: the services that somebody sees there who said yes to everything. */
const CARDS: Readonly<Record<string, Readonly<Record<Country, readonly string[]>>>> = {
  start: { NL: [], BE: [] },
  young: {
    NL: ['kindertelefoon', 'sense', '113', 'csg', 'veilig-thuis', '112'],
    BE: ['awel', 'jac', 'nupraatikerover', '1813', 'zsg-be', '1712', '112'],
  },
  about: { NL: [], BE: [] },
  'about-sex': { NL: [], BE: [] },
  'about-drugs': { NL: ['112', 'huisarts', 'huisartsenpost'], BE: ['112', 'huisarts', 'gp-on-duty-be'] },
  'drugs-list': { NL: [], BE: [] },
  'about-other': { NL: ['veilig-thuis', '112'], BE: ['1712', '101', '112'] },
  'other-care': {
    NL: ['luisterlijn', 'mind-korrelatie', 'stop-it-now-nl', '113', '112'],
    BE: ['tele-onthaal', 'caw', 'stop-it-now-be', '1813', '112'],
  },
  'about-belief': {
    NL: ['luisterlijn', 'huisarts', 'sexologist-nl', '113', '112'],
    BE: ['tele-onthaal', 'huisarts', 'sexologist-be', '1813', '112'],
  },
  risk: {
    NL: ['huisarts', 'huisartsenpost', 'ggd-sti-test', 'stop-it-now-nl', '112'],
    BE: ['huisarts', 'gp-on-duty-be', 'itg-pep', 'sti-test-be', 'stop-it-now-be', '112'],
  },
  answer: { NL: ['113', '112'], BE: ['1813', '112'] },
  yours: { NL: ['mainline'], BE: ['druglijn'] },
  tonight: { NL: [], BE: [] },
  talk: {
    NL: ['huisarts', 'sexologist-nl', 'luisterlijn', 'mainline', '113', '112', 'stop-it-now-nl'],
    BE: ['huisarts', 'sexologist-be', 'tele-onthaal', 'druglijn', 'exaequo', '1813', '112', 'stop-it-now-be'],
  },
  next: { NL: [], BE: [] },
}

/** A result, a limit, a diagnosis, or a word that shames: nowhere, whatever was said. */
const VERDICT: Readonly<Record<Language, RegExp>> = {
  nl: /\b(verslaafd\w*|verslaving|stoornis|diagnose|score\w*|punten|uitslag is|matig|ernstig probleem|je hebt een|zwak|schuldig|zorgwekkend|alarm\w*|\d+ keer ja|(?:drie|vier|vijf|zes) keer)\b/iu,
  en: /\b(addict\w*|disorder|diagnos\w*|scor\w*|points|your result|moderate|serious problem|you have a|weak|guilty|worrying|alarm\w*|\d+ times|(?:three|four|five|six) times)\b/iu,
}

const said = (yes: readonly string[], no: readonly string[] = []): Answers[string] => ({
  kind: 'reflection',
  yes: [...yes],
  no: [...no],
})
const answersOf = (six?: Answers[string], seventeen?: Answers[string]): Answers => ({
  ...(six && { six }),
  ...(seventeen && { seventeen }),
})
const EVERYTHING = answersOf(said(SIX), said(SEVENTEEN))

const stepOf = (lesson: Lesson, id: string): Screen | Gate => {
  const step = lesson.steps.find((each) => each.id === id)
  if (!step) throw new Error(`No screen ${id}`)
  return step
}

/** The screen as it shows with these answers. */
function shown(step: Screen | Gate, answers: Answers): Screen {
  const visible = (blocks: readonly Block[]): readonly Block[] =>
    blocks.flatMap((block): readonly Block[] => {
      if (block.t === 'show' || block.t === 'reply')
        return holds(block.when, answers, {}) ? visible(block.c) : []
      return block.t === 'exercise' ? [{ ...block, c: visible(block.c) }] : [block]
    })
  if (step.t === 'gate') throw new Error('There is no gate here')
  return { ...step, c: visible(step.c) }
}
const textOn = (lesson: Lesson, id: string, answers: Answers): string =>
  passagesOf(shown(stepOf(lesson, id), answers).c).join(' ')
const waysFrom = (lesson: Lesson, id: string, answers: Answers): readonly string[] =>
  shown(stepOf(lesson, id), answers).c.flatMap((block) => (block.t === 'button' ? [whereTo(block.goto)] : []))
const cards = (lesson: Lesson, id: string, answers: Answers, country: Country | undefined) =>
  cardsOn(shown(stepOf(lesson, id), answers), country).map((card) => card.id)

interface Walked {
  readonly steps: readonly string[]
  readonly texts: readonly string[]
  readonly ways: readonly string[]
}

/** By the first button of each screen from a list to the last screen, as these answers show it. */
function walk(lesson: Lesson, list: 'about-sex' | 'about-drugs', answers: Answers): Walked {
  let position: FlowPosition = { ...opened(lesson), at: list }
  const steps: string[] = []
  const texts: string[] = []
  for (let taps = 0; taps < 10; taps++) {
    const { id } = currentStep(lesson, position)
    steps.push(id)
    texts.push(textOn(lesson, id, answers))
    const ways = waysFrom(lesson, id, answers)
    if (id === 'next') return { steps, texts, ways }
    position = follow(lesson, position, { screen: ways[0] ?? '' }).position
  }
  throw new Error(`No end after ${steps.join(' > ')}`)
}

/** Many ways of answering: every set of yeses among the six, and with each a set among the seventeen or none. */
const MANY = Array.from({ length: 2 ** SIX.length }, (_, bits) => {
  const random = seededRandom(bits)
  const yes = SIX.filter((_, at) => (bits >> at) % 2 === 1)
  const drugs = SEVENTEEN.filter(() => random() < 0.4)
  const no = SEVENTEEN.filter((id) => !drugs.includes(id) && random() < 0.5)
  const six = said(
    yes,
    SIX.filter((id) => !yes.includes(id) && random() < 0.7),
  )
  return answersOf(six, bits % 3 === 0 ? undefined : said(drugs, no))
})

const fieldOf = (lesson: Lesson, id: string): Extract<Field, { t: 'reflection' }> => {
  const blocks = lesson.steps.flatMap((step) => (step.t === 'screen' ? step.c : []))
  const field = fieldsIn(blocks).find((each) => each.id === id)
  if (field?.t !== 'reflection') throw new Error(`No list ${id}`)
  return field
}

describe.each(LANGUAGES)('do you recognise this, in %s', (language) => {
  const lesson = lessonOf(RECOGNISE, language)

  it('leaves no trace, has no safety question, and asks the six and the seventeen', () => {
    expect(lesson.trace).toBe('none')
    expect(gatesOf(lesson)).toEqual([])
    const statements = (id: string) => fieldOf(lesson, id).statements.map((statement) => statement.id)
    expect(statements('six')).toEqual(SIX)
    expect(statements('seventeen')).toEqual(SEVENTEEN)
    const blocks = lesson.steps.flatMap((step) => (step.t === 'screen' ? step.c : []))
    expect(fieldsIn(blocks).map(({ t }) => t)).toEqual(['reflection', 'reflection'])
  })

  it.each(Object.entries(CARDS))('%s shows the right services in each country', (id, expected) => {
    for (const country of ['NL', 'BE'] as const)
      expect(cards(lesson, id, EVERYTHING, country), country).toEqual(expected[country])
    const either = new Set([...expected.NL, ...expected.BE])
    expect(new Set(cards(lesson, id, EVERYTHING, undefined))).toEqual(either)
  })

  it('has no screen that this table does not know', () => {
    expect(lesson.steps.map(({ id }) => id).sort()).toEqual(Object.keys(CARDS).sort())
  })

  it('says on its first screen that nothing is kept, who may see it, and what the browser knows', () => {
    const text = textOn(lesson, 'start', {})
    const says: Record<Language, readonly RegExp[]> = {
      nl: [/Hier wordt niets bewaard/, /meekijken/, /browser onthoudt/, /privévenster/, /zelfdoding/],
      en: [/Nothing is kept here/, /see your screen/, /browser may still know/, /private window/, /suicide/],
    }
    for (const pattern of says[language]) expect(text).toMatch(pattern)
  })

  it('shows somebody under 18 people to talk to, no statement, and no way to the lists', () => {
    expect(waysFrom(lesson, 'start', {})).toEqual(['about', 'young', '@now-help', '@exit'])
    expect(fieldsIn(shown(stepOf(lesson, 'young'), {}).c)).toEqual([])
    expect(waysFrom(lesson, 'young', {})).toEqual(['@read', '@exit'])
  })

  it('says before the seventeen to call 112, and never to stop downers alone', () => {
    const { c } = shown(stepOf(lesson, 'about-drugs'), {})
    const help = c.findIndex(({ t }) => t === 'help')
    expect(passagesOf(c.slice(0, help)).join(' ')).toMatch(
      language === 'nl' ? /Bel 112 en blijf erbij.*nooit alleen/ : /Call 112 and stay.*on your own/,
    )
    expect(waysFrom(lesson, 'about-drugs', {})).toEqual(['drugs-list'])
    const leading = lesson.steps.filter(({ id }) => waysFrom(lesson, id, {}).includes('drugs-list'))
    expect(leading.map(({ id }) => id)).toEqual(['about-drugs'])
  })

  it('begins with five questions that nobody has to answer', () => {
    const { c } = shown(stepOf(lesson, 'about-drugs'), {})
    const questions = c.flatMap((block) => (block.t === 'ul' ? block.items.map(plainText) : []))
    expect(questions).toHaveLength(5)
    for (const question of questions) expect(question).toMatch(/\?$/)
    expect(fieldsIn(c)).toEqual([])
  })

  it('answers every yes with something of its own', () => {
    const lines = (answers: Answers): string =>
      ['answer', 'yours'].map((id) => textOn(lesson, id, answers)).join(' ')
    const none = lines(answersOf(said(['none-of-these']), said(['none-of-these'])))
    for (const [list, ids] of [
      ['six', SIX],
      ['seventeen', SEVENTEEN],
    ] as const)
      for (const id of ids) {
        const answers = { [list]: said([id]) }
        const more = list === 'six' && id === 'risk' ? textOn(lesson, 'risk', answers) : lines(answers)
        expect(more.length, `${list} ${id}`).toBeGreaterThan(none.length)
      }
  })

  it('leads who sees a danger to people first, on every walk', () => {
    for (const answers of MANY) {
      const risky = answers['six']?.kind === 'reflection' && answers['six'].yes.includes('risk')
      expect(waysFrom(lesson, 'about-sex', answers)).toEqual([risky ? 'risk' : 'answer'])
    }
    const driving = answersOf(undefined, said(['driving']))
    expect(textOn(lesson, 'answer', driving)).toMatch(
      language === 'nl' ? /^Wat je hiermee kunt Rijd vandaag niet/ : /^What you can do with this Don’t drive/,
    )
    for (const yes of [
      answersOf(said(['pushes-away'])),
      answersOf(undefined, said(['slower-recovery'])),
      answersOf(undefined, said(['bothers-me'])),
    ])
      for (const country of SOMEWHERE) expect(cards(lesson, 'answer', yes, country)).toContain('112')
    expect(cards(lesson, 'answer', answersOf(said(['needs-more'])), undefined)).toEqual([])
  })

  it('never gives a result, a limit or a count, whatever was said', () => {
    for (const answers of MANY)
      for (const list of ['about-sex', 'about-drugs'] as const) {
        const { texts } = walk(lesson, list, answers)
        for (const text of texts) expect(text).not.toMatch(VERDICT[language])
      }
  })

  it('says the same with one yes as with all of them, but for what answers each', () => {
    const general = (answers: Answers): string =>
      passagesOf(shown(stepOf(lesson, 'answer'), answers).c).at(-3) ?? ''
    const one = general(answersOf(said(['needs-more'])))
    expect(one).toMatch(language === 'nl' ? /Met één ja kan dat net zo goed/ : /One yes can be reason enough/)
    for (const answers of MANY.slice(1)) {
      const hasYes = Object.values(answers).some((each) => each.kind === 'reflection' && each.yes.length > 0)
      if (hasYes) expect(general(answers)).toBe(one)
    }
  })

  it('has words for who said no to everything, and for who left everything open', () => {
    const none = textOn(lesson, 'answer', answersOf(said([], SIX)))
    const open = textOn(lesson, 'answer', {})
    expect(none).toMatch(language === 'nl' ? /geen enkele keer ja/ : /didn’t say yes once/)
    expect(open).toMatch(language === 'nl' ? /liet alles open/ : /left everything open/)
    for (const answers of [answersOf(said([], SIX)), {}]) {
      expect(walk(lesson, 'about-sex', answers).steps).not.toContain('yours')
      expect(cards(lesson, 'talk', answers, undefined)).toContain('113')
    }
  })

  it('offers to take along only what was answered, and to begin without keeping anything always', () => {
    for (const answers of [...MANY, {}, answersOf(said([], ['risk']))]) {
      const { ways } = walk(lesson, 'about-sex', answers)
      const answered = Object.values(answers).some(
        (each) => each.kind === 'reflection' && each.yes.length + each.no.length > 0,
      )
      expect(ways.includes('@take-along')).toBe(answered)
      for (const always of ['@programme', '@letter', '@now-help', '@exit']) expect(ways).toContain(always)
    }
    expect(textOn(lesson, 'next', EVERYTHING)).toMatch(
      language === 'nl' ? /dan zijn je antwoorden meteen weg/ : /your answers are gone at once/,
    )
    expect(textOn(lesson, 'next', {})).not.toMatch(language === 'nl' ? /antwoorden/ : /answers/)
  })

  it('says before a danger is taken along that it can stay out, and leads back to it', () => {
    const risk = answersOf(said(['risk']))
    expect(textOn(lesson, 'next', risk)).toMatch(language === 'nl' ? /tik die ja weg/ : /tap that yes away/)
    expect(waysFrom(lesson, 'next', risk)).toContain('about-sex')
    const calm = answersOf(said(['needs-more']))
    expect(textOn(lesson, 'next', calm)).not.toMatch(language === 'nl' ? /gevaar/ : /risk/)
  })

  it('says to who believes it clashes that nothing has to stop, without a word of illness', () => {
    const text = textOn(lesson, 'about-belief', {})
    expect(text).toMatch(
      language === 'nl' ? /Je hoeft hier nergens mee te stoppen/ : /nothing here that you have to stop/,
    )
    expect(text).not.toMatch(VERDICT[language])
  })

  it('lets everybody leave from every screen, and leads nowhere that writes by itself', () => {
    const places = new Set<string>()
    for (const { id } of lesson.steps)
      for (const answers of [{}, EVERYTHING]) {
        const ways = waysFrom(lesson, id, answers)
        expect(ways.length, id).toBeGreaterThan(0)
        for (const way of ways) if (way.startsWith('@')) places.add(way)
      }
    expect([...places].sort()).toEqual([
      '@exit',
      '@letter',
      '@now-help',
      '@programme',
      '@read',
      '@take-along',
    ])
  })

  it('has statements in the first person, so that they can be read back', () => {
    for (const list of ['six', 'seventeen'])
      for (const { label } of fieldOf(lesson, list).statements)
        expect(plainText(label)).toMatch(/^[A-Z’].*\.$/u)
  })
})
