import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { soundFiles, WAVE } from './sound-content.fixture.ts'

const main = fileURLToPath(import.meta.resolve('./main.ts'))
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keertij-content-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('npm run content', () => {
  test('ends with what there is, and succeeds when only the calendar could be against it', () => {
    write(soundFiles())
    const { status, stdout } = run()
    expect(stdout.trim().split('\n').at(-1)).toMatch(
      /^\d+ errors, 0 warnings; 5 lessons; 1 pages; 8 screens; 3 gates; 3 exercises; 25 questions; \d+ words nl, \d+ en; 1 sources used; 1 directory entries; 2 questionnaires shown and 1 waiting for their wording; reviewed by a clinician: 0 of 5$/,
    )
    expect(status).toBe(stdout.startsWith('0 errors') ? 0 : 1)
  })

  test('names file, line, message and repair, and fails', () => {
    const files = new Map(soundFiles())
    files.set(`${WAVE}.nl.md`, (files.get(`${WAVE}.nl.md`) ?? '').replace('"@today"', '"@moon"'))
    write(files)
    const { status, stdout } = run()
    expect(status).toBe(1)
    expect(stdout).toContain(
      `${folder}/${WAVE}.nl.md:63  error (links)\n  The app has no place "@moon".\n  Repair: `,
    )
  })

  test('prints the same as JSON', () => {
    write(new Map([...soundFiles()].filter(([path]) => path !== 'glossary.yaml')))
    const { status, stdout } = run('--json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ rule: 'tables', line: 1 })]),
      counts: { lessons: 5 },
    })
  })
})

const run = (...words: string[]) =>
  spawnSync(process.execPath, [main, ...words, folder], { encoding: 'utf8' })

function write(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
