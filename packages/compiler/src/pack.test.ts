import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compileFiles } from './compile/compile.ts'
import { writePack } from './pack.ts'
import { soundFiles, WAVE } from './sound-content.fixture.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keertij-pack-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('a written pack', () => {
  test('has one file for each lesson and language, where the index says', async () => {
    const compiled = compileFiles(soundFiles(), 'content')
    const pack = await writePack(compiled, folder)
    expect(pack.files).toHaveLength(10)
    for (const lesson of compiled.lessons) {
      const path = compiled.index.files[lesson.language][lesson.id] ?? ''
      expect(pack.files).toContain(path)
      expect(JSON.parse(await readFile(join(folder, path), 'utf8'))).toEqual(lesson)
    }
    expect(JSON.parse(await readFile(join(folder, pack.index), 'utf8'))).toEqual(compiled.index)
  })

  test('names no lesson in a file name, and lists both languages in one fixed order', async () => {
    const compiled = compileFiles(soundFiles(), 'content')
    const pack = await writePack(compiled, folder)
    for (const path of pack.files) expect(path).toMatch(/^l\/[0-9a-f]{12}\.json$/)
    expect(pack.index).toMatch(/^index\.[0-9a-f]{12}\.json$/)
    expect(pack.files).toEqual(pack.files.toSorted())
    expect(await writePack({ ...compiled, lessons: compiled.lessons.toReversed() }, folder)).toEqual(pack)
  })

  test('replaces an earlier pack and touches nothing else', async () => {
    await writeFile(join(folder, 'kept.txt'), 'kept')
    const first = await writePack(compileFiles(soundFiles(), 'content'), folder)
    const files = new Map(soundFiles())
    files.set(`${WAVE}.nl.md`, (files.get(`${WAVE}.nl.md`) ?? '').replace('bij de pier', 'bij het strand'))
    const second = await writePack(compileFiles(files, 'content'), folder)
    expect(second.index).not.toBe(first.index)
    expect((await readdir(folder)).toSorted()).toEqual([second.index, 'kept.txt', 'l'].toSorted())
    expect(await readdir(join(folder, 'l'))).toHaveLength(10)
  })

  test('of 500 lessons keeps every lesson out of a small index', async () => {
    const compiled = compileFiles(manyFiles(500), 'content')
    expect(compiled.problems).toEqual([])
    const pack = await writePack(compiled, folder)
    // The 500, and the five of the sound content.
    expect(pack.files).toHaveLength(2 * 505)
    const index = await readFile(join(folder, pack.index), 'utf8')
    expect((await stat(join(folder, pack.index))).size).toBeLessThan(150_000)
    expect(index).not.toContain('bij de pier')
    expect(index).not.toContain('small-wave')
  }, 60_000)
})

/** The sound content with a module of so many lessons more, each a little different. */
function manyFiles(count: number): ReadonlyMap<string, string> {
  const files = new Map(soundFiles())
  const slugs = Array.from({ length: count }, (_, index) => `les-nummer-${index}`)
  const module = [
    '  - id: veel',
    '    folder: 4-veel',
    '    week: 4',
    '    title: { nl: Veel, en: Many }',
    "    heart: { nl: 'Veel lessen.', en: 'Many lessons.' }",
    `    lessons: [${slugs.join(', ')}]`,
  ]
  const programme = 'programmes/impuls/programme.yaml'
  files.set(programme, `${files.get(programme)}${module.join('\n')}\n`)
  for (const language of ['nl', 'en']) {
    const text = files.get(`${WAVE}.${language}.md`) ?? ''
    for (const [index, slug] of slugs.entries()) {
      const other = text
        .replace('id: impuls/3/kleine-golf', `id: impuls/4/${slug}`)
        .replace(/^title: (.*)$/m, `title: $1, en hier is les ${index}`)
      files.set(`programmes/impuls/4-veel/${slug}.${language}.md`, other)
    }
  }
  return files
}
