import { err, ok, type Result } from '@keertij/kernel'
import { encodeTuple } from './encode.ts'
import { pad, unpad } from './pad.ts'
import {
  aeadOpen,
  aeadSeal,
  deriveKey,
  mac,
  MAC_LENGTH,
  NONCE_LENGTH,
  sameBytes,
  TAG_LENGTH,
  type Bytes,
  type RandomBytes,
} from './primitives.ts'

/*
 * [Note: Backup file, format 1]
 *
 *   1 byte    format, 1
 *   32 bytes  salt, random: each file has keys of its own
 *   24 bytes  nonce, random
 *   32 bytes  commitment: HMAC-SHA256(commit key, what stands before it), as in a sealed record
 *   n bytes   XChaCha20-Poly1305(seal key, nonce, context, padded bytes), tag of 16 bytes included
 *
 * The keys come from the kit's file key and the salt by HKDF-SHA256. Nothing in the file says where it comes from: behind the
 * first byte everything looks random, and the length is a Padmé length.
 */

export type BackupFileProblem =
  | { readonly code: 'not-a-backup' }
  | { readonly code: 'from-a-newer-version' }
  /** Another kit made this file, or it was changed. */
  | { readonly code: 'other-kit' }

const FORMAT = 1
/** A later format has a first byte up to this one; a higher byte begins a text, a picture, or anything else. */
const LAST_FORMAT = 8
const SALT_LENGTH = 32
const NONCE_AT = 1 + SALT_LENGTH
const COMMITMENT_AT = NONCE_AT + NONCE_LENGTH
const CIPHER_AT = COMMITMENT_AT + MAC_LENGTH

/** Seals a whole file with the file key of a kit. */
export function sealBackup(fileKey: Uint8Array, plain: Uint8Array, randomBytes: RandomBytes): Bytes {
  const head = new Uint8Array(COMMITMENT_AT)
  head[0] = FORMAT
  head.set(randomBytes(SALT_LENGTH), 1)
  head.set(randomBytes(NONCE_LENGTH), NONCE_AT)
  const { sealKey, commitment } = keysOf(fileKey, head)
  const cipher = aeadSeal(sealKey, head.subarray(NONCE_AT), CONTEXT, pad(plain))
  const file = new Uint8Array(CIPHER_AT + cipher.length)
  file.set(head)
  file.set(commitment, COMMITMENT_AT)
  file.set(cipher, CIPHER_AT)
  return file
}

/** Opens a file that this file key sealed. */
export function openBackup(fileKey: Uint8Array, file: Uint8Array): Result<Bytes, BackupFileProblem> {
  const format = file[0] ?? 0
  if (format > FORMAT && format <= LAST_FORMAT) return err({ code: 'from-a-newer-version' })
  if (format !== FORMAT || file.length < CIPHER_AT + TAG_LENGTH) return err({ code: 'not-a-backup' })
  const { sealKey, commitment } = keysOf(fileKey, file.subarray(0, COMMITMENT_AT))
  if (!sameBytes(file.subarray(COMMITMENT_AT, CIPHER_AT), commitment)) return err({ code: 'other-kit' })
  const padded = aeadOpen(sealKey, file.subarray(NONCE_AT, COMMITMENT_AT), CONTEXT, file.subarray(CIPHER_AT))
  const plain = padded && unpad(padded)
  return plain ? ok(plain) : err({ code: 'other-kit' })
}

const CONTEXT = encodeTuple(['keertij', 'backup', String(FORMAT)])

function keysOf(
  fileKey: Uint8Array,
  head: Uint8Array,
): { readonly sealKey: Bytes; readonly commitment: Bytes } {
  const salted = mac(fileKey, head.subarray(1, NONCE_AT))
  const keyFor = (use: string) => deriveKey(salted, encodeTuple(['keertij', 'backup', use]))
  return { sealKey: keyFor('seal'), commitment: mac(keyFor('commit'), head) }
}
