/**
 * Argon2id, an entry of its own: it carries WebAssembly, and only the worker that stretches passphrases may bundle it. Next
 * to `primitives.ts` this is the only file that touches a cryptographic library.
 */
import { argon2id } from 'hash-wasm'
import type { Bytes } from './primitives.ts'

/** The cost of one guess (RFC 9106, second recommended option, with one lane as browsers have no threads to spare). */
export const STRETCH = { memoryKiB: 65_536, passes: 3, lanes: 1 } as const

/** 32 bytes from a passphrase that was normalised before. Takes 64 MiB and about a second; throws where there is no room. */
export const stretchPassphrase = (passphrase: string, salt: Uint8Array): Promise<Bytes> =>
  stretchWith(passphrase, salt, STRETCH)

export async function stretchWith(
  passphrase: string | Uint8Array,
  salt: Uint8Array,
  cost: { readonly memoryKiB: number; readonly passes: number; readonly lanes: number },
): Promise<Bytes> {
  const stretched = await argon2id({
    password: passphrase,
    salt,
    memorySize: cost.memoryKiB,
    iterations: cost.passes,
    parallelism: cost.lanes,
    hashLength: 32,
    outputType: 'binary',
  })
  return Uint8Array.from(stretched)
}
