import { err, ok, type Result } from '@keertij/kernel'
import { statSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * What the environment sets.
 *
 * - `PORT`: 0 to 65535, default 4700; 0 lets the system choose.
 * - `HOST`: the address to listen on, default 127.0.0.1: this machine only. `HOST=0.0.0.0` opens it to the
 *   network; browsers keep the app's full powers (offline, encryption) for https, so put a proxy with a
 *   certificate before it.
 * - `DATA_DIR`: where the server will keep sealed records, default `./data`. It is made when there is something
 *   to keep; nothing is kept yet.
 * - `SEARCH_ENGINES`: `yes` (the default) lets search engines list the public pages; `no` asks them to list nothing, for a
 *   private installation. The app itself is never listed.
 */
export interface Settings {
  readonly host: string
  readonly port: number
  readonly dataDir: string
  readonly searchable: boolean
}

/** The error is a sentence that says which variable is wrong and what it must be. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Result<Settings, string> {
  const port = env.PORT ?? '4700'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return err(`PORT is "${port}"; it must be a number from 0 to 65535.`)
  }
  const host = env.HOST ?? '127.0.0.1'
  if (host === '') return err('HOST is empty; leave it out, or give an address such as 0.0.0.0.')
  if (env.DATA_DIR === '') return err('DATA_DIR is empty; leave it out, or give a folder.')
  const dataDir = resolve(env.DATA_DIR ?? 'data')
  if (statSync(dataDir, { throwIfNoEntry: false })?.isDirectory() === false) {
    return err(`DATA_DIR is ${dataDir}, which is not a folder.`)
  }
  const search = env.SEARCH_ENGINES ?? 'yes'
  if (search !== 'yes' && search !== 'no') {
    return err(`SEARCH_ENGINES is "${search}"; it must be yes or no.`)
  }
  return ok({ host, port: Number(port), dataDir, searchable: search === 'yes' })
}
