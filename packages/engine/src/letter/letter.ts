/**
 * [Note: A letter to the doctor] A person taps what may stand in it, and each tap adds one sentence of theirs. The letter tells
 * what they said and asks what they ask: nothing is concluded from it, and nothing is added up. It is made anew from the
 * choices each time, so there is nothing to keep.
 */
export const LETTER_ABOUT = ['sex', 'porn', 'apps', 'paid', 'chemsex', 'values', 'secret'] as const
export type LetterAbout = (typeof LETTER_ABOUT)[number]

export const LETTER_SINCE = ['weeks', 'months', 'half-year', 'years'] as const
export type LetterSince = (typeof LETTER_SINCE)[number]

export const LETTER_COSTS = ['sleep', 'mood', 'work', 'relationship', 'money', 'health'] as const
export type LetterCost = (typeof LETTER_COSTS)[number]

export const LETTER_TRIED = ['less', 'blocks', 'talked', 'self-help', 'care'] as const
export type LetterTried = (typeof LETTER_TRIED)[number]

export const LETTER_ASKS = [
  'time',
  'sexologist',
  'psychologist',
  'addiction-care',
  'sti-test',
  'alcohol',
  'ghb',
  'pills',
  'private',
] as const
export type LetterAsk = (typeof LETTER_ASKS)[number]

/** What nobody may stop with alone: where one of these is asked for, the screen says what cannot wait for a letter. */
const DOWNERS: ReadonlySet<LetterAsk> = new Set(['alcohol', 'ghb', 'pills'])

export interface LetterChoices {
  readonly about: readonly LetterAbout[]
  /** The word that the person has for it; empty when it may not stand there. */
  readonly ownWord: string
  readonly since: LetterSince | undefined
  readonly costs: readonly LetterCost[]
  readonly tried: readonly LetterTried[]
  readonly asks: readonly LetterAsk[]
  /** As typed. */
  readonly medicines: string
  /** Thoughts of suicide may stand there, in one direct sentence. */
  readonly suicide: boolean
  /** As typed; the letter is whole without them. */
  readonly name: string
  readonly born: string
}

/** The sentences of one language. */
export interface LetterSentences {
  readonly salutation: string
  readonly opening: string
  readonly about: Readonly<Record<LetterAbout, string>>
  readonly ownWord: (word: string) => string
  readonly since: Readonly<Record<LetterSince, string>>
  readonly costs: Readonly<Record<LetterCost, string>>
  readonly tried: Readonly<Record<LetterTried, string>>
  readonly asks: Readonly<Record<LetterAsk, string>>
  readonly medicines: (list: string) => string
  readonly suicide: string
  readonly thanks: string
  readonly greeting: string
  readonly born: (day: string) => string
}

export const EMPTY_LETTER: LetterChoices = {
  about: [],
  ownWord: '',
  since: undefined,
  costs: [],
  tried: [],
  asks: [],
  medicines: '',
  suicide: false,
  name: '',
  born: '',
}

/**
 * The paragraphs of the letter, in one order whatever was tapped first; a line break stands only in the last one. Nothing while
 * the letter would not say what it is about, nor ask anything. `date` is written above it as it is given.
 */
export function composeLetter(
  choices: LetterChoices,
  sentences: LetterSentences,
  date: string,
): readonly string[] | undefined {
  if (!saysSomething(choices)) return undefined
  const { name, born, medicines } = tidied(choices)
  const paragraphs: readonly (readonly string[])[] = [
    [date],
    [sentences.salutation],
    [sentences.opening],
    choices.suicide ? [sentences.suicide] : [],
    aboutIt(choices, sentences),
    inOrder(LETTER_COSTS, choices.costs, sentences.costs),
    inOrder(LETTER_TRIED, choices.tried, sentences.tried),
    medicines === '' ? [] : [sentences.medicines(medicines.replace(/\.$/, ''))],
    inOrder(LETTER_ASKS, choices.asks, sentences.asks),
    [sentences.thanks],
  ]
  const under = [sentences.greeting, name, born === '' ? '' : sentences.born(born)].filter(isWritten)
  return [...paragraphs.map((paragraph) => paragraph.join(' ')).filter(isWritten), under.join('\n')]
}

/** As it is copied and printed. */
export const letterText = (paragraphs: readonly string[]): string => paragraphs.join('\n\n')

export const asksForDowners = ({ asks }: LetterChoices): boolean => asks.some((ask) => DOWNERS.has(ask))

/** Since when, what was tried and which medicines say nothing without what it is about. */
const saysSomething = (choices: LetterChoices): boolean =>
  choices.suicide ||
  tidied(choices).ownWord !== '' ||
  [choices.about, choices.costs, choices.asks].some((chosen) => chosen.length > 0)

function aboutIt(choices: LetterChoices, sentences: LetterSentences): readonly string[] {
  const { ownWord } = tidied(choices)
  return [
    ...inOrder(LETTER_ABOUT, choices.about, sentences.about),
    ...(ownWord === '' ? [] : [sentences.ownWord(ownWord)]),
    ...(choices.since === undefined ? [] : [sentences.since[choices.since]]),
  ]
}

const inOrder = <Id extends string>(
  order: readonly Id[],
  chosen: readonly Id[],
  sentences: Readonly<Record<Id, string>>,
): readonly string[] => order.filter((id) => chosen.includes(id)).map((id) => sentences[id])

/** What was typed, on one line. */
function tidied({ ownWord, medicines, name, born }: LetterChoices) {
  const line = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
  return { ownWord: line(ownWord), medicines: line(medicines), name: line(name), born: line(born) }
}

const isWritten = (text: string): boolean => text !== ''
