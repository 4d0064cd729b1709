import type { Language } from '@keertij/kernel'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { launch, newProfile, removeProfile, type LaunchOptions } from './browser.ts'
import { serveApp, type ServedApp } from './built-app.ts'
import { readPack, type Pack } from './content.ts'
import { watchFaults, type Faults } from './faults.ts'
import { loadWords, type Words } from './app-words.ts'

/** One person with one phone, on one open page of the app. */
export interface Visit {
  readonly app: ServedApp
  readonly context: BrowserContext
  readonly page: Page
  readonly profile: string
  readonly pack: Pack
  readonly language: Language
  readonly words: Words
  readonly faults: Faults
}

export interface VisitOptions extends LaunchOptions {
  readonly language?: Language
  /** The page is not opened yet: something must be set up first. */
  readonly unopened?: boolean
  /** At an address with a name instead of numbers: passkeys belong to a name. */
  readonly named?: boolean
}

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const

/**
 * A first visit with an empty profile. When the test is over, everything is taken down, and the test fails if anything
 * went wrong that may never go wrong (see `watchFaults`).
 */
export async function firstVisit(options: VisitOptions = {}): Promise<Visit> {
  const { language = 'nl', unopened = false, named = false, ...browserOptions } = options
  const served = await serveApp()
  const app = named ? { ...served, url: served.url.replace('127.0.0.1', 'localhost') } : served
  const profile = newProfile()
  const context = await launch(profile, { locale: LOCALES[language], ...browserOptions })
  const faults = await watchFaults(context, app.url)
  const page = context.pages()[0] ?? (await context.newPage())
  page.setDefaultTimeout(10_000)
  onTestFinished(async () => {
    await context.close()
    await app.remove()
    removeProfile(profile)
    expect(faults.found, 'what may never happen').toEqual([])
  })
  if (!unopened) await page.goto(app.url)
  return {
    app,
    context,
    page,
    profile,
    pack: readPack(app.folder),
    language,
    words: await loadWords(language),
    faults,
  }
}

/** Waits until every file of this version lies on the device, as the service worker itself says it. */
export async function offlineReady(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration()
          const worker = registration?.active
          if (!worker || !navigator.serviceWorker.controller) return false
          return new Promise<boolean>((resolve) => {
            const channel = new MessageChannel()
            channel.port1.addEventListener('message', (event) => resolve(event.data === true), { once: true })
            channel.port1.start()
            worker.postMessage('complete?', [channel.port2])
          })
        }),
      { timeout: 30_000 },
    )
    .toBe(true)
}

/** No network at all any more: the browser says so, and the server is gone. */
export async function cutNetwork({ context, app }: Visit): Promise<void> {
  await context.setOffline(true)
  await app.stop()
}
