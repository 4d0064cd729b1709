import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '@keertij/kernel'
import type { Block, Lesson, PackIndex } from '@keertij/programme'
import { filesForOffline, type ServedApp } from './built-app.ts'
import { readPack } from './content.ts'

export interface Change {
  readonly lesson: string
  readonly language: Language
  /** The question that is asked no more; another one takes its place. */
  readonly field: string
}

const NEW_QUESTION = 'Een nieuwe vraag in een nieuwe versie?'

/**
 * Serves the next version of the app: one lesson asks something else. As in a real build, everything that changed has
 * another name, and so has everything that names it. Returns the new question.
 */
export async function openNewerApp(app: ServedApp, change: Change): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'keertij-newer-'))
  cpSync(app.folder, folder, { recursive: true })
  // The precompressed twins hold the old text.
  for (const file of filesUnder(folder)) if (/\.(br|gz)$/.test(file)) rmSync(join(folder, file))
  const renamed = { ...changeLesson(folder, change), ...renameScripts(folder) }
  for (const file of filesUnder(folder)) {
    if (!/\.(js|html|json)$/.test(file) || file === 'csp.json' || file.startsWith('c/l/')) continue
    const path = join(folder, file)
    let text = readFileSync(path, 'utf8')
    for (const [from, to] of Object.entries(renamed)) text = text.replaceAll(from, to)
    writeFileSync(path, text)
  }
  const worker = join(folder, 'sw.js')
  writeFileSync(
    worker,
    readFileSync(worker, 'utf8').replace(/^const VERSION = .*$/m, 'const VERSION = "the-next-one"'),
  )
  if (filesForOffline(folder).length !== filesForOffline(app.folder).length)
    throw new Error('The next version lost files')
  await app.serve(folder)
  return NEW_QUESTION
}

/** Gives one lesson another question and version, and the index another name. */
function changeLesson(
  folder: string,
  { lesson: id, language, field }: Change,
): Readonly<Record<string, string>> {
  const { index } = readPack(folder)
  const oldFile = index.files[language][id] ?? ''
  const lesson = JSON.parse(readFileSync(join(folder, 'c', oldFile), 'utf8')) as Lesson
  const text = JSON.stringify({ ...lesson, version: 'next00000000', page: asking(lesson.page, field) })
  const newFile = `l/${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`
  rmSync(join(folder, 'c', oldFile))
  writeFileSync(join(folder, 'c', newFile), text)

  const oldIndex = readdirSync(join(folder, 'c')).find((name) => name.startsWith('index.')) ?? ''
  const newIndex = 'index.000000000000.json'
  const files = { ...index.files, [language]: { ...index.files[language], [id]: newFile } }
  rmSync(join(folder, 'c', oldIndex))
  writeFileSync(join(folder, 'c', newIndex), JSON.stringify({ ...index, files } satisfies PackIndex))
  return { [oldFile]: newFile, [oldIndex]: newIndex }
}

/** The page with another question in the place of `field`. */
const asking = (blocks: readonly Block[], field: string): readonly Block[] =>
  blocks.map((block) => {
    if ('id' in block && block.id === field)
      return { t: 'text', id: 'new-question', long: false, question: [{ t: 'p', c: [NEW_QUESTION] }] }
    return block.t === 'exercise' ? { ...block, c: asking(block.c, field) } : block
  })

/** Every script under another name: hashed names never change their content. */
function renameScripts(folder: string): Readonly<Record<string, string>> {
  const scripts = readdirSync(join(folder, 'a')).filter((name) => name.endsWith('.js'))
  return Object.fromEntries(
    scripts.map((name) => {
      const next = name.replace(/\.js$/, '0.js')
      cpSync(join(folder, 'a', name), join(folder, 'a', next))
      rmSync(join(folder, 'a', name))
      return [name, next]
    }),
  )
}

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[a-z0-9]+$/.test(name))
