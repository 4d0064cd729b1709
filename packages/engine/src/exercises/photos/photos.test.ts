import { expect, it } from 'vitest'
import { ownWords } from '../../plan/own-words.ts'
import type { FieldOf } from '../kind.ts'
import { photos } from './photos.ts'

const field: FieldOf<'photos'> = { t: 'photos', id: 'box', max: 2, question: [] }
const box = (...captions: readonly string[]) => ({
  kind: 'photos' as const,
  photos: captions.map((caption, at) => ({ id: at.toString(16).padStart(24, '0'), caption })),
})

it('is open until a photo is in it, with words or without', () => {
  expect([box(), box(''), box('De hond in de sneeuw')].map(photos.isAnswered)).toEqual([false, true, true])
})

it('keeps photos that were chosen when the question had more room', () => {
  expect(photos.isValid(field, box('a', 'b', 'c'))).toBe(true)
})

it('puts nothing on paper, in the plan or among what is found in the journal: not a caption, not that there are photos', () => {
  expect(photos.toText(field, box('De hond in de sneeuw'))).toEqual([])
  expect(ownWords(box('De hond in de sneeuw'))).toEqual([])
})
