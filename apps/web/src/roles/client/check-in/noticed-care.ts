import type { Noticed } from '@keertij/journal'

type Pressing = 'danger' | 'downers' | 'low'
type Quiet = 'some' | 'relief' | 'nothing'
/** What is said, by its name in the words of the check-in. */
export type NoticedSays = Pressing | Quiet

export interface NoticedCare {
  /** Stands first, before anything that sets at rest. */
  readonly pressing: readonly Pressing[]
  /** Ids in the help directory, in the order in which they are shown. */
  readonly help: readonly string[]
  readonly quiet: Quiet | undefined
}

/** For somebody who thinks of suicide, as in the lesson on stopping; those of the other country are left out where one is chosen. */
const FOR_LOW = ['113', '1813', '112', 'huisarts']
const FOR_BODY = ['112', 'huisarts']

/**
 * What is said when something is noticed, and the help beside it. Sweating and trembling can come from a body that misses a drug,
 * and stopping that alone can be fatal; feeling low or empty is not something to stay alone with.
 */
export function careFor(chosen: readonly Noticed[]): NoticedCare {
  const low = chosen.includes('low')
  const sweating = chosen.includes('sweating')
  return {
    pressing: [...(sweating ? (['danger', 'downers'] as const) : []), ...(low ? (['low'] as const) : [])],
    help: low ? FOR_LOW : sweating ? FOR_BODY : [],
    quiet: quietFor(chosen),
  }
}

function quietFor(chosen: readonly Noticed[]): Quiet | undefined {
  const [first, ...others] = chosen
  if (first === undefined) return undefined
  return others.length === 0 && (first === 'relief' || first === 'nothing') ? first : 'some'
}
