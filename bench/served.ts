import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { readDist, startServer, type Dist } from '@keertij/server'

/** A running server of ours. `stop` frees the port: whatever opens after that, opens without a network. */
export interface Served {
  readonly url: string
  stop(): Promise<void>
}

/** Serves a built app by the real server, on a port of the system's choice. */
export async function serve(dist: Dist): Promise<Served> {
  const server = await startServer(dist, { host: '127.0.0.1', port: 0 })
  if (!server.ok) throw new Error(`The server cannot listen: ${server.error}`)
  return { url: `http://localhost:${server.value.port}`, stop: () => server.value.stop() }
}

/** The app that `npm run bench` has just built, in memory: a build that starts meanwhile changes nothing. */
export const builtApp = (): Dist => distIn(join(import.meta.dirname, '../apps/web/dist'))

/** A site of a few files, compressed like the app, for what the app is compared with. */
export function siteOf(files: Readonly<Record<string, string>>): Dist {
  const folder = mkdtempSync(join(tmpdir(), 'bench-site-'))
  try {
    for (const [name, text] of Object.entries({ ...files, 'csp.json': '{"script":[],"style":[]}' })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
      writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text))
    }
    return distIn(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function distIn(folder: string): Dist {
  const dist = readDist(folder)
  if (!dist.ok) throw new Error(`There is no built app to measure (${dist.error.code})`)
  return dist.value
}

/** What the network carries of a file, in bytes. */
export function carried(dist: Dist, path: string): number {
  const bodies = dist.files.get(path)?.bodies
  if (bodies === undefined) throw new Error(`The build has no ${path}`)
  return (bodies.br ?? bodies.identity).byteLength
}

/** The text of a file of the build. */
export function textOf(dist: Dist, path: string): string {
  const file = dist.files.get(path)
  if (file === undefined) throw new Error(`The build has no ${path}`)
  return new TextDecoder().decode(file.bodies.identity)
}
