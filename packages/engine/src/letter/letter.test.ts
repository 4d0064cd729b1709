import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asksForDowners,
  composeLetter,
  EMPTY_LETTER,
  LETTER_ABOUT,
  LETTER_ASKS,
  LETTER_COSTS,
  LETTER_SINCE,
  LETTER_TRIED,
  letterText,
  type LetterChoices,
  type LetterSentences,
} from './letter.ts'

const sentence = (id: string): string => `Says ${id}.`
const each = <Id extends string>(ids: readonly Id[]) =>
  Object.fromEntries(ids.map((id) => [id, sentence(id)])) as Record<Id, string>
const SENTENCES: LetterSentences = {
  salutation: 'Dear doctor,',
  opening: 'Opens.',
  about: each(LETTER_ABOUT),
  ownWord: (word) => `Own ${word}.`,
  since: each(LETTER_SINCE),
  costs: each(LETTER_COSTS),
  tried: each(LETTER_TRIED),
  asks: each(LETTER_ASKS),
  medicines: (list) => `Takes ${list}.`,
  suicide: 'Suicide.',
  thanks: 'Thanks.',
  greeting: 'Greetings,',
  born: (day) => `Born ${day}`,
}
const compose = (told: Partial<LetterChoices>) =>
  composeLetter({ ...EMPTY_LETTER, ...told }, SENTENCES, '2 March 2026')

describe('a letter to the doctor', () => {
  it('is not there while it would say and ask nothing', () => {
    expect(compose({})).toBeUndefined()
    expect(compose({ name: 'Sam', born: '1-2-1990', medicines: 'pills', since: 'years' })).toBeUndefined()
    expect(compose({ tried: ['less'], ownWord: '  ' })).toBeUndefined()
  })

  it('tells what was chosen in one order, and says thoughts of suicide first', () => {
    const letter = compose({
      asks: ['sti-test', 'time'],
      about: ['porn', 'sex'],
      ownWord: ' the \n fog ',
      since: 'half-year',
      costs: ['sleep'],
      tried: ['talked'],
      medicines: 'sertraline, once a day.',
      suicide: true,
      name: 'Sam',
      born: '1-2-1990',
    })
    expect(letter).toEqual([
      '2 March 2026',
      'Dear doctor,',
      'Opens.',
      'Suicide.',
      'Says sex. Says porn. Own the fog. Says half-year.',
      'Says sleep.',
      'Says talked.',
      'Takes sertraline, once a day.',
      'Says time. Says sti-test.',
      'Thanks.',
      'Greetings,\nSam\nBorn 1-2-1990',
    ])
    expect(letterText(letter ?? [])).toContain('Dear doctor,\n\nOpens.')
  })

  it('is whole without a name', () => {
    expect(compose({ asks: ['time'] })?.at(-1)).toBe('Greetings,')
  })

  it('tells the screen when somebody asks to stop with what nobody may stop with alone', () => {
    expect(asksForDowners({ ...EMPTY_LETTER, asks: ['time'] })).toBe(false)
    for (const ask of ['alcohol', 'ghb', 'pills'] as const)
      expect(asksForDowners({ ...EMPTY_LETTER, asks: [ask] })).toBe(true)
  })
})

const choices: fc.Arbitrary<LetterChoices> = fc.record({
  about: fc.shuffledSubarray([...LETTER_ABOUT]),
  ownWord: fc.constantFrom('', 'fog'),
  since: fc.constantFrom(...LETTER_SINCE, undefined),
  costs: fc.shuffledSubarray([...LETTER_COSTS]),
  tried: fc.shuffledSubarray([...LETTER_TRIED]),
  asks: fc.shuffledSubarray([...LETTER_ASKS]),
  medicines: fc.constantFrom('', 'pills'),
  suicide: fc.boolean(),
  name: fc.constantFrom('', 'Sam'),
  born: fc.constantFrom('', '1990'),
})
const chips = fc.constantFrom(
  ...LETTER_ABOUT.map((id) => ({ group: 'about' as const, id })),
  ...LETTER_COSTS.map((id) => ({ group: 'costs' as const, id })),
  ...LETTER_TRIED.map((id) => ({ group: 'tried' as const, id })),
  ...LETTER_ASKS.map((id) => ({ group: 'asks' as const, id })),
)
const sentencesOf = (letter: readonly string[] | undefined) =>
  (letter ?? []).flatMap((paragraph) => paragraph.split(/(?<=\.) /))

describe('whatever was chosen (law)', () => {
  it('a chip changes its own sentence and no other', () => {
    fc.assert(
      fc.property(choices, chips, (start, { group, id }) => {
        // Something else keeps the letter there.
        const base = { ...start, suicide: true }
        const chosen: readonly string[] = base[group]
        const without = { ...base, [group]: chosen.filter((other) => other !== id) }
        const withIt = { ...base, [group]: [...without[group], id] }
        const text = (each: LetterChoices) => sentencesOf(composeLetter(each, SENTENCES, 'today'))
        expect(text(withIt)).toContain(sentence(id))
        expect(text(withIt).filter((other) => other !== sentence(id))).toEqual(text(without))
      }),
    )
  })

  it('the order of the taps does not matter, and no paragraph is empty', () => {
    fc.assert(
      fc.property(choices, (start) => {
        const other = {
          ...start,
          about: start.about.toReversed(),
          costs: start.costs.toReversed(),
          tried: start.tried.toReversed(),
          asks: start.asks.toReversed(),
        }
        const letter = composeLetter(start, SENTENCES, 'today')
        expect(composeLetter(other, SENTENCES, 'today')).toEqual(letter)
        expect(letter?.every((paragraph) => paragraph.trim() !== '') ?? true).toBe(true)
      }),
    )
  })
})
