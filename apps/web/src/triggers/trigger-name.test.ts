import { TRIGGERS } from '@keertij/journal'
import { expect, test } from 'vitest'
import { triggerName } from './trigger-name.ts'

test('every trigger of the journal has a name of its own in both languages', () => {
  for (const language of ['nl', 'en'] as const) {
    const names = TRIGGERS.map((trigger) => triggerName(trigger, language))
    expect(new Set(names).size).toBe(TRIGGERS.length)
    expect(names.filter((name) => name === '' || name.includes('-'))).toEqual([])
  }
})

test('a trigger in the person’s own words is shown as it was written', () => {
  expect(triggerName('na het sporten', 'en')).toBe('na het sporten')
  expect(triggerName('toString', 'nl')).toBe('toString')
})
