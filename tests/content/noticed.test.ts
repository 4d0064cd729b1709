/** The help beside what one notices in the check-in is in the directory, for whoever chose which country. */
import { helpEntries } from '@keertij/engine'
import { NOTICED } from '@keertij/journal'
import { expect, it } from 'vitest'
import { careFor } from '../../apps/web/src/index.ts'
import { index, lessonOf } from './real-content.ts'
import { blocksOf } from './text-of.ts'

const idsFor = (country: 'NL' | 'BE' | undefined, ...chosen: Parameters<typeof careFor>[0]) =>
  helpEntries(index.directory, careFor(chosen).help, country).map(({ id }) => id)

it('leads somebody who is low or empty to the lines of the chosen country, and to both while none is chosen', () => {
  expect(idsFor('NL', 'low')).toEqual(['113', '112', 'huisarts'])
  expect(idsFor('BE', 'low', 'restless')).toEqual(['1813', '112', 'huisarts'])
  expect(idsFor(undefined, 'low')).toEqual(['113', '1813', '112', 'huisarts'])
})

it('leads somebody who sweats or trembles to 112 and the own doctor in each country', () => {
  for (const country of ['NL', 'BE', undefined] as const)
    expect(idsFor(country, 'sweating', 'headache')).toEqual(['112', 'huisarts'])
})

it('names no help that is not in the directory, and the same as the lesson on stopping', () => {
  const { help } = careFor(NOTICED)
  const known = new Set(index.directory.map(({ id }) => id))
  expect(help.filter((id) => !known.has(id))).toEqual([])
  const inLesson = blocksOf(lessonOf('impuls/3/als-je-stopt', 'nl')).flatMap((block) =>
    block.t === 'help' ? [block.ids] : [],
  )
  expect(inLesson.length).toBeGreaterThan(0)
  for (const ids of inLesson) expect(ids).toEqual(help)
})
