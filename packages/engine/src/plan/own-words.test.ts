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
  expect(ownWords({ kind: 'loop', steps: { thought: 'Ach', later: ' ' }, breakAt: 'later' })).toEqual(['Ach'])
  expect(ownWords({ kind: 'pairs', rows: { access: 'Een omweg', cost: '' } })).toEqual(['Een omweg'])
  expect(ownWords({ kind: 'barrel', fills: ['Koken'], leaks: ['Ruzie'], level: 4 })).toEqual([
    'Koken',
    'Ruzie',
  ])
  expect(ownWords({ kind: 'ladder', rungs: [{ text: 'Een uur', rating: 2 }] })).toEqual(['Een uur'])
  expect(
    ownWords({
      kind: 'week',
      cells: { 'fri-evening': { risk: true, plan: 'Zwemmen' }, 'sat-night': { risk: true, plan: '' } },
    }),
  ).toEqual(['Zwemmen'])
  expect(ownWords({ kind: 'wheel', ratings: { body: 6 } })).toEqual([])
  expect(ownWords({ kind: 'choice', options: ['yes'] })).toEqual([])
  expect(ownWords({ kind: 'trial', technique: 'wave', before: 6, after: 4 })).toEqual([])
})
