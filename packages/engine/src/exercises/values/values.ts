import { TEXT_LIMIT } from '@keertij/journal'
import type { AnswerOf, ExerciseKind, FieldOf } from '../kind.ts'
import { filledLines } from '../lines.ts'
import { plainText } from '../plain-text.ts'

/** In own words, at most this many; a first pass is no list of everything. */
export const MOST_OWN = 10

/** One that matters: a card by its id, or own words, which are their own name. */
export interface ChosenValue {
  readonly key: string
  readonly card: FieldOf<'values'>['cards'][number] | undefined
}

/** All that matter, cards in the order of the question, own words after them, each once. */
export function chosenValues(field: FieldOf<'values'>, answer: AnswerOf<'values'>): readonly ChosenValue[] {
  const cards = field.cards.filter(({ id }) => answer.chosen.includes(id))
  const taken = new Set(cards.map(({ id }) => id))
  const own = [...new Set(filledLines(answer.own))].filter((words) => !taken.has(words))
  return [...cards.map((card) => ({ key: card.id, card })), ...own.map((key) => ({ key, card: undefined }))]
}

/** Those that matter most, in order: only what is still chosen, and no more than are asked. */
export const topValues = (field: FieldOf<'values'>, answer: AnswerOf<'values'>): readonly ChosenValue[] => {
  const chosen = chosenValues(field, answer)
  return answer.top.flatMap((key) => chosen.filter((value) => value.key === key.trim())).slice(0, field.top)
}

/** Chooses a card, or lets it go, and with it its place. */
export function toggleValue(answer: AnswerOf<'values'>, card: string): AnswerOf<'values'> {
  const gone = answer.chosen.includes(card)
  const chosen = gone ? answer.chosen.filter((id) => id !== card) : [...answer.chosen, card]
  return { ...answer, chosen, top: gone ? answer.top.filter((key) => key !== card) : answer.top }
}

/** Takes over own words as they are being written. Words that have a place keep it while they change. */
export function rewriteValues(answer: AnswerOf<'values'>, own: readonly string[]): AnswerOf<'values'> {
  const before = answer.own.map((words) => words.trim())
  const after = own.map((words) => words.trim())
  const changed = before.length === after.length ? before.findIndex((words, at) => words !== after[at]) : -1
  const renamed = (key: string): string => (key === before[changed] ? (after[changed] ?? '') : key)
  const keys = new Set([...answer.chosen, ...after])
  const top = answer.top.map(renamed).filter((key) => key !== '' && keys.has(key))
  return { ...answer, own: [...own], top: [...new Set(top)] }
}

/** Gives the next place, or takes the place away; the ones behind it move up. Nothing when every place is taken. */
export function toggleTop(
  field: FieldOf<'values'>,
  answer: AnswerOf<'values'>,
  key: string,
): AnswerOf<'values'> {
  const top = topValues(field, answer).map((value) => value.key)
  if (top.includes(key)) return { ...answer, top: top.filter((known) => known !== key) }
  return top.length < field.top ? { ...answer, top: [...top, key] } : answer
}

/** What matters, and of that the few that matter most. The order is theirs; choosing without an order is an answer too. */
export const values: ExerciseKind<'values'> = {
  kind: 'values',
  empty: () => ({ kind: 'values', chosen: [], own: [], top: [] }),
  isAnswered: (answer) => answer.chosen.length > 0 || filledLines(answer.own).length > 0,
  isValid: (field, answer) =>
    new Set(answer.chosen).size === answer.chosen.length &&
    answer.chosen.every((id) => field.cards.some((card) => card.id === id)) &&
    filledLines(answer.own).length <= MOST_OWN &&
    [...answer.own, ...answer.top].every((words) => words.length <= TEXT_LIMIT) &&
    topValues(field, answer).length === answer.top.length &&
    new Set(answer.top).size === answer.top.length,
  toText: (field, answer) => {
    const top = topValues(field, answer)
    const others = chosenValues(field, answer).filter(({ key }) => !top.some((value) => value.key === key))
    return [...top.map((value, at) => `${at + 1}. ${inWords(value)}`), ...others.map(inWords)]
  },
  options: (answer) => answer.chosen,
  number: () => undefined,
}

const inWords = ({ key, card }: ChosenValue): string => (card ? plainText(card.label) : key)
