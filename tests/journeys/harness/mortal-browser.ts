import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type BrowserContext } from 'playwright-core'
import { CHROMIUM, CHROMIUM_WORDS } from './browser.ts'

/** A browser whose whole process group we can kill, as when a battery is pulled out. */
export interface MortalBrowser {
  readonly context: BrowserContext
  /** `kill -9` of every process of the browser; resolves when it is gone. */
  kill(): Promise<void>
}

const START_PATIENCE = 20_000

export async function startMortal(profile: string): Promise<MortalBrowser> {
  // The port of the life before; the new one is written when the browser listens.
  const portFile = join(profile, 'DevToolsActivePort')
  rmSync(portFile, { force: true })
  const words = [
    ...CHROMIUM_WORDS,
    '--headless=new',
    '--remote-debugging-port=0',
    '--hide-crash-restore-bubble',
    '--window-size=360,640',
    '--accept-lang=nl-NL',
    `--user-data-dir=${profile}`,
    'about:blank',
  ]
  const child = spawn(CHROMIUM, words, { detached: true, stdio: 'ignore' })
  const { pid } = child
  const gone = new Promise<void>((done) => child.once('exit', () => done()))
  if (pid === undefined) throw new Error('The browser does not start')
  const kill = async (): Promise<void> => {
    try {
      process.kill(-pid, 'SIGKILL')
    } catch {
      // It was gone already.
    }
    await gone
  }
  try {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(portFile)}`)
    const [context] = browser.contexts()
    if (context === undefined) throw new Error('The browser has no context')
    return { context, kill }
  } catch (thrown) {
    await kill()
    throw thrown
  }
}

async function portIn(file: string): Promise<number> {
  const deadline = Date.now() + START_PATIENCE
  while (Date.now() < deadline) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0
    if (port > 0) return port
    await pause(50)
  }
  throw new Error('The browser does not listen')
}
