import type { PackIndex } from '@keertij/programme'
import { expect, test, vi } from 'vitest'
import { FIRST_AID, fixedOrder, PARTNER_NOW } from './content.ts'

// Its pack is made by the build.
vi.mock('virtual:pack', () => ({ PACK: { index: '', nowHelp: { nl: '', en: '' }, crisis: [] } }))

test('everybody fetches first aid and now help for partners before all other lessons, and each file once', () => {
  const ids = ['impuls/0/welkom', FIRST_AID, PARTNER_NOW]
  const files = (language: string) =>
    Object.fromEntries(ids.map((id, n) => [id, `l/${9 - n}${language}.json`]))
  const index: PackIndex = {
    version: 'a1',
    programmes: [],
    flows: [],
    directory: [],
    sources: [],
    glossary: [],
    measures: [],
    files: { nl: files('nl'), en: files('en') },
  }
  expect(fixedOrder(index)).toEqual([
    '/c/l/8nl.json',
    '/c/l/8en.json',
    '/c/l/7nl.json',
    '/c/l/7en.json',
    '/c/l/9en.json',
    '/c/l/9nl.json',
  ])
})
