/**
 * The built app as a table in memory. Every file the server can ever hand out is in this table, so a request
 * never reaches the file system and a path that is not in it does not exist.
 */
import { err, ok, type Result } from '@keertij/kernel'
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

export interface Dist {
  /** By the path of a URL, with its leading slash. */
  readonly files: ReadonlyMap<string, DistFile>
  readonly inline: InlineHashes
}

export interface DistFile {
  readonly type: string
  /** True for names that hold the hash of their content: those never change. */
  readonly immutable: boolean
  /** First 16 bytes of SHA-256 over the plain bytes, in hex. */
  readonly hash: string
  readonly bodies: Readonly<Partial<Record<Encoding, Uint8Array<ArrayBuffer>>>> & {
    readonly identity: Uint8Array<ArrayBuffer>
  }
}

/** Hashes of the scripts and styles that stand inline in the built pages, as `sha256-…`. */
export interface InlineHashes {
  readonly script: readonly string[]
  readonly style: readonly string[]
}

/** Best first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof ENCODINGS)[number]

export type DistProblem =
  | { readonly code: 'not-built'; readonly folder: string }
  | { readonly code: 'no-inline-hashes'; readonly file: string }

const INLINE_HASHES = 'csp.json'
const SUFFIXES = { br: '.br', gzip: '.gz' } as const
const HASHED_FOLDERS = ['/a/', '/c/']

/** Reads the folder that the web build wrote. `folder` is an absolute path. */
export function readDist(folder: string): Result<Dist, DistProblem> {
  const paths = filesIn(folder)
  if (paths.length === 0) return err({ code: 'not-built', folder })
  const inline = readInlineHashes(join(folder, INLINE_HASHES))
  if (inline === undefined) return err({ code: 'no-inline-hashes', file: join(folder, INLINE_HASHES) })

  const present = new Set(paths)
  const files = new Map<string, DistFile>()
  for (const path of paths) {
    if (path === INLINE_HASHES || isCompressedCopy(path, present)) continue
    const file = readDistFile(folder, path, present)
    for (const url of urlsOf(path)) files.set(url, file)
  }
  return ok({ files, inline })
}

function filesIn(folder: string): string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

function readInlineHashes(file: string): InlineHashes | undefined {
  try {
    const { script, style }: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'))
    return isHashes(script) && isHashes(style) ? { script, style } : undefined
  } catch {
    return undefined
  }
}

/** Nothing but hashes may reach the policy: anything else in it could widen it. */
function isHashes(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => /^sha256-[A-Za-z0-9+/]{43}=$/.test(String(one)))
}

function isCompressedCopy(path: string, present: ReadonlySet<string>): boolean {
  return Object.values(SUFFIXES).some(
    (suffix) => path.endsWith(suffix) && present.has(path.slice(0, -suffix.length)),
  )
}

/** `nl/index.html` is the page of its folder, `/nl/`; any other page also goes by its name without `.html`. */
function urlsOf(path: string): string[] {
  if (path.endsWith('/index.html')) return [`/${path.slice(0, -'index.html'.length)}`]
  return path.endsWith('.html') ? [`/${path}`, `/${path.slice(0, -'.html'.length)}`] : [`/${path}`]
}

function readDistFile(folder: string, path: string, present: ReadonlySet<string>): DistFile {
  const identity = readFileSync(join(folder, path))
  const compressed = Object.entries(SUFFIXES)
    .filter(([, suffix]) => present.has(path + suffix))
    .map(([encoding, suffix]) => [encoding, readFileSync(join(folder, path + suffix))])
  return {
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    immutable: HASHED_FOLDERS.some((hashed) => `/${path}`.startsWith(hashed)),
    hash: createHash('sha256').update(identity).digest('hex').slice(0, 32),
    bodies: { identity, ...Object.fromEntries(compressed) },
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}
