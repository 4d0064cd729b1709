import { err, ok, reveal, type Result } from '@keertij/kernel'
import { SEALED_RECORD_FORMAT, type SealedRecord } from '@keertij/protocol'
import { encodeTuple } from './encode.ts'
import { pad, unpad } from './pad.ts'
import {
  aeadOpen,
  aeadSeal,
  mac,
  MAC_LENGTH,
  NONCE_LENGTH,
  sameBytes,
  TAG_LENGTH,
  type Bytes,
} from './primitives.ts'
import type { Vault } from './vault.ts'

/*
 * [Note: Sealed record, format 1]
 *
 *   1 byte    format, 1
 *   24 bytes  nonce, random
 *   32 bytes  commitment: HMAC-SHA256(commit key, format and nonce). Poly1305 alone lets somebody make one ciphertext that
 *             opens under two keys; the commitment ties it to one
 *   n bytes   XChaCha20-Poly1305(seal key, nonce, context, padded plain bytes), tag of 16 bytes included
 *
 * The seal key and the commit key come from the local key by HKDF-SHA256. The context (purpose, key in the store, format) is
 * associated data: it is not stored with the record, whoever opens must know where the record lay.
 */

export type LocalPurpose = 'event' | 'draft' | 'setting' | 'snapshot' | 'key' | 'clip'

/** Where a value lies: what it is for, and its key in that store. */
export interface LocalContext {
  readonly purpose: LocalPurpose
  readonly key: string
}

export type OpenProblem =
  /** Too short or too long to be a record at all. */
  | { readonly code: 'not-a-record' }
  /** Written by a newer version of the app. */
  | { readonly code: 'unknown-format'; readonly format: number }
  /** Sealed under another key, or the head was changed. */
  | { readonly code: 'other-key' }
  /** Changed, cut, or taken from another place. */
  | { readonly code: 'altered' }

const NONCE_AT = 1
const COMMITMENT_AT = NONCE_AT + NONCE_LENGTH
const CIPHER_AT = COMMITMENT_AT + MAC_LENGTH

/** Seals a local value for one place in one store. */
export function sealLocal(vault: Vault, context: LocalContext, plain: Uint8Array): SealedRecord {
  const nonce = vault.randomBytes(NONCE_LENGTH)
  const cipher = aeadSeal(reveal(vault.sealKey), nonce, associatedData(context), pad(plain))
  const record = new Uint8Array(CIPHER_AT + cipher.length)
  record[0] = SEALED_RECORD_FORMAT
  record.set(nonce, NONCE_AT)
  record.set(commitmentOf(vault, record), COMMITMENT_AT)
  record.set(cipher, CIPHER_AT)
  return record as SealedRecord
}

/** Opens a local value, when it is what was sealed for exactly this place under this vault. */
export function openLocal(
  vault: Vault,
  context: LocalContext,
  stored: Uint8Array,
): Result<Bytes, OpenProblem> {
  const format = stored[0]
  if (format === undefined) return err({ code: 'not-a-record' })
  if (format !== SEALED_RECORD_FORMAT) return err({ code: 'unknown-format', format })
  if (stored.length < CIPHER_AT + TAG_LENGTH) return err({ code: 'not-a-record' })
  if (!sameBytes(stored.subarray(COMMITMENT_AT, CIPHER_AT), commitmentOf(vault, stored)))
    return err({ code: 'other-key' })
  const padded = aeadOpen(
    reveal(vault.sealKey),
    stored.subarray(NONCE_AT, COMMITMENT_AT),
    associatedData(context),
    stored.subarray(CIPHER_AT),
  )
  const plain = padded && unpad(padded)
  return plain ? ok(plain) : err({ code: 'altered' })
}

const commitmentOf = (vault: Vault, record: Uint8Array): Bytes =>
  mac(reveal(vault.commitKey), record.subarray(0, COMMITMENT_AT))

const associatedData = (context: LocalContext): Bytes =>
  encodeTuple(['keertij', 'local', context.purpose, context.key, String(SEALED_RECORD_FORMAT)])
