import { expect, it } from 'vitest'
import { nl } from '../words/nl.ts'
import { importProblemInWords, problemInWords } from './problem-words.ts'

it('does not blame the file of a copy for a full disk', () => {
  expect(importProblemInWords({ code: 'quota-exceeded', kept: 3 }, nl)).toBe(nl.problems.full)
  expect(importProblemInWords({ code: 'not-json' }, nl)).toBe(nl.settingsScreen.importBad)
})

it('says what is wrong with an exit site, not with the disk', () => {
  expect(problemInWords({ code: 'unsafe-exit-site' }, nl)).toBe(nl.settingsScreen.exitSiteBad)
})
