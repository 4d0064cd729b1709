import type {
  Block,
  Field,
  GuideLines,
  LoopStep,
  Option,
  TrialTechnique,
  WeekNames,
} from '@keertij/programme'
import type { FieldTag } from '../notation.ts'
import {
  flagOf,
  numberOf,
  optionsOf,
  plainText,
  shortName,
  tagsNamed,
  textOf,
  type Piece,
} from '../parse/piece.ts'
import { parseSeconds } from '../parse/time.ts'
import { inlineOf } from './inline.ts'

/** What a lesson gets from elsewhere, in its own language. */
export interface Lent {
  readonly week: WeekNames
  /** The lines of a technique's guide in now help. */
  readonly guides: ReadonlyMap<string, GuideLines>
  /** Those of its techniques that can be tried out in a lesson: they have a guide. */
  readonly techniques: readonly TrialTechnique[]
}

/** A question with its answer's shape. `question` is what stands in the tag, without the list of its options. */
export function fieldOf(piece: Piece, name: FieldTag, question: readonly Block[], lent: Lent): Field {
  const id = textOf(piece, 'id')
  const hint = textOf(piece, 'placeholder')
  const placeholder = hint === '' ? {} : { placeholder: hint }
  const options = (): readonly Option[] => optionsOf(piece).map(optionOf)
  const max = numberOf(piece, 'max')
  switch (name) {
    case 'choice':
      return { t: 'choice', id, many: flagOf(piece, 'many', false), question, options: options() }
    case 'text':
      return { t: 'text', id, question, ...placeholder, long: flagOf(piece, 'long', false) }
    case 'list':
      return { t: 'list', id, max, question, ...placeholder }
    case 'scale':
      return { t: 'scale', id, min: numberOf(piece, 'min'), max, ...endsOf(piece), question }
    case 'ifthen':
      return {
        t: 'if-then',
        id,
        lead: textOf(piece, 'if'),
        link: textOf(piece, 'then'),
        ...proposalOf(piece),
        question,
      }
    case 'timer':
      return timerOf(piece, lent.guides)
    case 'ruler':
      return { t: 'ruler', id, ...endsOf(piece), why: textOf(piece, 'why'), question }
    case 'balance':
      return { t: 'balance', id, max, question, sides: options() }
    case 'circles': {
      const [inner, middle, outer] = [textOf(piece, 'inner'), textOf(piece, 'middle'), textOf(piece, 'outer')]
      return { t: 'circles', id, max, inner, middle, outer, question }
    }
    case 'values':
      return { t: 'values', id, top: numberOf(piece, 'top'), question, cards: options() }
    case 'trial':
      return { t: 'trial', id, techniques: techniquesFor(piece, lent), question }
    case 'when':
      return { t: 'when', id, question }
    case 'loop':
      return { t: 'loop', id, question, steps: optionsOf(piece).map(stepOf) }
    case 'pairs':
      return { t: 'pairs', id, answer: textOf(piece, 'answer'), question, rows: options() }
    case 'wheel':
      return { t: 'wheel', id, ...endsOf(piece), question, domains: options() }
    case 'barrel': {
      const [fills, leaks, level] = [textOf(piece, 'fills'), textOf(piece, 'leaks'), textOf(piece, 'level')]
      return { t: 'barrel', id, max, fills, leaks, level, question }
    }
    case 'ladder':
      return { t: 'ladder', id, max, ...endsOf(piece), question }
    case 'week': {
      const [risk, plan] = [textOf(piece, 'risk'), textOf(piece, 'plan')]
      return { t: 'week', id, risk, plan, question, names: lent.week }
    }
    case 'recording':
      return { t: 'recording', id, seconds: numberOf(piece, 'seconds'), question }
    case 'reflection':
      return { t: 'reflection', id, question, statements: options() }
    case 'photos':
      return { t: 'photos', id, max, question }
    default:
      return name satisfies never
  }
}

const stepOf = (item: Piece): LoopStep => ({ ...optionOf(item), name: shortName(plainText(item)) })

const endsOf = (piece: Piece): { readonly low: string; readonly high: string } => ({
  low: textOf(piece, 'low'),
  high: textOf(piece, 'high'),
})

function proposalOf(piece: Piece): Pick<Extract<Field, { t: 'if-then' }>, 'proposal'> {
  const [situation, action] = [textOf(piece, 'situation'), textOf(piece, 'action')]
  return action === '' ? {} : { proposal: { situation, action } }
}

/** The one that the lesson names, or all of them. */
function techniquesFor(trial: Piece, { techniques }: Lent): readonly TrialTechnique[] {
  const named = textOf(trial, 'technique')
  return named === '' ? techniques : techniques.filter(({ id }) => id === named)
}

/** A timer without lines of its own takes those of its technique. */
export function timerOf(piece: Piece, guides: Lent['guides']): Extract<Field, { t: 'timer' }> {
  const technique = textOf(piece, 'technique')
  const own = linesOf(piece)
  return {
    t: 'timer',
    id: textOf(piece, 'id'),
    ...(technique !== '' && { technique }),
    minutes: numberOf(piece, 'minutes'),
    lines: own.length > 0 ? own : (guides.get(technique) ?? []),
  }
}

export const linesOf = (timer: Piece): GuideLines =>
  tagsNamed(timer.children, 'at').map((line) => ({
    at: parseSeconds(textOf(line, 'time')) ?? 0,
    c: inlineOf(line.children),
  }))

export const optionOf = (item: Piece): Option => ({ id: textOf(item, 'id'), label: inlineOf(item.children) })
