import type { Content } from '../content.ts'
import type { InstrumentText, ScoringText } from '../parse/instrument-schemas.ts'
import type { Part } from '../parse/instrument.ts'
import { error, type Problem } from '../problem.ts'

const ID = 'instruments'

type Path = readonly (string | number)[]
type Found = readonly [path: Path, message: string, repair: string]

/** The scoring names only its own items, its bands cover the whole score, and what it says has a source. */
export function scoringProblems(
  { file, value, lineOf }: Part<ScoringText>,
  about: InstrumentText,
  content: Content,
): readonly Problem[] {
  return [
    ...itemProblems(value),
    ...value.scores.flatMap((score, at) => bandProblems(value, score, at)),
    ...sourceProblems(value, about, content),
  ].map(([path, message, repair]) => error(ID, { file, line: lineOf(path) }, message, repair))
}

function itemProblems(scoring: ScoringText): readonly Found[] {
  const { items, valuesOf, reversed, scores, alerts } = scoring
  const named: readonly (readonly [Path, string])[] = [
    ...Object.keys(valuesOf).map((id) => [['valuesOf', id], id] as const),
    ...reversed.map((id, at) => [['reversed', at], id] as const),
    ...scores.flatMap((score, s) => score.items.map((id, at) => [['scores', s, 'items', at], id] as const)),
    ...alerts.map(({ item }, at) => [['alerts', at, 'item'], item] as const),
  ]
  const unknown = named
    .filter(([, id]) => !items.includes(id))
    .map(([path, id]): Found => [path, `"${id}" is no item of this list.`, 'Look for a spelling mistake.'])
  const doubles = items
    .map((id, at) => ({ id, at }))
    .filter(({ id, at }) => items.indexOf(id) < at)
    .map(({ id, at }): Found => [['items', at], `"${id}" stands twice.`, 'Remove one.'])
  return [...unknown, ...doubles]
}

function bandProblems(
  scoring: ScoringText,
  score: ScoringText['scores'][number],
  at: number,
): readonly Found[] {
  const { bands } = score
  const [first] = bands
  if (first === undefined) return []
  const { min, max } = rangeOf(scoring, score)
  const path: Path = ['scores', at, 'bands']
  const rising = bands.every(({ from }, n) => n === 0 || from > (bands[n - 1]?.from ?? from))
  return [
    ...(first.from === min
      ? []
      : [
          [
            path,
            `The lowest score is ${min}, and the first band begins at ${first.from}.`,
            `Begin at ${min}.`,
          ] as const,
        ]),
    ...(rising && (bands.at(-1)?.from ?? max) <= max
      ? []
      : [
          [
            path,
            `The bands do not rise from ${min} to ${max} at most.`,
            'Put them in order, from low to high.',
          ] as const,
        ]),
  ]
}

/** The lowest and the highest score that can come about. */
function rangeOf(
  { values, valuesOf }: ScoringText,
  { items, times }: ScoringText['scores'][number],
): { readonly min: number; readonly max: number } {
  const sum = (of: (values: readonly number[]) => number): number =>
    times * items.reduce((total, id) => total + of(valuesOf[id] ?? values), 0)
  return { min: sum((numbers) => Math.min(...numbers)), max: sum((numbers) => Math.max(...numbers)) }
}

function sourceProblems(scoring: ScoringText, about: InstrumentText, content: Content): readonly Found[] {
  const { ids } = content.sources
  const named: readonly (readonly [Path, string])[] = [
    ...scoring.sources.map((id, at) => [['sources', at], id] as const),
    ...scoring.scores.flatMap((score, s) =>
      (score.change?.sources ?? []).map((id, at) => [['scores', s, 'change', 'sources', at], id] as const),
    ),
  ]
  const unknown = named
    .filter(([, id]) => !ids.has(id))
    .map(([path, id]): Found => [
      path,
      `The source "${id}" is not in ${content.root}/sources.yaml.`,
      'Describe it there, or look for a spelling mistake.',
    ])
  const unsourced: readonly Found[] =
    about.scoring === 'checked' && scoring.sources.length === 0
      ? [
          [
            ['sources'],
            'The scoring is called checked and has no source.',
            'Name its source, or write scoring: to be checked.',
          ],
        ]
      : []
  return [...unknown, ...unsourced]
}
