import type { DirectoryEntry } from '@keertij/programme'
import { describe, expect, it } from 'vitest'
import { entryOf } from '../fixtures/directory.ts'
import { day } from '../fixtures/events.ts'
import { crisisLines, helpEntries, isExpired } from './help-lines.ts'

const entry = (id: string, countries: DirectoryEntry['countries'], crisis: boolean): DirectoryEntry =>
  entryOf(id, { countries, crisis })
const directory = [
  entry('112', ['NL', 'BE'], true),
  entry('113', ['NL'], true),
  entry('1813', ['BE'], true),
  entry('mainline', ['NL'], false),
]
const ids = (entries: readonly DirectoryEntry[]) => entries.map(({ id }) => id)

describe('help lines', () => {
  it('show both countries while none is set', () => {
    expect(ids(crisisLines(directory, undefined))).toEqual(['112', '113', '1813'])
    expect(ids(crisisLines(directory, 'NL'))).toEqual(['112', '113'])
    expect(ids(crisisLines(directory, 'BE'))).toEqual(['112', '1813'])
  })

  it('follow the order of the text, and leave out what is unknown or of another country', () => {
    expect(ids(helpEntries(directory, ['1813', 'mainline', 'gone', '112'], 'NL'))).toEqual([
      'mainline',
      '112',
    ])
    expect(ids(helpEntries(directory, ['1813', '112'], undefined))).toEqual(['1813', '112'])
  })

  it('are still good on the day they expire', () => {
    const line = entry('113', ['NL'], true)
    expect(isExpired(line, day('2026-09-01'))).toBe(false)
    expect(isExpired(line, day('2026-09-02'))).toBe(true)
  })
})
