/** What the app says outside the lessons, where somebody reads it aloud or hands it over, keeps the rules of the lessons. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileContent } from '@keertij/compiler'
import { LANGUAGES, type Language } from '@keertij/kernel'
import { expect, it } from 'vitest'
import { en, nl } from '../../apps/web/src/index.ts'

const WORDS = { nl, en }
const VOICE = new Set(['banned-words', 'typography', 'phone-numbers', 'readability'])

/** Every text in the words of a screen. What is filled in gets a short word. */
function textsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return textsIn((words as (...told: string[]) => unknown)('drie', 'vier'))
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : []
}

/** What the rules of the content say of these texts, as if they were a lesson. */
function faultsIn(texts: readonly string[], language: Language): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'keertij-voice-'))
  try {
    mkdirSync(join(folder, 'flows'))
    const front =
      '---\nid: flows/voice\ntitle: Stem\nminutes: 9\nsources: []\nstatus: draft\nreviewedBy: ""\n---\n'
    const lesson = `${front}\n${texts.join('\n\n')}\n`
    for (const each of LANGUAGES) writeFileSync(join(folder, 'flows', `voice.${each}.md`), lesson)
    return compileContent(folder)
      .problems.filter(({ file, rule, level }) => {
        const counts = VOICE.has(rule) && (level === 'error' || rule !== 'readability')
        return counts && file.endsWith(`voice.${language}.md`)
      })
      .map(({ message }) => message)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

it.each(LANGUAGES)(
  'the letter and what to say on the telephone keep the rules of our voice, in %s',
  (language) => {
    const { letter, help } = WORDS[language]
    const texts = [...textsIn(letter), ...textsIn(help)]
    expect(texts.length).toBeGreaterThan(200)
    expect(faultsIn(texts, language)).toEqual([])
  },
)

it('a text that breaks them is found', () => {
  expect(faultsIn(['Je bent weer gezwicht en dat is zwak!'], 'nl')).toHaveLength(2)
  expect(faultsIn(['That is weak.'], 'en')).toHaveLength(1)
})
