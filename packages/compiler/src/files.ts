import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The text of every content file, by its path under the content folder, with forward slashes. */
export type Files = ReadonlyMap<string, string>

/** Reads all texts, tables and questionnaires under `root`. An absent folder has no files. */
export function readFiles(root: string): Files {
  const named = pathsUnder(root)
    .sort()
    .map((path) => [relative(root, path).split(sep).join('/'), path] as const)
  return new Map(named.filter(([name]) => isContent(name)).map(([name, path]) => [name, textOf(path)]))
}

const isContent = (name: string): boolean =>
  /\.(?:md|yaml)$/.test(name) || /^instruments\/[^/]+\/(?:LICENSE|[^/]+\.json)$/.test(name)

/** With the line ends of one kind, whatever the editor of the writer makes of them. */
const textOf = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')

function pathsUnder(folder: string): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? pathsUnder(path) : [path]
  })
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (reason) {
    if (reason instanceof Error && 'code' in reason && reason.code === 'ENOENT') return []
    throw reason
  }
}
