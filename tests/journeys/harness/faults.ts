import type { BrowserContext, Page } from 'playwright-core'

/**
 * What may never happen while somebody uses the app: an error in the console, a script error, a breach of the
 * Content-Security-Policy, or a request to anybody else.
 */
export interface Faults {
  readonly found: readonly string[]
}

export async function watchFaults(context: BrowserContext, origin: string): Promise<Faults> {
  const found: string[] = []
  const watchPage = (page: Page): void => {
    page.on('console', (message) => {
      if (message.type() === 'error') found.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => found.push(`script: ${error.stack ?? error.message}`))
  }
  for (const page of context.pages()) watchPage(page)
  context.on('page', watchPage)
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url))
      found.push(`request to elsewhere: ${url}`)
  })
  await context.exposeBinding('reportBreach', (_source, breach: string) => found.push(`policy: ${breach}`))
  await context.addInitScript(() => {
    const { reportBreach } = globalThis as unknown as { reportBreach(breach: string): void }
    addEventListener('securitypolicyviolation', (event) =>
      reportBreach(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    )
  })
  return { found }
}
