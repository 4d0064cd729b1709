import { expect, it } from 'vitest'
import { ownWords } from './own-words.ts'

it('are what a person wrote, without what the text says and without empty lines', () => {
  expect(ownWords({ kind: 'text', text: ' Slaap ' })).toEqual(['Slaap'])
  expect(ownWords({ kind: 'balance', sides: { gain: ['Rust', ''], cost: ['Een geheim'] } })).toEqual([
    'Rust',
    'Een geheim',
  ])
  expect(ownWords({ kind: 'circles', inner: ['Chatten'], middle: [], outer: ['Zwemmen'] })).toEqual([
    'Chatten',
    'Zwemmen',
  ])
  expect(
    ownWords({ kind: 'values', chosen: ['close'], own: ['Er zijn'], top: ['close', 'Er zijn'] }),
  ).toEqual(['Er zijn'])
  expect(ownWords({ kind: 'choice', options: ['yes'] })).toEqual([])
  expect(ownWords({ kind: 'trial', technique: 'wave', before: 6, after: 4 })).toEqual([])
})
