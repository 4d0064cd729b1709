import { COUNTRIES, type Country } from '@keertij/kernel'
import { CARE_LANGUAGES, CARE_TAGS, COSTS, NEEDS, type DirectoryEntry } from '@keertij/programme'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entryOf } from '../fixtures/directory.ts'
import { day } from '../fixtures/events.ts'
import {
  anyCare,
  choicesOf,
  findCare,
  isNarrowed,
  NARROWING,
  widerCare,
  withoutChoice,
  type CareFilter,
} from './find-care.ts'

const TODAY = day('2026-06-01')
const past = day('2026-05-31')

const directory = [
  entryOf('112', { countries: ['NL', 'BE'], crisis: true, needs: ['medical-urgent'], cost: 'free' }),
  entryOf('113', { crisis: true, needs: ['suicide'], cost: 'free' }),
  entryOf('1813', { countries: ['BE'], crisis: true, needs: ['suicide'], cost: 'free' }),
  entryOf('old-centre', { expires: past }),
  entryOf('doctor', { countries: ['NL', 'BE'], languages: [], needs: ['treatment', 'drugs'] }),
  entryOf('church', { tags: [CARE_TAGS.faith] }),
  entryOf('mainline', { tags: [CARE_TAGS.lgbtq], needs: ['drugs'], cost: 'free' }),
  entryOf('brussels', { countries: ['BE'], languages: ['fr', 'en'], tags: [CARE_TAGS.french] }),
  entryOf('after-check', { tags: [CARE_TAGS.afterViolenceCheck], needs: ['group'] }),
]
const ids = (entries: readonly DirectoryEntry[]) => entries.map(({ id }) => id)
const find = (told: Partial<CareFilter> = {}, country: Country | undefined = 'NL') =>
  findCare(directory, { ...anyCare(country), ...told }, TODAY)

describe('finding care', () => {
  it('shows what an open list may show: the country, expired last, and nothing that waits for a question', () => {
    expect(ids(find().crisis)).toEqual(['112', '113'])
    expect(ids(find().found)).toEqual(['doctor', 'church', 'mainline', 'old-centre'])
    expect(ids(find({}, 'BE').found)).toEqual(['doctor', 'brussels'])
  })

  it('puts the crisis lines for a need before the rest', () => {
    expect(ids(find({ need: 'suicide' }).found)).toEqual(['113'])
    expect(ids(find({ need: 'drugs' }).found)).toEqual(['doctor', 'mainline'])
  })

  it('does not take an unknown cost for free, and says how many that leaves out', () => {
    expect(ids(find({ free: true }).found)).toEqual(['mainline'])
    expect(find({ free: true }).costUnknown).toBe(3)
    expect(find({ free: true, need: 'drugs' }).costUnknown).toBe(1)
    expect(find().costUnknown).toBe(0)
  })

  it('keeps what depends on whom one meets, whatever the language', () => {
    const english = findCare(directory, { ...anyCare('BE'), language: 'en' }, TODAY)
    expect(ids(english.found)).toEqual(['doctor', 'brussels'])
  })

  it('leaves out a label of faith, or shows only what is there for LGBTQ+ people', () => {
    expect(ids(find({ withoutFaith: true }).found)).toEqual(['doctor', 'mainline', 'old-centre'])
    expect(ids(find({ lgbtq: true }).found)).toEqual(['mainline'])
  })

  it('says how to widen what finds nothing', () => {
    const nothing = { ...anyCare('NL'), need: 'drugs', free: true, language: 'fr' } as const
    expect(find(nothing).found).toEqual([])
    expect(widerCare(directory, nothing, TODAY)).toEqual([
      { without: 'language', count: 1 },
      { without: 'free', count: 1 },
    ])
  })

  it('offers no choice that finds nothing by itself', () => {
    expect(choicesOf(directory, 'NL')).toEqual({
      needs: ['suicide', 'medical-urgent', 'treatment', 'drugs'],
      languages: ['nl'],
    })
    expect(choicesOf(directory, undefined).languages).toEqual(['nl', 'en', 'fr'])
  })
})

const entries: fc.Arbitrary<readonly DirectoryEntry[]> = fc
  .array(
    fc.record({
      countries: fc.subarray([...COUNTRIES], { minLength: 1 }),
      needs: fc.subarray([...NEEDS], { maxLength: 3 }),
      languages: fc.subarray([...CARE_LANGUAGES]),
      cost: fc.constantFrom(...COSTS),
      tags: fc.subarray(Object.values(CARE_TAGS)),
      crisis: fc.boolean(),
      expires: fc.constantFrom(past, day('2026-09-01')),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((told, at) => entryOf(`service-${at}`, told)))
const filters: fc.Arbitrary<CareFilter> = fc.record({
  country: fc.constantFrom(...COUNTRIES, undefined),
  need: fc.constantFrom(...NEEDS, undefined),
  language: fc.constantFrom(...CARE_LANGUAGES, undefined),
  free: fc.boolean(),
  withoutFaith: fc.boolean(),
  lgbtq: fc.boolean(),
})
const law = (holds: (all: readonly DirectoryEntry[], filter: CareFilter) => void): void =>
  fc.assert(fc.property(entries, filters, holds), { numRuns: 300 })

describe('whatever was chosen (law)', () => {
  it('no choice hides a crisis line: those of the country stand on top, and of both while none is chosen', () => {
    law((all, filter) => {
      const { crisis, found } = findCare(all, filter, TODAY)
      const ofCountry = (entry: DirectoryEntry) =>
        filter.country === undefined || entry.countries.includes(filter.country)
      expect(crisis).toEqual(all.filter((entry) => entry.crisis && ofCountry(entry)))
      const firstOther = found.findIndex((entry) => !entry.crisis)
      expect(found.slice(Math.max(firstOther, 0)).some((entry) => entry.crisis && firstOther >= 0)).toBe(
        false,
      )
      expect(found.every(ofCountry)).toBe(true)
    })
  })

  it('nothing that waits for the question about violence is in the list, and what expired stands last', () => {
    law((all, filter) => {
      const care = findCare(all, filter, TODAY).found.filter(({ crisis }) => !crisis)
      expect(care.filter(({ tags }) => tags.includes(CARE_TAGS.afterViolenceCheck))).toEqual([])
      const old = care.map(({ expires }) => expires === past)
      expect(old).toEqual(old.toSorted())
      expect(new Set(ids(care)).size).toBe(care.length)
    })
  })

  it('while no country is chosen, the list is that of both together', () => {
    law((all, filter) => {
      const found = (country: Country | undefined) => ids(findCare(all, { ...filter, country }, TODAY).found)
      expect(new Set(found(undefined))).toEqual(new Set([...found('NL'), ...found('BE')]))
    })
  })

  it('one choice less never loses a service, and widening counts what it promises', () => {
    law((all, filter) => {
      const found = ids(findCare(all, filter, TODAY).found.filter(({ crisis }) => !crisis))
      for (const choice of NARROWING) {
        const wider = ids(findCare(all, withoutChoice(filter, choice), TODAY).found)
        expect(wider).toEqual(expect.arrayContaining(found))
      }
      for (const { without, count } of widerCare(all, filter, TODAY))
        expect(findCare(all, withoutChoice(filter, without), TODAY).found).toHaveLength(count)
      expect(isNarrowed(filter)).toBe(NARROWING.some((choice) => Boolean(filter[choice])))
    })
  })
})
