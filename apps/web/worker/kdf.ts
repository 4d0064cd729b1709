/**
 * Stretches one passphrase, away from the page: it takes a second and 64 MiB, which go when the worker goes. It lies in a
 * file of its own, because its WebAssembly needs a wider policy than the pages have (see `security-headers.ts`).
 */
import { stretchPassphrase } from '@keertij/vault/argon2'

interface Asked {
  readonly passphrase: string
  readonly salt: Uint8Array
}

const worker = self as unknown as DedicatedWorkerGlobalScope

worker.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  stretchPassphrase(data.passphrase, data.salt).then(
    (key) => worker.postMessage(key, [key.buffer]),
    // No room for the memory it takes. Nothing of what was asked goes back.
    () => worker.postMessage(undefined),
  )
})
