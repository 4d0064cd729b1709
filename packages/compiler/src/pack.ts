import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Compiled } from './compile/compile.ts'
import { shortHash } from './compile/hash.ts'
import { fileOf } from './compile/pack-index.ts'

export interface WrittenPack {
  /** `index.<hash>.json`, relative to the folder. */
  readonly index: string
  /**
   * Every lesson file of both languages, relative to the folder, sorted by name. Whoever fetches them all in this order
   * shows nobody what is being read.
   */
  readonly files: readonly string[]
}

/**
 * Writes `index.<hash>.json` and one file for each lesson and language. What an earlier pack left in `outDir` (`index.*`
 * and `l/`) is removed. Problems are not looked at: the caller refuses to publish content with errors.
 */
export async function writePack(
  compiled: Pick<Compiled, 'index' | 'lessons'>,
  outDir: string,
): Promise<WrittenPack> {
  await clear(outDir)
  await mkdir(join(outDir, 'l'), { recursive: true })
  const files = compiled.lessons.map((lesson) => [fileOf(lesson), JSON.stringify(lesson)] as const)
  await Promise.all(files.map(([path, text]) => writeFile(join(outDir, path), text)))
  const text = JSON.stringify(compiled.index)
  const index = `index.${shortHash(text)}.json`
  await writeFile(join(outDir, index), text)
  return { index, files: files.map(([path]) => path).toSorted() }
}

async function clear(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true })
  const left = (await readdir(outDir)).filter((name) => name === 'l' || /^index\.[0-9a-f]+\.json$/.test(name))
  await Promise.all(left.map((name) => rm(join(outDir, name), { recursive: true })))
}
