import type { Answer, Answers } from '@keertij/journal'
import type { Condition } from '@keertij/programme'
import { answerNumber, answerOptions, answerSaysSomething } from '../exercises/registry.ts'

/** Numbers the app knows, by the name a text uses for them: `$daysInLine`. */
export type Numbers = Readonly<Record<string, number>>

/**
 * Whether a condition holds. `answers` are those of the fields and gates of the file, by id. A missing answer makes every
 * comparison false, so `not` of it is true. An empty `and` holds, an empty `or` does not.
 */
export function holds(condition: Condition, answers: Answers, numbers: Numbers): boolean {
  switch (condition.op) {
    case 'has': {
      const answer = named(answers, condition.name)
      return answer !== undefined && answerOptions(answer).includes(condition.option)
    }
    case 'answered': {
      const answer = named(answers, condition.name)
      return answer !== undefined && answerSaysSomething(answer)
    }
    case 'against':
      return against(
        condition.is,
        numberNamed(answers, numbers, condition.name),
        numberNamed(answers, numbers, condition.before),
      )
    case 'not':
      return !holds(condition.of, answers, numbers)
    case 'and':
      return condition.of.every((part) => holds(part, answers, numbers))
    case 'or':
      return condition.of.some((part) => holds(part, answers, numbers))
    default:
      return compare(condition.op, numberNamed(answers, numbers, condition.name), condition.value)
  }
}

const named = (answers: Answers, name: string): Answer | undefined =>
  Object.hasOwn(answers, name) ? answers[name] : undefined

function numberNamed(answers: Answers, numbers: Numbers, name: string): number | undefined {
  const answer = named(answers, name)
  if (answer !== undefined) return answerNumber(answer)
  return Object.hasOwn(numbers, name) ? numbers[name] : undefined
}

function compare(op: '=' | '<' | '<=' | '>' | '>=', left: number | undefined, right: number): boolean {
  if (left === undefined) return false
  switch (op) {
    case '=':
      return left === right
    case '<':
      return left < right
    case '<=':
      return left <= right
    case '>':
      return left > right
    case '>=':
      return left >= right
    default:
      return op satisfies never
  }
}

function against(
  is: 'lower' | 'same' | 'higher',
  now: number | undefined,
  before: number | undefined,
): boolean {
  if (now === undefined || before === undefined) return false
  return is === 'lower' ? now < before : is === 'higher' ? now > before : now === before
}
