import { KDF_WORKER } from 'virtual:worker'

/**
 * The one Trusted Types policy of the app. It hands out the addresses of the service worker and of the worker that
 * stretches a passphrase, and nothing else, so that no other script address can be made from text.
 */
const SERVICE_WORKER = '/sw.js'
const SCRIPTS = new Set([SERVICE_WORKER, KDF_WORKER])

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): unknown }
}

/** Made once: the browser refuses a second policy of the same name. */
const policy = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('keertij', {
  createScriptURL: (url) => {
    if (SCRIPTS.has(url)) return url
    throw new TypeError('Not a script of Keertij')
  },
})

// The DOM types do not know TrustedScriptURL yet; the browser takes it where a string stands.
const trusted = (url: string): string => (policy ? (policy.createScriptURL(url) as string) : url)

export const serviceWorkerUrl = (): string => trusted(SERVICE_WORKER)
export const kdfWorkerUrl = (): string => trusted(KDF_WORKER)
