import { kdfWorkerUrl } from './policy.ts'

/** Longer than the slowest phone takes; after this, in milliseconds, something is wrong. */
const PATIENCE = 60_000

/**
 * 32 bytes from a passphrase (Argon2id, in a worker of its own that is gone afterwards, with its memory). Rejects when the
 * worker does not come, has no room, or takes too long.
 */
export function stretch(passphrase: string, salt: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    const worker = new Worker(kdfWorkerUrl(), { type: 'module' })
    const done = (settle: () => void): void => {
      clearTimeout(patience)
      worker.terminate()
      settle()
    }
    const fail = (): void => done(() => reject(new Error('The passphrase could not be stretched')))
    const patience = setTimeout(fail, PATIENCE)
    worker.addEventListener('error', fail)
    worker.addEventListener('messageerror', fail)
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data instanceof Uint8Array) done(() => resolve(Uint8Array.from(data)))
      else fail()
    })
    worker.postMessage({ passphrase, salt })
  })
}
