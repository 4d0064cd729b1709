import { describe, expect, test } from 'vitest'
import { tagsIn, textOf, walk } from './piece.ts'
import { parseTree } from './tree.ts'

const tree = (source: string) => parseTree(source, 'lesson.nl.md').pieces

describe('the tree of a lesson file', () => {
  test('knows the line of every word and tag, the front matter counted', () => {
    const pieces = tree(
      '---\nid: x\n---\n\nEen regel,\nen nog een. {% src "a" /%}\n\n- Ja {% #yes %}\n- Nee {% #no %}\n',
    )
    const lines = [...walk(pieces)].flatMap(({ piece }) => {
      const name = piece.text.trim() || piece.name || textOf(piece, 'id')
      return ['text', 'tag', 'item'].includes(piece.kind) && name !== '' ? [[name, piece.line]] : []
    })
    expect(lines).toEqual([
      ['Een regel,', 5],
      ['en nog een.', 6],
      ['src', 6],
      ['yes', 8],
      ['Ja', 8],
      ['no', 9],
      ['Nee', 9],
    ])
  })

  test('is the same for a tag on one line and on three', () => {
    expect(shape('{% text id="a" %}Wie?{% /text %}')).toEqual(shape('{% text id="a" %}\nWie?\n{% /text %}'))
    expect(shape('{% button goto="a" %}Wie?{% /button %}')).toEqual(
      shape('{% button goto="a" %}\nWie?\n{% /button %}'),
    )
  })

  test('takes buttons under each other as buttons, each on its own line', () => {
    const pieces = tree('{% button goto="a" %}Een{% /button %}\n{% button goto="b" %}Twee{% /button %}\n')
    expect(pieces.map(({ kind, name, line }) => [kind, name, line])).toEqual([
      ['tag', 'button', 1],
      ['tag', 'button', 2],
    ])
  })

  test('reads items with empty lines between them', () => {
    const [list] = tree('- Ja {% #yes %}\n\n- Nee {% #no %}\n')
    expect(list?.children.map((item) => [textOf(item, 'id'), item.children[0]?.kind])).toEqual([
      ['yes', 'text'],
      ['no', 'text'],
    ])
  })

  test('leaves comments out', () => {
    expect(tree('Een zin.\n\n<!-- nog nakijken -->\n')).toHaveLength(1)
  })

  test('keeps flags, numbers and lists apart from text', () => {
    const [gate, help] = tagsIn(
      tree('{% gate id="a" keep=false %}\n{% help ids=["113", "b"] /%}\n{% /gate %}'),
    )
    expect(gate?.attributes).toEqual({ id: 'a', keep: false })
    expect(help?.attributes).toEqual({ ids: ['113', 'b'] })
  })
})

const shape = (source: string) =>
  [...walk(tree(source))].map(({ piece, above }) => [above.length, piece.kind, piece.name, piece.text])
