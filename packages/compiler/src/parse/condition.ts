import { err, ok, type Result } from '@keertij/kernel'
import type { Condition } from '@keertij/programme'
import { scaleBefore, type Name, type Names } from './names.ts'

/** Numbers that the app knows. */
const NUMBERS = ['$daysInLine', '$daysCounted'] as const

const COMPARISONS = ['=', '<', '<=', '>', '>='] as const
type Comparison = (typeof COMPARISONS)[number]

/** Parses a condition of `show`, or a long one of `reply`. The error says what is wrong, in a sentence. */
export function parseCondition(source: string, names: Names): Result<Condition, string> {
  const tokens = source.match(/\$?[A-Za-z][\w-]*|\d+|<=|>=|[=<>()]|\S/g) ?? []
  const parsed = parseOr({ tokens, names }, 0)
  if (!parsed.ok) return parsed
  const rest = tokens[parsed.value.next]
  return rest === undefined ? ok(parsed.value.condition) : err(`"${rest}" was not expected there.`)
}

/**
 * Parses the condition of a reply. The short forms are about the answer `to`: `lower`, `same` or `higher` than the scale
 * before it, a range `0-2`, a number, or an option.
 */
export function parseReply(source: string, to: string, names: Names): Result<Condition, string> {
  const written = source.trim()
  const range = /^(\d+)(?:-(\d+))?$/.exec(written)
  if (range) return parseRange(to, Number(range[1]), Number(range[2] ?? range[1]), names)
  if (!/^[a-z][a-z0-9-]*$/.test(written)) return parseCondition(written, names)
  const name = names.find(({ id }) => id === to)
  if (name === undefined) return err(unknownName(to))
  if (name.kind !== 'scale') return optionOf(name, written)
  if (written !== 'lower' && written !== 'same' && written !== 'higher') {
    return err(`"${written}" is no answer to the scale "${to}".`)
  }
  const before = scaleBefore(names, to)
  return before === undefined
    ? err(`There is no scale before "${to}" to compare it with.`)
    : ok({ op: 'against', name: to, before: before.id, is: written })
}

function parseRange(to: string, from: number, until: number, names: Names): Result<Condition, string> {
  const wrong = numberProblem(to, names)
  if (wrong !== undefined) return err(wrong)
  if (from === until) return ok({ op: '=', name: to, value: from })
  if (from > until) return err(`The range ${from}-${until} runs backwards.`)
  return ok({
    op: 'and',
    of: [
      { op: '>=', name: to, value: from },
      { op: '<=', name: to, value: until },
    ],
  })
}

interface Input {
  readonly tokens: readonly string[]
  readonly names: Names
}

/** A condition, and the index of the first token after it. */
type Step = Result<{ readonly condition: Condition; readonly next: number }, string>

const parseOr = (input: Input, start: number): Step => parseJoined('or', parseAnd, input, start)
const parseAnd = (input: Input, start: number): Step => parseJoined('and', parseOne, input, start)

function parseJoined(
  op: 'and' | 'or',
  part: (input: Input, start: number) => Step,
  input: Input,
  start: number,
): Step {
  const parts: Condition[] = []
  let next = start
  for (;;) {
    const step = part(input, next)
    if (!step.ok) return step
    parts.push(step.value.condition)
    next = step.value.next
    if (input.tokens[next] !== op) break
    next += 1
  }
  const [only, ...more] = parts
  return ok({ condition: only !== undefined && more.length === 0 ? only : { op, of: parts }, next })
}

function parseOne(input: Input, start: number): Step {
  const [first = '', second = '', third = ''] = input.tokens.slice(start, start + 3)
  if (first === '') return err('The condition stops too early.')
  if (first === '(') return parseGroup(input, start + 1)
  if (first === 'not') {
    const step = parseOne(input, start + 1)
    return step.ok ? ok({ condition: { op: 'not', of: step.value.condition }, next: step.value.next }) : step
  }
  if (first === 'answered') {
    const found = keptName(second, input.names)
    return found.ok ? ok({ condition: { op: 'answered', name: second }, next: start + 2 }) : found
  }
  if (second === 'is' || second === 'has') {
    const found = keptName(first, input.names)
    if (!found.ok) return found
    const option = optionOf(found.value, third)
    return option.ok ? ok({ condition: option.value, next: start + 3 }) : option
  }
  if (!isComparison(second)) {
    return err(
      second === '' ? `The condition stops after "${first}".` : `"${second}" was not expected there.`,
    )
  }
  const wrong = numberProblem(first, input.names)
  if (wrong !== undefined) return err(wrong)
  if (!/^\d+$/.test(third)) return err(`After "${second}" comes a number.`)
  return ok({ condition: { op: second, name: first, value: Number(third) }, next: start + 3 })
}

function parseGroup(input: Input, start: number): Step {
  const step = parseOr(input, start)
  if (!step.ok) return step
  return input.tokens[step.value.next] === ')'
    ? ok({ condition: step.value.condition, next: step.value.next + 1 })
    : err('A parenthesis is opened and not closed.')
}

const isComparison = (token: string): token is Comparison => COMPARISONS.some((op) => op === token)

function keptName(id: string, names: Names): Result<Name, string> {
  const name = names.find((known) => known.id === id)
  if (name === undefined) return err(unknownName(id))
  return name.kept ? ok(name) : err(`The answer to "${id}" is not kept, so nothing can depend on it.`)
}

/** What may be asked of a whole reflection; no statement in it has one of these as its id. */
export const REFLECTION_WORDS = ['yes', 'no'] as const

function optionOf(name: Name, option: string): Result<Condition, string> {
  if (!name.kept) return err(`The answer to "${name.id}" is not kept, so nothing can depend on it.`)
  if (name.kind === 'reflection' && (option === 'yes' || option === 'no')) return ok(reflected(name, option))
  return name.options.includes(option)
    ? ok({ op: 'has', name: name.id, option })
    : err(`"${option}" is no option of "${name.id}".`)
}

/** `yes`: a yes somewhere. `no`: something was said, and nowhere a yes. How many there are cannot be asked. */
function reflected({ id, options }: Name, word: (typeof REFLECTION_WORDS)[number]): Condition {
  const some: Condition = { op: 'or', of: options.map((option) => ({ op: 'has', name: id, option })) }
  return word === 'yes'
    ? some
    : {
        op: 'and',
        of: [
          { op: 'answered', name: id },
          { op: 'not', of: some },
        ],
      }
}

/** Why `name` is no number, if it is none. */
function numberProblem(name: string, names: Names): string | undefined {
  if (name.startsWith('$')) {
    return NUMBERS.some((known) => known === name) ? undefined : `"${name}" is no number that the app knows.`
  }
  const found = names.find(({ id }) => id === name)
  if (found === undefined) return unknownName(name)
  if (found.kind === 'scale' || found.kind === 'number') return undefined
  return found.kind === 'reflection'
    ? `"${name}" has no cut-off: how often somebody said yes cannot be asked.`
    : `"${name}" is no scale, so its answer is no number.`
}

const unknownName = (id: string): string => `There is no question "${id}" in this file.`
