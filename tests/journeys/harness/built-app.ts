import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readDist, startServer, type RunningServer } from '@keertij/server'

const dist = join(import.meta.dirname, '../../../apps/web/dist')
const HOST = '127.0.0.1'
const BUILD_PATIENCE = 60_000

/**
 * A copy of the built app in a folder of its own: somebody may build while a journey is under way. A build that is being
 * written at this moment is waited for.
 */
export async function copyOfBuild(): Promise<string> {
  const deadline = Date.now() + BUILD_PATIENCE
  for (;;) {
    const folder = mkdtempSync(join(tmpdir(), 'keertij-app-'))
    try {
      cpSync(dist, folder, { recursive: true })
      if (isWhole(folder)) return folder
    } catch {
      // A file went while it was being copied: a build is under way.
    }
    rmSync(folder, { recursive: true, force: true })
    if (Date.now() > deadline)
      throw new Error(`${dist} holds no whole build: run "npm start" or "npm test" once`)
    await pause(500)
  }
}

/** Every file that the service worker will ask for is there. */
function isWhole(folder: string): boolean {
  const worker = join(folder, 'sw.js')
  if (!existsSync(worker) || !existsSync(join(folder, 'csp.json'))) return false
  return filesForOffline(folder).every((file) =>
    [file, `${file}.html`].some((name) => existsSync(join(folder, name))),
  )
}

/** What the service worker keeps, in its order. */
export function filesForOffline(folder: string): readonly string[] {
  const list = /^const FILES = (.*)$/m.exec(readFileSync(join(folder, 'sw.js'), 'utf8'))?.[1]
  if (list === undefined) throw new Error('The service worker names no files')
  return JSON.parse(list) as readonly string[]
}

/** The app on a port of its own, which stays the same when it stops and starts again: the origin holds the data. */
export interface ServedApp {
  readonly folder: string
  readonly url: string
  /** Hands out this folder from now on, as after an update of the server. */
  serve(folder: string): Promise<void>
  stop(): Promise<void>
  /** Stops and removes the copies. */
  remove(): Promise<void>
}

export async function serveApp(): Promise<ServedApp> {
  const folder = await copyOfBuild()
  const folders = new Set([folder])
  let running: RunningServer | undefined = await listen(folder, 0)
  const { port } = running
  const stop = async (): Promise<void> => {
    await running?.stop()
    running = undefined
  }
  return {
    folder,
    url: `http://${HOST}:${port}/`,
    async serve(next) {
      folders.add(next)
      await stop()
      running = await listen(next, port)
    },
    stop,
    async remove() {
      await stop()
      for (const each of folders) rmSync(each, { recursive: true, force: true })
    },
  }
}

async function listen(folder: string, port: number): Promise<RunningServer> {
  const read = readDist(folder)
  if (!read.ok) throw new Error(`The app cannot be served: ${read.error.code}`)
  const started = await startServer(read.value, { host: HOST, port })
  if (!started.ok) throw new Error(`The server does not start: ${started.error}`)
  return started.value
}
