import { describe, expect, test } from 'vitest'
import { parseLesson } from '../parse/lesson-file.ts'
import { measure, sentencesIn } from './measure.ts'
import { sentencesOf } from './sentences.ts'
import { syllables } from './syllables.ts'

const lessonOf = (body: string) => {
  const front = 'id: a\ntitle: Titel\nminutes: 1\nsources: []\nstatus: draft\nreviewedBy: ""'
  const place = { file: 'a.nl.md', id: 'a', language: 'nl' } as const
  return parseLesson(`---\n${front}\n---\n${body}`, place).lesson
}

describe('the syllable counter', () => {
  test.each([
    ['maan', 1],
    ['golf', 1],
    ['zeeën', 2],
    ['nieuwe', 2],
    ['leeuwen', 2],
    ['mooie', 2],
    ['koeien', 2],
    ['ideeën', 3],
    ['beïnvloeden', 4],
    ['coördinatie', 5],
    ['seksualiteit', 5],
    ['huisarts', 2],
    ['uitglijder', 3],
    ['vertrouwen', 3],
    ['situatie', 4],
    ['eieren', 3],
    ['psycholoog', 3],
    ['yoga', 2],
    ['zelfwaardering', 4],
    ['tweeëntwintig', 4],
    ['één', 1],
    ['’s', 1],
    ['zo’n', 1],
    ['online', 2],
    ['team', 1],
    ['7', 1],
    ['30', 2],
    ['2026', 3],
  ])('counts %s as %i', (word, count) => {
    expect(syllables(word)).toBe(count)
  })
})

describe('sentences', () => {
  test('end at a full stop, also inside quotation marks, and know their line', () => {
    const parts = [
      { text: 'Zeg het zo: ‘Ik kom.’ Dan', line: 4 },
      { text: ' ', line: 4 },
      { text: 'ga je. Of niet?', line: 5 },
    ]
    expect(sentencesOf({ kind: 'prose', parts }).map(({ text, line }) => [text, line])).toEqual([
      ['Zeg het zo: ‘Ik kom.’', 4],
      ['Dan ga je.', 4],
      ['Of niet?', 5],
    ])
  })

  test('hold what a reader sees: labels, options and the own word too', () => {
    const lesson = lessonOf(
      '{% scale id="s" min=0 max=10 low="rustig" high="sterk" %}\nHoe sterk is {% $word %}? {% src "a" /%}\n{% /scale %}\n\n{% button goto="a" %}Verder{% /button %}\n',
    )
    expect(sentencesIn(lesson).map(({ kind, text }) => [kind, text])).toEqual([
      ['label', 'Titel'],
      ['label', 'rustig'],
      ['label', 'sterk'],
      ['prose', 'Hoe sterk is gedrag?'],
      ['button', 'Verder'],
    ])
  })
})

describe('the measure', () => {
  test('is the formula of Flesch-Douma', () => {
    // 4 words, 1 sentence, 5 syllables.
    const measured = measure(sentencesIn(lessonOf('De golf komt vandaag.')))
    expect(measured?.average).toBe(4)
    expect(measured?.flesch).toBeCloseTo(206.835 - 0.93 * 4 - 77 * (5 / 4), 6)
    expect(measured?.short).toBe(1)
  })

  test('leaves out headings, buttons and short items, and is nothing without a sentence', () => {
    expect(measure(sentencesIn(lessonOf('# Een kop\n\n- Ja\n- Nee\n')))).toBeUndefined()
    expect(measure(sentencesIn(lessonOf('- Dit is een langer item\n')))?.average).toBe(5)
  })
})
