import markdoc, { type Node } from '@markdoc/markdoc'
import { isTagName, TAGS } from '../notation.ts'
import { error, type Problem } from '../problem.ts'
import type { Piece, PieceKind, Value } from './piece.ts'

const RULE = 'markup'

// A CommonJS module: Node sees its default export only.
// oxlint-disable-next-line import/no-named-as-default-member
const { Ast, Tokenizer, parse } = markdoc

const tokenizer = new Tokenizer({ allowComments: true })

/** Markdoc's own tree, turned into ours: typed, with lines, and without what a writer cannot mean. */
export function parseTree(
  source: string,
  file: string,
): { readonly pieces: readonly Piece[]; readonly problems: readonly Problem[] } {
  const tree = parse(tokenizer.tokenize(source), { file })
  const problems: Problem[] = []
  for (const node of tree.walk()) {
    for (const { id, message } of node.errors) {
      problems.push(syntaxProblem(id, message, node.tag ?? '', { file, line: lineOf(node, 1) }))
    }
  }
  return { pieces: blocksOf(tree.children, 1), problems }
}

function syntaxProblem(
  id: string,
  message: string,
  tag: string,
  at: { file: string; line: number },
): Problem {
  if (id === 'missing-closing') {
    return error(
      RULE,
      at,
      `The tag "${tag}" is opened here and never closed.`,
      `Write {% /${tag} %} where it ends, or end this one with /%}.`,
    )
  }
  if (id === 'missing-opening') {
    return error(
      RULE,
      at,
      `The tag "${tag}" is closed here and was not open.`,
      `Remove this line, or write {% ${tag} ... %} where it begins.`,
    )
  }
  return error(
    RULE,
    at,
    `This tag cannot be read: ${message}`,
    'A tag looks like {% name attribute="value" %}. Look for a forgotten quotation mark or %}.',
  )
}

const lineOf = (node: Node, otherwise: number): number =>
  node.lines[0] === undefined ? otherwise : node.lines[0] + 1

function blocksOf(nodes: readonly Node[], line: number): readonly Piece[] {
  return nodes.filter(({ type }) => type !== 'comment').flatMap((node) => blockOf(node, lineOf(node, line)))
}

function blockOf(node: Node, line: number): readonly Piece[] {
  switch (node.type) {
    case 'heading':
      return [
        piece('heading', line, {
          level: Number(node.attributes['level']),
          attributes: annotationsOf(node),
          children: runOf(node, line),
        }),
      ]
    case 'paragraph':
      return (
        tagsAlone(runOf(node, line)) ?? [
          piece('paragraph', line, { attributes: annotationsOf(node), children: runOf(node, line) }),
        ]
      )
    case 'blockquote':
      return [piece('quote', line, { children: blocksOf(node.children, line) })]
    case 'list':
      return [
        piece('list', line, {
          name: node.attributes['ordered'] === true ? 'ol' : 'ul',
          children: node.children.map((item) => itemOf(item, lineOf(item, line))),
        }),
      ]
    case 'tag':
      return [tagOf(node, line, bodyOf(node, line))]
    case 'inline':
      return [piece('paragraph', line, { children: runOf(node, line) })]
    case 'error':
      return []
    default:
      return [piece('unsupported', line, { name: node.type })]
  }
}

/** An option is one line of running text; with empty lines between the items Markdown wraps it in a paragraph. */
function itemOf(item: Node, line: number): Piece {
  const [first, ...rest] = item.children
  const oneLine = rest.length === 0 && (first?.type === 'inline' || first?.type === 'paragraph')
  return piece('item', line, {
    attributes: { ...attributesOf(item), ...(oneLine && first ? annotationsOf(first) : {}) },
    children: oneLine ? runOf(item, line) : blocksOf(item.children, line),
  })
}

function bodyOf(node: Node, line: number): readonly Piece[] {
  const name = node.tag ?? ''
  if (node.children.every(({ inline }) => inline)) return bodyOfRun(name, runOf(node, line), line)
  const blocks = blocksOf(node.children, line)
  const [first, ...rest] = blocks
  const oneLine = bodyKind(name) === 'line' && first?.kind === 'paragraph' && rest.length === 0
  return oneLine ? first.children : blocks
}

/** `{% text %}Question{% /text %}` on one line is the same as over three lines. */
function bodyOfRun(name: string, run: readonly Piece[], line: number): readonly Piece[] {
  if (bodyKind(name) !== 'blocks' || run.length === 0) return run
  return tagsAlone(run) ?? [piece('paragraph', line, { children: run })]
}

const bodyKind = (name: string): 'blocks' | 'line' | 'none' => (isTagName(name) ? TAGS[name].body : 'blocks')

function runOf(node: Node, start: number): readonly Piece[] {
  let line = start
  const run = (nodes: readonly Node[]): readonly Piece[] =>
    nodes.flatMap((child): readonly Piece[] => {
      switch (child.type) {
        case 'inline':
        case 'paragraph':
          return run(child.children)
        case 'text':
          return [wordsOf(child, line)]
        case 'em':
        case 'strong':
          return [piece(child.type, line, { children: run(child.children) })]
        case 'softbreak':
        case 'hardbreak':
          line += 1
          return [piece('break', line, {})]
        case 'tag': {
          const at = line
          return [tagOf(child, at, bodyOfRun(child.tag ?? '', run(child.children), at))]
        }
        case 'error':
        case 'comment':
          return []
        default:
          return [piece('unsupported', line, { name: child.type })]
      }
    })
  return run(node.children)
}

function wordsOf(node: Node, line: number): Piece {
  const content: unknown = node.attributes['content']
  if (typeof content === 'string') return piece('text', line, { text: content })
  const name = variableName(content)
  return name === undefined
    ? piece('unsupported', line, { name: 'function' })
    : piece('variable', line, { name })
}

const tagOf = (node: Node, line: number, children: readonly Piece[]): Piece =>
  piece('tag', line, { name: node.tag ?? '', attributes: attributesOf(node), children })

const attributesOf = (node: Node): Piece['attributes'] => valuesOf(Object.entries(node.attributes))

/** What a writer put behind a heading, paragraph or item: `{% #yes goto="next" %}`. */
const annotationsOf = (node: Node): Piece['attributes'] =>
  valuesOf(node.annotations.map(({ name, value }) => [name, value]))

function valuesOf(written: readonly (readonly [string, unknown])[]): Piece['attributes'] {
  const entries = written
    .map(([name, value]) => [name, valueOf(value)] as const)
    .filter((entry): entry is readonly [string, Value] => entry[1] !== undefined)
  return Object.fromEntries(entries)
}

function valueOf(value: unknown): Value | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(String)
  const name = variableName(value)
  if (name !== undefined) return `$${name}`
  return value === null || value === undefined ? undefined : JSON.stringify(value)
}

/** `$word` is `word`; `$a.b` is `a.b`, which no variable is called. */
function variableName(value: unknown): string | undefined {
  if (!Ast.isAst(value) || value.$$mdtype !== 'Variable' || !('path' in value)) return undefined
  return Array.isArray(value.path) ? value.path.join('.') : undefined
}

/** A paragraph of tags only, such as three buttons under each other, is those tags. */
function tagsAlone(run: readonly Piece[]): readonly Piece[] | undefined {
  const tags = run.filter(({ kind }) => kind === 'tag')
  const blocks = tags.every(({ name }) => !isTagName(name) || TAGS[name].inside !== 'text')
  const nothingElse = run.every(
    ({ kind, text }) => kind === 'tag' || kind === 'break' || (kind === 'text' && text.trim() === ''),
  )
  return tags.length > 0 && blocks && nothingElse ? tags : undefined
}

const piece = (kind: PieceKind, line: number, rest: Partial<Omit<Piece, 'kind' | 'line'>>): Piece => ({
  kind,
  name: '',
  text: '',
  level: 0,
  attributes: {},
  children: [],
  ...rest,
  line,
})
