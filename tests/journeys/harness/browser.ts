import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type BrowserContextOptions } from 'playwright-core'

export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Nothing of the browser's own traffic or housekeeping; every request that is left is the app's. */
export const CHROMIUM_WORDS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const PHONE = { width: 360, height: 640 } as const

/** A folder of its own for what a browser keeps. */
export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'keertij-profile-'))
export const removeProfile = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })

/** A microphone that beeps, and a person who allows it. */
export const SPOKEN_TO = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']

export interface LaunchOptions extends BrowserContextOptions {
  /** Words for the browser beside those that every journey gives it. */
  readonly more?: readonly string[]
  /** Words that the driver would give to the browser and that this visit goes without. */
  readonly ignoreDefaultArgs?: string[]
}

/** A browser that keeps its data in the profile, as on a person's phone. */
export function launch(
  profile: string,
  { more = [], ...options }: LaunchOptions = {},
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    args: [...CHROMIUM_WORDS, ...more],
    viewport: PHONE,
    locale: 'nl-NL',
    ...options,
  })
}
