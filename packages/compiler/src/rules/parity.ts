import type { Language } from '@keertij/kernel'
import { pairsOf } from '../content.ts'
import { isTagName, TAGS } from '../notation.ts'
import { atFront, type LessonFile } from '../parse/lesson-file.ts'
import type { Piece } from '../parse/piece.ts'
import { error, type Problem } from '../problem.ts'
import type { Rule } from './rule.ts'

const ID = 'parity'

/**
 * Dutch and English ask the same: equal tags, ids, links, services, sources and times, in the same order. Reported in the
 * English file, which follows the Dutch one. Within a paragraph the order of words and sources is free.
 */
export const parity: Rule = {
  id: ID,
  onForm: true,
  check: (content) => pairsOf(content).flatMap((pair) => compareFront(pair).concat(compareBody(pair))),
}

type Pair = Readonly<Record<Language, LessonFile>>

function compareFront({ nl, en }: Pair): readonly Problem[] {
  if (nl.front === undefined || en.front === undefined) return []
  const [dutch, english] = [nl.front, en.front]
  return (['minutes', 'sources', 'level', 'occasion', 'trace'] as const)
    .filter((key) => JSON.stringify(dutch[key]) !== JSON.stringify(english[key]))
    .map((key) =>
      error(
        ID,
        atFront(en, key),
        `"${key}" differs from the Dutch file.`,
        `Write the same as on line ${nl.frontLine(key)} of ${nl.file}.`,
      ),
    )
}

function compareBody({ nl, en }: Pair): readonly Problem[] {
  const [dutch, english] = [bonesOf(nl.pieces), bonesOf(en.pieces)]
  const length = Math.max(dutch.length, english.length)
  const index = Array.from({ length }).findIndex((_, at) => dutch[at]?.text !== english[at]?.text)
  if (index === -1) return []
  const [theirs, ours] = [dutch[index], english[index]]
  const line = ours?.line ?? english.at(-1)?.line ?? 1
  return [
    error(
      ID,
      { file: en.file, line },
      ours === undefined
        ? `The English file ends before the Dutch one: ${theirs?.text} is missing.`
        : theirs === undefined
          ? `The English file goes on after the Dutch one: ${ours.text}.`
          : `Here stands ${ours.text}, and in the Dutch file ${theirs.text}.`,
      `Make both files equal here; see line ${theirs?.line ?? dutch.at(-1)?.line ?? 1} of ${nl.file}.`,
    ),
  ]
}

interface Bone {
  readonly text: string
  readonly line: number
}

/** What of a file is for the machine, as it was written. */
function bonesOf(pieces: readonly Piece[]): readonly Bone[] {
  return pieces.flatMap((piece): readonly Bone[] => {
    const { line } = piece
    const children = bonesOf(piece.children)
    switch (piece.kind) {
      case 'variable':
        return [{ text: `{% $${piece.name} %}`, line }]
      case 'heading':
        return [{ text: `a heading ${'#'.repeat(piece.level)}`, line }, ...children]
      case 'paragraph':
        return children.toSorted((a, b) => a.text.localeCompare(b.text))
      case 'item':
        return [...(Object.keys(piece.attributes).length > 0 ? [optionBone(piece)] : []), ...children]
      case 'tag':
        return [tagBone(piece), ...children]
      default:
        return children
    }
  })
}

const optionBone = ({ attributes, line }: Piece): Bone => ({
  text: `the option ${written(attributes, [])}`,
  line,
})

function tagBone({ name, attributes, line }: Piece): Bone {
  const spoken = isTagName(name)
    ? Object.entries(TAGS[name].attributes)
        .filter(([, spec]) => spec.spoken === true)
        .map(([attribute]) => attribute)
    : []
  return { text: `{% ${[name, written(attributes, spoken)].filter(Boolean).join(' ')} %}`, line }
}

const written = (attributes: Piece['attributes'], without: readonly string[]): string =>
  Object.keys(attributes)
    .filter((name) => !without.includes(name))
    .sort()
    .map((name) => `${name}=${JSON.stringify(attributes[name])}`)
    .join(' ')
