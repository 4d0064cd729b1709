import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { compileContent } from '@keertij/compiler'
import { LANGUAGES } from '@keertij/kernel'
import type { PackIndex } from '@keertij/programme'
import type { Dist } from '@keertij/server'
import type { Measured } from './report.ts'
import { carried, textOf } from './served.ts'

/** What the texts weigh, and how the compiler takes a programme of the size we aim at. */

const CONTENT = join(import.meta.dirname, '../content')
const LESSONS = 500
const WEEK = 7
const COMPILES = 5
const KILOBYTE = 1_000

export function measureContent(app: Dist): Measured[] {
  return [...packSizes(app), ...manyLessons()]
}

export function packIndexOf(app: Dist): PackIndex {
  const path = [...app.files.keys()].find((one) => /^\/c\/index\.[0-9a-f]+\.json$/.test(one))
  if (path === undefined) throw new Error('The build has no pack')
  return JSON.parse(textOf(app, path))
}

function packSizes(app: Dist): Measured[] {
  const size = (path: string): number => carried(app, path) / KILOBYTE
  const pack = [...app.files.keys()].filter((path) => path.startsWith('/c/'))
  const lessons = pack.filter((path) => path.startsWith('/c/l/')).map(size)
  const all = pack.map(size)
  const total = all.reduce((sum, one) => sum + one, 0)
  const index = total - lessons.reduce((sum, one) => sum + one, 0)
  return [
    { id: 'pack.index', unit: 'kB br', samples: [index] },
    { id: 'pack.largest-lesson', unit: 'kB br', samples: [Math.max(...lessons)] },
    { id: 'pack.total', unit: 'kB br', samples: [total] },
  ]
}

function manyLessons(): Measured[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-content-'))
  try {
    fill(folder, LESSONS)
    const compiling: number[] = []
    const reading: number[] = []
    let index = ''
    for (let run = 0; run < COMPILES; run += 1) {
      reading.push(timed(() => readAll(folder)))
      compiling.push(
        timed(() => {
          const compiled = compileContent(folder)
          if (compiled.lessons.length !== 2 * LESSONS) {
            throw new Error(`${compiled.lessons.length} lessons: ${compiled.problems[0]?.message}`)
          }
          index = JSON.stringify(compiled.index)
        }),
      )
    }
    const indexSize = brotliCompressSync(index).byteLength / KILOBYTE
    const peer = { what: 'only reading the files', samples: reading }
    return [
      { id: `compile.${LESSONS}-lessons`, unit: 'ms', samples: compiling, peer },
      { id: `compile.${LESSONS}-lessons.index`, unit: 'kB br', samples: [indexSize] },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Our own content, with its lessons repeated in later weeks until there are `wanted` in each language. */
function fill(folder: string, wanted: number): void {
  cpSync(CONTENT, folder, { recursive: true })
  const programme = join(folder, 'programmes/impuls')
  const pages = join(folder, 'pages')
  const present = filesUnder(folder).filter(
    (path) => path.endsWith('.nl.md') && !path.startsWith(pages),
  ).length
  const sources = filesUnder(programme)
    .filter((path) => path.endsWith('.nl.md'))
    .map((path) => path.slice(0, -'.nl.md'.length))
  let text = readFileSync(join(programme, 'programme.yaml'), 'utf8').trimEnd()
  for (let done = present, week = 100; done < wanted; week += 1) {
    const names = Array.from({ length: Math.min(WEEK, wanted - done) }, (_, n) => `lesson-${n + 1}`)
    mkdirSync(join(programme, `week-${week}`))
    for (const name of names) {
      const source = sources[done % sources.length] ?? ''
      for (const language of LANGUAGES) {
        const lesson = readFileSync(`${source}.${language}.md`, 'utf8')
        const renamed = lesson.replace(/^id: .*$/m, `id: impuls/${week}/${name}`)
        writeFileSync(join(programme, `week-${week}/${name}.${language}.md`), renamed)
      }
      done += 1
    }
    text += moduleText(week, names)
  }
  writeFileSync(join(programme, 'programme.yaml'), text)
}

const moduleText = (week: number, lessons: readonly string[]): string => `
  - id: week-${week}
    folder: week-${week}
    week: ${week}
    title: { nl: 'Week ${week}', en: 'Week ${week}' }
    heart: { nl: 'Je oefent verder.', en: 'You go on practising.' }
    lessons: [${lessons.join(', ')}]
`

const readAll = (folder: string): string[] => filesUnder(folder).map((path) => readFileSync(path, 'utf8'))

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
