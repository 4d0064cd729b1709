import type { JournalState } from '@keertij/journal'
import { DROP_MODEL, type DropModel } from '../now-help/order.ts'
import type { Interval, TechniqueEffect } from './insight.ts'

/** Below this many tries nothing is said about how far the urge fell. */
const ENOUGH_TRIES = 3

/** The standard normal lies within this on both sides with probability 0.90. */
const WITHIN_90 = 1.644_854

/**
 * What each technique did to the urge in now help, the largest sure effect (the low end of the interval) first, those with too
 * few tries last. A technique tried out in a lesson is practice at a quiet moment and does not count.
 *
 * The drop is the mean in the same normal model as the order of the tiles (see [Note: Which technique stands first]): a prior
 * N(m, s^2) and a known spread v of one use give a normal posterior with precision 1/s^2 + n/v (A. Gelman et al., Bayesian Data
 * Analysis, 3rd ed., 2013, section 2.5). So a few tries are drawn towards m, and the interval narrows with each.
 */
export function techniqueEffectsOf(
  state: JournalState,
  model: DropModel = DROP_MODEL,
): readonly TechniqueEffect[] {
  const tried = new Map<string, { tries: number; before: number; after: number }>()
  for (const { eases } of state.episodes.values()) {
    for (const { technique, before, after } of eases) {
      if (technique === undefined) continue
      const known = tried.get(technique)
      if (known === undefined) tried.set(technique, { tries: 1, before, after })
      else {
        known.tries += 1
        known.before += before
        known.after += after
      }
    }
  }
  return [...tried]
    .map(([technique, { tries, before, after }]) => ({
      technique,
      tries,
      before: before / tries,
      after: after / tries,
      drop: tries < ENOUGH_TRIES ? undefined : dropAfter(tries, before - after, model),
    }))
    .sort(bySureEffect)
}

/** The mean drop of a technique after `tries` uses that lowered the rating by `sum` points together. */
export function dropAfter(tries: number, sum: number, model: DropModel = DROP_MODEL): Interval {
  const prior = 1 / model.priorSd ** 2
  const use = 1 / model.useSd ** 2
  const precision = prior + tries * use
  const mean = (model.priorMean * prior + sum * use) / precision
  const reach = WITHIN_90 / Math.sqrt(precision)
  return { mean, low: mean - reach, high: mean + reach }
}

const bySureEffect = (a: TechniqueEffect, b: TechniqueEffect): number =>
  sure(b) - sure(a) || b.tries - a.tries || (a.technique < b.technique ? -1 : 1)

/** Below every drop on a scale of ten points. */
const sure = ({ drop }: TechniqueEffect): number => drop?.low ?? -100
