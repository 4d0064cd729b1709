import { describe, expect, test } from 'vitest'
import { soundFiles, soundFilesWith, START, WAVE } from '../sound-content.fixture.ts'
import { compileContent, compileFiles } from './compile.ts'

const compiled = compileFiles(soundFiles(), 'content')
const lesson = (id: string, language = 'nl') =>
  compiled.lessons.find((known) => known.id === id && known.language === language)

describe('a compiled lesson', () => {
  test('holds its page as blocks, with sources in the order of the text', () => {
    const wave = lesson('impuls/3/kleine-golf')
    expect(wave).toMatchObject({
      title: 'Een kleine golf',
      minutes: 5,
      sources: ['kust-2020'],
      steps: [],
      guides: [],
    })
    expect(wave?.page.slice(0, 3)).toEqual([
      { t: 'h', level: 1, c: ['Een kleine golf'] },
      {
        t: 'p',
        c: [
          'Drang komt op en zakt vaak ook weer, net als het water bij de pier.',
          { t: 'src', id: 'kust-2020' },
          ' Wat deed ',
          { t: 'var', name: 'word' },
          ' met jou vandaag?',
        ],
      },
      {
        t: 'note',
        kind: 'evidence',
        c: [{ t: 'p', c: ['Dit is in één kleine groep bekeken, en meer weten we nog niet.'] }],
      },
    ])
    expect(wave?.page.at(-1)).toEqual({ t: 'button', goto: { place: 'today' }, c: ['Klaar voor vandaag'] })
  })

  test('splits a choice in its question and its options, own words kept', () => {
    const exercise = lesson('impuls/3/kleine-golf')?.page.find(({ t }) => t === 'exercise')
    expect(exercise).toMatchObject({ id: 'small-wave', slot: 'reasons' })
    const choice = exercise?.t === 'exercise' ? exercise.c.find(({ t }) => t === 'choice') : undefined
    expect(choice).toEqual({
      t: 'choice',
      id: 'wave-place',
      many: false,
      question: [
        {
          t: 'p',
          c: ['Waar in je ', { t: 'em', c: ['lijf'] }, ' voelde je ', { t: 'var', name: 'word' }, '?'],
        },
      ],
      options: [
        { id: 'chest', label: ['In mijn borst'] },
        { id: 'other', label: ['Ergens anders dan ', { t: 'var', name: 'word' }] },
      ],
    })
  })

  test('gives every kind of field what it needs', () => {
    const exercise = lesson('impuls/3/kleine-golf', 'en')?.page.find(({ t }) => t === 'exercise')
    const fields = exercise?.t === 'exercise' ? exercise.c : []
    expect(fields).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          t: 'scale',
          id: 'wave-before',
          min: 0,
          max: 10,
          low: 'calm',
          high: 'very strong',
        }),
        expect.objectContaining({
          t: 'text',
          id: 'wave-words',
          placeholder: 'It pulled at my belly.',
          long: true,
        }),
        { t: 'list', id: 'wave-helped', max: 3, question: [{ t: 'p', c: ['What helped a little?'] }] },
        expect.objectContaining({
          t: 'if-then',
          id: 'wave-plan',
          lead: 'When I feel an urge,',
          link: 'then',
        }),
      ]),
    )
  })

  test('lends a timer the lines of its technique, in its own language', () => {
    const exercise = lesson('impuls/3/kleine-golf', 'en')?.page.find(({ t }) => t === 'exercise')
    const timer = exercise?.t === 'exercise' ? exercise.c.find(({ t }) => t === 'timer') : undefined
    expect(timer).toEqual({
      t: 'timer',
      id: 'wave-timer',
      technique: 'wave',
      minutes: 2,
      lines: [
        { at: 0, c: ['Sit or stand, as you like.'] },
        { at: 65, c: ['Only watch how the wave moves.'] },
      ],
    })
  })

  test('gives the kinds that draw or ask twice what they need', () => {
    const exercise = lesson('impuls/3/mijn-kringen')?.page.find(({ t }) => t === 'exercise')
    const fields = exercise?.t === 'exercise' ? exercise.c : []
    const asked = (text: string) => [{ t: 'p', c: [text] }]
    expect(fields.slice(0, 5)).toEqual([
      { t: 'when', id: 'last-time', question: asked('Wanneer was het laatste lastige moment?') },
      {
        t: 'ruler',
        id: 'ready',
        low: 'nog niet',
        high: 'helemaal',
        why: 'Waarom geen lager cijfer?',
        question: asked('Hoe klaar ben je om iets te veranderen?'),
      },
      {
        t: 'balance',
        id: 'short-long',
        max: 4,
        question: asked('Wat zet je naast elkaar als je eerlijk kijkt?'),
        sides: [
          { id: 'gain', label: ['Wat levert het me op?'] },
          { id: 'cost', label: ['Wat kost het me later?'] },
        ],
      },
      {
        t: 'circles',
        id: 'three-circles',
        max: 5,
        inner: 'Laat ik los',
        middle: 'Hier let ik op',
        outer: 'Hier wil ik meer van',
        question: asked('Wat hoort voor jou in welke kring?'),
      },
      {
        t: 'values',
        id: 'what-matters',
        top: 2,
        question: asked('Wat telt voor jou het meest in je leven?'),
        cards: [
          { id: 'honesty', label: ['Eerlijk zijn'] },
          { id: 'rest', label: ['Rust'] },
          { id: 'care', label: ['Zorgen voor wie ik liefheb'] },
        ],
      },
    ])
  })

  test('gives the kinds of steps, rows, parts, weeks, recordings and photos what they need', () => {
    const exercise = lesson('impuls/3/mijn-kringen')?.page.find(({ t }) => t === 'exercise')
    const fields = exercise?.t === 'exercise' ? exercise.c : []
    expect(fields.slice(7, 16)).toMatchObject([
      {
        t: 'loop',
        id: 'one-round',
        steps: [
          { id: 'situation', name: 'Situatie', label: ['Situatie: waar, wanneer, met wie'] },
          { id: 'thought', name: 'Gedachte', label: ['Gedachte'] },
          { id: 'feeling', name: 'Gevoel', label: ['Gevoel, ook in je lijf'] },
        ],
      },
      {
        t: 'pairs',
        answer: 'Wat ik ertegenover zet',
        rows: [
          { id: 'access', label: ['Altijd bij de hand'] },
          { id: 'anonymity', label: ['Niemand ziet het'] },
        ],
      },
      {
        t: 'wheel',
        low: 'hier mist veel',
        high: 'zo is het goed',
        domains: [{ id: 'body' }, { id: 'friends' }, { id: 'money' }],
      },
      { t: 'barrel', max: 4, fills: 'Wat erin liep', leaks: 'Waar het lekte', level: 'Hoe vol is het nu?' },
      { t: 'ladder', max: 6, low: 'makkelijk', high: 'heel moeilijk' },
      { t: 'week', risk: 'Lastig moment', plan: 'Wat ik dan doe' },
      { t: 'recording', id: 'say-it', seconds: 30 },
      {
        t: 'reflection',
        id: 'look',
        question: [{ t: 'p', c: ['Wat past er bij jou?'] }],
        statements: [
          { id: 'loses-track', label: ['Het loopt langer door dan ik wilde.'] },
          { id: 'needs-more', label: ['Ik heb er steeds meer van nodig.'] },
        ],
      },
      { t: 'photos', id: 'my-photos', max: 5 },
    ])
  })

  test('lends a week the names of its days, in its own language', () => {
    const names = (['nl', 'en'] as const).map((language) => {
      const exercise = lesson('impuls/3/mijn-kringen', language)?.page.find(({ t }) => t === 'exercise')
      const week = exercise?.t === 'exercise' ? exercise.c.find(({ t }) => t === 'week') : undefined
      if (week?.t !== 'week') throw new Error('No week')
      return `${week.names.days.fri}${week.names.between}${week.names.parts.evening}`
    })
    expect(names).toEqual(['vrijdagavond', 'Friday evening'])
  })

  test('lends a trial the techniques that have a guide, with their words, in its own language', () => {
    const exercise = lesson('impuls/3/mijn-kringen', 'en')?.page.find(({ t }) => t === 'exercise')
    const trials = exercise?.t === 'exercise' ? exercise.c.filter(({ t }) => t === 'trial') : []
    const wave = {
      id: 'wave',
      minutes: 2,
      title: 'Surf the wave',
      c: [{ t: 'p', c: ['Find the urge in your body and look at it, without doing anything.'] }],
      lines: [
        { at: 0, c: ['Sit or stand, as you like.'] },
        { at: 65, c: ['Only watch how the wave moves.'] },
      ],
    }
    expect(trials).toEqual([
      {
        t: 'trial',
        id: 'try-one',
        techniques: [wave],
        question: [{ t: 'p', c: ['Choose one, and look what it does.'] }],
      },
      { t: 'trial', id: 'try-wave', techniques: [wave], question: [] },
    ])
  })

  test('keeps what a gate promises', () => {
    const gates = lesson('impuls/0/eerst-dit')?.steps.filter(({ t }) => t === 'gate')
    expect(gates).toEqual([
      expect.objectContaining({
        id: 'today',
        many: true,
        keep: true,
        private: false,
        both: false,
        clears: 'none',
      }),
      expect.objectContaining({ id: 'home', many: false, keep: false, private: true, both: true }),
    ])
    expect(gates?.[1]).not.toHaveProperty('clears')
    expect(gates?.[0]).toMatchObject({
      question: [{ t: 'h', level: 2, c: ['Is er vandaag iets hiervan?'] }],
      options: [
        { id: 'suicide', label: ['Ik denk aan zelfdoding'], goto: { screen: 'call' } },
        { id: 'downers', goto: { screen: 'doctor' }, closes: 'stop-date' },
        { id: 'none', goto: { screen: 'home' } },
      ],
    })
  })

  test('has its screens and gates in the order of the file, guides and techniques apart', () => {
    expect(lesson('impuls/0/eerst-dit')?.steps.map(({ id }) => id)).toEqual([
      'start',
      'today',
      'call',
      'doctor',
      'home',
      'done',
    ])
    const help = lesson('flows/now-help')
    expect(help?.guides.map(({ id, technique }) => [id, technique])).toEqual([['wave-guide', 'wave']])
    expect(help?.steps).toMatchObject([
      { id: 'open', c: [{ t: 'h' }, { t: 'technique', id: 'wave', title: 'Surf de golf' }, { t: 'button' }] },
      { id: 'later', after: 'wave' },
    ])
  })

  test('says of a flow that it leaves no trace, and of others nothing', () => {
    expect(lesson('flows/recognise')?.trace).toBe('none')
    expect(lesson('flows/now-help')).not.toHaveProperty('trace')
  })

  test('changes its version with its text, and keeps it otherwise', () => {
    const before = version(soundFiles())
    const after = version(soundFilesWith(`${WAVE}.nl.md`, 'bij de pier', 'bij het strand'))
    expect(version(soundFiles())).toEqual(before)
    expect(after.filter((known, index) => known !== before[index])).toHaveLength(1)
  })
})

describe('compiled content', () => {
  test('says of a lesson what its programme says: on the shorter path, and when it opens', () => {
    const { index } = compileFiles(
      soundFilesWith(
        'programmes/impuls/programme.yaml',
        '[kleine-golf, mijn-kringen]',
        '[{ id: kleine-golf, core: true }, { id: mijn-kringen, after: { lesson: kleine-golf, months: 3 } }]',
      ),
      'content',
    )
    const lessons = index.programmes[0]?.modules[1]?.lessons
    expect(lessons?.map(({ id, core, after }) => ({ id, core, after }))).toEqual([
      { id: 'impuls/3/kleine-golf', core: true, after: undefined },
      { id: 'impuls/3/mijn-kringen', core: undefined, after: { lesson: 'impuls/3/kleine-golf', months: 3 } },
    ])
  })

  test('has the programme, the flows and the tables in its index', () => {
    const { index } = compiled
    expect(index.programmes[0]?.modules.map(({ id, week, lessons }) => [id, week, lessons])).toEqual([
      [
        'aan-boord',
        0,
        [
          {
            id: 'impuls/0/eerst-dit',
            title: { nl: 'Eerst dit', en: 'First this' },
            minutes: 2,
            status: 'draft',
            feeds: expect.any(Array),
          },
        ],
      ],
      [
        'drang',
        3,
        [
          expect.objectContaining({ id: 'impuls/3/kleine-golf', feeds: ['reasons'] }),
          expect.objectContaining({ id: 'impuls/3/mijn-kringen', feeds: ['circles'] }),
        ],
      ],
    ])
    expect(index.flows.map(({ id, feeds }) => [id, feeds])).toEqual([
      ['flows/now-help', []],
      ['flows/recognise', ['recognised']],
    ])
    expect(index.directory).toMatchObject([{ id: '113', unsure: false, expires: '2027-11-01' }])
    expect(index.sources.map(({ id }) => id)).toEqual(['kust-2020'])
    expect(index.glossary.map(({ id }) => id)).toEqual(['urge'])
    expect(Object.keys(index.files.nl)).toEqual(Object.keys(index.files.en))
  })

  test('counts what there is, once for both languages', () => {
    expect(compiled.counts).toMatchObject({
      lessons: 5,
      screens: 8,
      gates: 3,
      exercises: 3,
      questions: 25,
      sourcesUsed: 1,
      directoryEntries: 1,
      reviewed: 0,
    })
  })

  test('calls a lesson reviewed when both languages are', () => {
    const one = soundFilesWith(
      `${WAVE}.nl.md`,
      'status: draft\nreviewedBy: ""',
      'status: clinician-reviewed\nreviewedBy: "A name"',
    )
    expect(compileFiles(one, 'content').counts.reviewed).toBe(0)
    const english = one.get(`${WAVE}.en.md`) ?? ''
    const both = new Map(one).set(
      `${WAVE}.en.md`,
      english.replace('status: draft\nreviewedBy: ""', 'status: clinician-reviewed\nreviewedBy: "A name"'),
    )
    expect(compileFiles(both, 'content').counts.reviewed).toBe(1)
  })

  test('leaves a lesson out in both languages when a gate in one of them is broken', () => {
    const files = soundFilesWith(`${START}.en.md`, '{% #suicide goto="call" %}', '{% #suicide %}')
    const { lessons, index } = compileFiles(files, 'content')
    expect(lessons.map(({ id }) => id)).not.toContain('impuls/0/eerst-dit')
    expect(index.programmes[0]?.modules[0]?.lessons).toEqual([])
  })

  test('still compiles a lesson whose sentences are too long', () => {
    const files = soundFilesWith(
      `${WAVE}.nl.md`,
      'hoe het ging.',
      `hoe het ging ${'en ook nog '.repeat(9)}dit.`,
    )
    const { lessons, problems } = compileFiles(files, 'content')
    expect(problems.map(({ rule }) => rule)).toEqual(['readability'])
    expect(lessons).toHaveLength(10)
  })

  test('of a folder that is not there is empty, with the missing tables named', () => {
    const { lessons, problems } = compileContent('no-such-folder')
    expect(lessons).toEqual([])
    expect(problems.map(({ file }) => file)).toEqual([
      'no-such-folder/directory.yaml',
      'no-such-folder/glossary.yaml',
      'no-such-folder/sources.yaml',
    ])
  })
})

const version = (files: ReadonlyMap<string, string>): readonly string[] =>
  compileFiles(files, 'content').lessons.map((known) => known.version)
