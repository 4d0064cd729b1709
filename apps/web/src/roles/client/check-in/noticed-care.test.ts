import { toggleNoticed } from '@keertij/engine'
import { NOTICED, type Noticed } from '@keertij/journal'
import { LANGUAGES } from '@keertij/kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { careFor } from './noticed-care.ts'
import { checkInWords } from './words.ts'

const chosen = fc
  .subarray([...NOTICED])
  .map((all) => all.reduce<readonly Noticed[]>((before, each) => toggleNoticed(before, each, true), []))

test('sweating and trembling always lead to 112 and the own doctor, whatever else is noticed', () => {
  fc.assert(
    fc.property(chosen, (chosen) => {
      const { pressing, help } = careFor(chosen)
      expect(pressing.includes('danger')).toBe(chosen.includes('sweating'))
      if (!chosen.includes('sweating')) return
      expect(pressing.slice(0, 2)).toEqual(['danger', 'downers'])
      expect(help).toEqual(expect.arrayContaining(['112', 'huisarts']))
    }),
  )
})

test('feeling low or empty always leads to the lines for suicide of both countries, whatever else is noticed', () => {
  fc.assert(
    fc.property(chosen, (chosen) => {
      const { pressing, help } = careFor(chosen)
      expect(pressing.includes('low')).toBe(chosen.includes('low'))
      if (chosen.includes('low')) expect(help).toEqual(['113', '1813', '112', 'huisarts'])
    }),
  )
})

test('nothing is said before anything is chosen, and one kind sentence when nothing weighs', () => {
  const said = (...chosen: Noticed[]) => careFor(chosen)
  expect(said()).toEqual({ pressing: [], help: [], quiet: undefined })
  expect(said('relief')).toEqual({ pressing: [], help: [], quiet: 'relief' })
  expect(said('nothing')).toEqual({ pressing: [], help: [], quiet: 'nothing' })
  expect(said('restless', 'relief')).toEqual({ pressing: [], help: [], quiet: 'some' })
})

const NAMED = {
  nl: {
    drugs: [/alcohol/, /GHB/, /benzo/, /opiaten/, /nooit alleen/, /huisarts/],
    passes: /gaat meestal over/,
  },
  en: {
    drugs: [/alcohol/, /GHB/, /benzo/, /opiates/, /Never do that alone/, /GP/],
    passes: /usually passes/,
  },
} as const
const CAUSE = /ontwenning|afkick|verslav|withdraw|addict|detox|bewezen|proven|\bdaardoor\b|because of/i

test.each(LANGUAGES)(
  'what is noticed is never called withdrawal in %s, and says that the cause is not known',
  (language) => {
    const { says, chips } = checkInWords[language].noticed
    const all = [...Object.values(says), ...Object.values(chips)]
    expect(all.filter((sentence) => CAUSE.test(sentence))).toEqual([])
    expect(says.some).toMatch(NAMED[language].passes)
    expect(says.some).toMatch(/weten we niet|we don’t know/)
  },
)

test.each(LANGUAGES)(
  'sweating names each drug that is not to be stopped alone, and when to call 112, in %s',
  (language) => {
    const { says } = checkInWords[language].noticed
    for (const word of NAMED[language].drugs) expect(says.downers).toMatch(word)
    expect(says.danger).toMatch(/112/)
    expect(says.danger).toMatch(/in de war|confused/)
    expect(says.danger).toMatch(/schokken|seizure/)
    expect(says.danger).toMatch(/koorts|fever/)
    expect(says.low).toMatch(/zelfdoding|suicide/)
  },
)
