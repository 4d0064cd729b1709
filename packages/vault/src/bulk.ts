import { reveal } from '@keertij/kernel'
import type { SealedRecord } from '@keertij/protocol'
import { encodeTuple } from './encode.ts'
import type { LocalContext } from './local.ts'
import { pad, unpad } from './pad.ts'
import {
  deriveKey,
  GCM_NONCE_LENGTH,
  gcmKey,
  gcmOpen,
  gcmSeal,
  TAG_LENGTH,
  type Bytes,
} from './primitives.ts'
import type { Vault } from './vault.ts'

/*
 * [Note: Sealed bulk, format 2]
 *
 *   1 byte    format, 2
 *   12 bytes  nonce, random
 *   n bytes   AES-256-GCM(bulk key, nonce, context, padded plain bytes), tag of 16 bytes included
 *
 * For values that come by the megabyte, lie beside the truth and can be made again: the snapshot. The browser's own AES opens
 * 5 MB in 10 ms, most of them beside the page; XChaCha20 in script takes 50 ms before the first screen. Its short random nonce is good for four
 * thousand million values under one key, and it commits to no key; so it seals nothing that must last, nothing that is written
 * at every tap, and nothing under a key that somebody could guess. The bulk key comes from the local key by HKDF-SHA256.
 */
const FORMAT = 2
const CIPHER_AT = 1 + GCM_NONCE_LENGTH

/** Seals a large value for one place. Rejects where the browser has no cryptography (a page without https). */
export async function sealBulk(
  vault: Vault,
  context: LocalContext,
  plain: Uint8Array,
): Promise<SealedRecord> {
  const nonce = vault.randomBytes(GCM_NONCE_LENGTH)
  const cipher = await gcmSeal(await bulkKey(vault), nonce, associatedData(context), pad(plain))
  const record = new Uint8Array(CIPHER_AT + cipher.length)
  record[0] = FORMAT
  record.set(nonce, 1)
  record.set(cipher, CIPHER_AT)
  return record as SealedRecord
}

/** Opens what `sealBulk` sealed for exactly this place under this vault; nothing when it is anything else. */
export async function openBulk(
  vault: Vault,
  context: LocalContext,
  stored: Uint8Array,
): Promise<Bytes | undefined> {
  if (stored[0] !== FORMAT || stored.length < CIPHER_AT + TAG_LENGTH) return undefined
  const key = await bulkKey(vault)
  const [nonce, cipher] = [stored.slice(1, CIPHER_AT), stored.slice(CIPHER_AT)]
  const padded = await gcmOpen(key, nonce, associatedData(context), cipher)
  return padded && unpad(padded)
}

/** Made once for each vault; goes with it. */
function bulkKey(vault: Vault): Promise<CryptoKey> {
  const known = keys.get(vault)
  if (known) return known
  const made = gcmKey(deriveKey(reveal(vault.localKey), encodeTuple(['keertij', 'local', 'bulk'])))
  keys.set(vault, made)
  return made
}
const keys = new WeakMap<Vault, Promise<CryptoKey>>()

const associatedData = (context: LocalContext): Bytes =>
  encodeTuple(['keertij', 'local', context.purpose, context.key, String(FORMAT)])
