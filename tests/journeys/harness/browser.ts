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

/** A browser that keeps its data in the profile, as on a person's phone. */
export function launch(
  profile: string,
  options: BrowserContextOptions & { readonly ignoreDefaultArgs?: string[] } = {},
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    args: CHROMIUM_WORDS,
    viewport: PHONE,
    locale: 'nl-NL',
    ...options,
  })
}
