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

export function serviceWorkerUrl(): string {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes
  if (!policies) return SERVICE_WORKER
  const policy = policies.createPolicy('keertij', {
    createScriptURL: (url) => {
      if (url === SERVICE_WORKER) return url
      throw new TypeError('Not a script of Keertij')
    },
  })
  // The DOM types do not know TrustedScriptURL yet; the browser takes it where a string stands.
  return policy.createScriptURL(SERVICE_WORKER) as string
}
