import {
  composeLetter,
  EMPTY_LETTER,
  LETTER_ABOUT,
  LETTER_ASKS,
  LETTER_COSTS,
  LETTER_SINCE,
  LETTER_TRIED,
  letterText,
  type LetterChoices,
} from '@keertij/engine'
import { LANGUAGES, type Language } from '@keertij/kernel'
import { describe, expect, it } from 'vitest'
import { letterWords } from './words.ts'

/** Everything that can be chosen, and everything that can be typed. */
const ALL: LetterChoices = {
  about: LETTER_ABOUT,
  ownWord: 'de mist',
  since: 'years',
  costs: LETTER_COSTS,
  tried: LETTER_TRIED,
  asks: LETTER_ASKS,
  medicines: 'sertraline',
  suicide: true,
  name: 'Sam',
  born: '1-2-1990',
}
const GROUPS = { about: LETTER_ABOUT, costs: LETTER_COSTS, tried: LETTER_TRIED, asks: LETTER_ASKS } as const

/** Words that conclude something about a person, or name a disorder. `verslavingszorg` is where somebody may want to go. */
const VERDICT: Readonly<Record<Language, RegExp>> = {
  nl: /diagnose|stoornis|verslaafd|verslaving(?!szorg)|dwangmatig|ziek|abnormaal|schuld|schande|te veel|icd|csbd/i,
  en: /diagnos|disorder|addict(?!ion care)|compulsive|\bill\b|sick|abnormal|guilt|shameful|too much|icd|csbd/i,
}
/** How one speaks to somebody who is not a doctor one looks up to, and what is put in a mouth. */
const FAMILIAR = /(?<!\p{L})(?:je|jij|jou|jouw|jullie)(?!\p{L})/iu

describe.each(LANGUAGES)('the letter in %s', (language) => {
  const { sentences, chips } = letterWords[language]
  const text = (told: Partial<LetterChoices>) =>
    letterText(composeLetter({ ...ALL, ...told }, sentences, '2026') ?? [])

  it('changes exactly its own sentence with every chip', () => {
    for (const [group, ids] of Object.entries(GROUPS) as [keyof typeof GROUPS, readonly string[]][])
      for (const id of ids) {
        const own = (sentences[group] as Readonly<Record<string, string>>)[id] ?? ''
        const without = text({ [group]: ids.filter((other) => other !== id) })
        expect(text({}).split(own), `${group} ${id}`).toHaveLength(2)
        expect(without).not.toContain(own)
        expect(text({}).replace(own, '').replaceAll(/\s+/g, ' ')).toBe(without.replaceAll(/\s+/g, ' '))
      }
    for (const since of LETTER_SINCE) expect(text({ since })).toContain(sentences.since[since])
    expect(text({ since: undefined })).not.toContain(sentences.since.years)
    expect(text({ suicide: false })).not.toContain(sentences.suicide)
    expect(text({ ownWord: '' })).not.toContain('de mist')
  })

  it('has a chip for everything that can be said, and none twice', () => {
    const labels = Object.values(chips).flatMap((group) => Object.values(group))
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('concludes nothing about the person', () => {
    expect(text({}).match(VERDICT[language]) ?? []).toEqual([])
  })

  it('is not there while nothing was chosen', () => {
    expect(composeLetter(EMPTY_LETTER, sentences, '2026')).toBeUndefined()
  })
})

it('the Dutch letter says u to the doctor', () => {
  const dutch = letterText(composeLetter(ALL, letterWords.nl.sentences, '2026') ?? [])
  expect(dutch.match(FAMILIAR) ?? []).toEqual([])
  expect(dutch).toMatch(/(?<!\p{L})u(?!\p{L})/u)
})
