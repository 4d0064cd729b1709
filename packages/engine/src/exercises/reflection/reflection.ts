import type { AnswerOf, ExerciseKind, FieldOf } from '../kind.ts'
import { plainText } from '../plain-text.ts'

export type Said = 'yes' | 'no'

/** What was said to a statement; nothing while it is open. */
export function saidTo({ yes, no }: AnswerOf<'reflection'>, statement: string): Said | undefined {
  if (yes.includes(statement)) return 'yes'
  return no.includes(statement) ? 'no' : undefined
}

/** Says yes or no to a statement; the same once more leaves it open again. */
export function reflect(
  answer: AnswerOf<'reflection'>,
  statement: string,
  said: Said,
): AnswerOf<'reflection'> {
  const [yes, no] = [answer.yes, answer.no].map((ids) => ids.filter((id) => id !== statement))
  const open = { kind: 'reflection' as const, yes: yes ?? [], no: no ?? [] }
  return saidTo(answer, statement) === said ? open : { ...open, [said]: [...open[said], statement] }
}

/** How many statements there are, how many have an answer, and how many a yes. Those that are no longer asked do not count. */
export function reflectionCount(
  field: FieldOf<'reflection'>,
  answer: AnswerOf<'reflection'>,
): { readonly of: number; readonly answered: number; readonly yes: number } {
  const said = field.statements.map(({ id }) => saidTo(answer, id))
  return {
    of: field.statements.length,
    answered: said.filter((each) => each !== undefined).length,
    yes: said.filter((each) => each === 'yes').length,
  }
}

/**
 * Statements to look at oneself by, each with a yes, a no, or neither. Its number is kept from conditions on purpose: a text can
 * answer a statement, and never a count, so that there is no place where it becomes a problem.
 */
export const reflection: ExerciseKind<'reflection'> = {
  kind: 'reflection',
  empty: () => ({ kind: 'reflection', yes: [], no: [] }),
  isAnswered: ({ yes, no }) => yes.length + no.length > 0,
  isValid: (field, { yes, no }) => {
    const said = [...yes, ...no]
    return (
      new Set(said).size === said.length &&
      said.every((id) => field.statements.some((statement) => statement.id === id))
    )
  },
  /** What was said yes to: a no is no finding, and reads as one in a list. */
  toText: (field, { yes }) =>
    field.statements.filter(({ id }) => yes.includes(id)).map(({ label }) => plainText(label)),
  options: ({ yes }) => yes,
  number: () => undefined,
}
