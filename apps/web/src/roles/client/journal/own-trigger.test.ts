import { describe, expect, test } from 'vitest'
import { chosenBeside, NO_OWN, typeOwn, type OwnTrigger } from './own-trigger.ts'

const typed = (start: readonly string[], ...texts: readonly string[]) =>
  texts.reduce<{ readonly triggers: readonly string[]; readonly own: OwnTrigger }>(
    ({ triggers, own }, text) => typeOwn(triggers, own, text),
    { triggers: start, own: NO_OWN },
  )

describe('a trigger in own words', () => {
  test('counts as it is typed, and is gone when it is wiped', () => {
    expect(typed(['tired'], 'w', 'we', 'werk').triggers).toEqual(['tired', 'werk'])
    expect(typed(['tired'], 'w', 'we', '').triggers).toEqual(['tired'])
  })

  test('leaves a chosen one that it begins with', () => {
    const texts = ['w', 'we', 'wer', 'werk', 'werkd', 'werkdruk']
    expect(typed(['werk', 'tired'], ...texts).triggers).toEqual(['werk', 'tired', 'werkdruk'])
  })

  test('is not among the chosen ones while it is typed', () => {
    const { triggers, own } = typed(['tired'], 'werk')
    expect(chosenBeside(triggers, own)).toEqual(['tired'])
    expect(chosenBeside(['tired', 'werk'], NO_OWN)).toEqual(['tired', 'werk'])
  })
})
