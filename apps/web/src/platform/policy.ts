/**
 * The one Trusted Types policy of the app. It hands out the address of the service worker and nothing else, so that no
 * other script address can be made from text.
 */
const SERVICE_WORKER = '/sw.js'

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): unknown }
}

/** Made once: the browser refuses a second policy of the same name. */
const policy = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('keertij', {
  createScriptURL: (url) => {
    if (url === SERVICE_WORKER) return url
    throw new TypeError('Not a script of Keertij')
  },
})

// The DOM types do not know TrustedScriptURL yet; the browser takes it where a string stands.
export const serviceWorkerUrl = (): string =>
  policy ? (policy.createScriptURL(SERVICE_WORKER) as string) : SERVICE_WORKER
