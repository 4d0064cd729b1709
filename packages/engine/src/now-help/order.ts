import type { Ease, JournalState } from '@keertij/journal'
import type { Random } from '@keertij/kernel'

/**
 * [Note: Which technique stands first]
 *
 * Thompson sampling: each technique is put first as often as it is probably the best for this person (W.R. Thompson, "On the
 * likelihood that one unknown probability exceeds another in view of the evidence of two samples", Biometrika 25, 1933;
 * for the Normal model: S. Agrawal and N. Goyal, "Further optimal regret bounds for Thompson sampling", AISTATS 2013).
 *
 * The reward of one use is the drop in rating, before - after, on the 0-10 scale. With prior N(m, s^2) for the true mean
 * drop and a known variance v of one use, after n uses with sum S
 *
 *     precision = 1/s^2 + n/v        mean = (m/s^2 + S/v) / precision        theta ~ N(mean, 1/precision)
 *
 * A theta is drawn for each technique; the largest stands first. The rest keep their fixed order, so that a hand in the
 * dark finds them. A second try within one wave counts from its own rating to its own rating.
 *
 * This orders tiles. It is no measurement: waves also ebb by themselves, and nothing in treatment depends on it.
 */
export interface DropModel {
  /** Expected drop of a technique about which nothing is known. */
  readonly priorMean: number
  readonly priorSd: number
  /** Spread of the drop from one use to the next. */
  readonly useSd: number
}

/** Half to twice these values order hardly otherwise (`tests/simulation`): they only keep one lucky evening from deciding. */
export const DROP_MODEL: DropModel = { priorMean: 1, priorSd: 1.5, useSd: 2 }

export interface Tally {
  readonly uses: number
  /** Mean of before - after, in points of the 0-10 scale. 0 without uses. */
  readonly meanDrop: number
  /** How often the rating was lower afterwards. */
  readonly timesLower: number
}

/** Why this technique stands first, so that the screen can say it truly in one sentence. */
export type FirstReason =
  /** Nothing was tried yet, and this is the one the person chose at a quiet moment. */
  | { readonly kind: 'chosen' }
  /** Nothing is known yet: the fixed order. */
  | { readonly kind: 'none-yet' }
  /** The one from which most is to be expected so far, and it did lower the rating on average. */
  | { readonly kind: 'best'; readonly uses: number; readonly meanDrop: number; readonly timesLower: number }
  /** To find out whether it helps: `uses` times so far. */
  | { readonly kind: 'trial'; readonly uses: number }

export interface TechniqueOrder {
  readonly first: string
  readonly rest: readonly string[]
  readonly reason: FirstReason
}

/**
 * The order of the techniques. `techniques` are their ids in the fixed order, at least one; `eases` what was tried so far,
 * in any order (empty while the journal is locked). Nothing when there is no technique.
 */
export function techniqueOrder(
  techniques: readonly string[],
  eases: readonly Ease[],
  random: Random,
  favourite?: string,
  model: DropModel = DROP_MODEL,
): TechniqueOrder | undefined {
  const [fixed, ...others] = techniques
  if (fixed === undefined) return undefined
  const arms = techniques.map((id) => armOf(id, tallyOf(eases, id), random, model))
  if (arms.every((arm) => arm.tally.uses === 0)) {
    if (favourite === undefined || !techniques.includes(favourite))
      return { first: fixed, rest: others, reason: { kind: 'none-yet' } }
    const rest = techniques.filter((id) => id !== favourite)
    return { first: favourite, rest, reason: { kind: 'chosen' } }
  }
  const first = arms.reduce((a, b) => (b.drawn > a.drawn ? b : a))
  const best = arms.reduce((a, b) => (b.mean > a.mean ? b : a))
  return {
    first: first.id,
    rest: techniques.filter((id) => id !== first.id),
    reason: reasonFor(first.tally, first.id === best.id),
  }
}

/** The technique that the person last chose to try first (field `favourite-technique`); nothing while they chose none. */
export function favouriteTechnique(state: JournalState): string | undefined {
  const kept = [...state.exercises.values()].sort((a, b) => b.at - a.at)
  const answers = kept.map(({ answers }) => answers['favourite-technique'])
  return answers.flatMap((answer) => (answer?.kind === 'choice' ? answer.options : []))[0]
}

/** Everything that was tried, of all episodes. */
export const easesOf = (state: JournalState): readonly Ease[] =>
  [...state.episodes.values()].flatMap((episode) => episode.eases)

/** What the uses of one technique did. */
export function tallyOf(eases: readonly Ease[], technique: string): Tally {
  const drops = eases.filter((ease) => ease.technique === technique).map((ease) => ease.before - ease.after)
  const sum = drops.reduce((a, b) => a + b, 0)
  return {
    uses: drops.length,
    meanDrop: drops.length === 0 ? 0 : sum / drops.length,
    timesLower: drops.filter((drop) => drop > 0).length,
  }
}

function reasonFor(tally: Tally, isBest: boolean): FirstReason {
  if (isBest && tally.uses > 0 && tally.meanDrop > 0) return { kind: 'best', ...tally }
  return { kind: 'trial', uses: tally.uses }
}

interface Arm {
  readonly id: string
  readonly tally: Tally
  /** What is to be expected of it. */
  readonly mean: number
  /** One draw from what it may be. */
  readonly drawn: number
}

function armOf(id: string, tally: Tally, random: Random, model: DropModel): Arm {
  const prior = 1 / model.priorSd ** 2
  const each = 1 / model.useSd ** 2
  const precision = prior + tally.uses * each
  const mean = (model.priorMean * prior + tally.meanDrop * tally.uses * each) / precision
  return { id, tally, mean, drawn: mean + normal(random) / Math.sqrt(precision) }
}

/** Standard normal, by Box and Muller. The first number is turned round, because it may be 0 and never 1. */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
