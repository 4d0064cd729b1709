import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { equalBytes } from '@noble/ciphers/utils.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'

/** Bytes as they are stored; never a view on shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>

/** `length` bytes that nobody can predict: `crypto.getRandomValues` in a browser. */
export type RandomBytes = (length: number) => Bytes

export const KEY_LENGTH = 32
export const NONCE_LENGTH = 24
export const TAG_LENGTH = 16
export const MAC_LENGTH = 32

/** XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03): ciphertext with its 16-byte tag behind it. */
export const aeadSeal = (
  key: Uint8Array,
  nonce: Uint8Array,
  associated: Uint8Array,
  plain: Uint8Array,
): Bytes => xchacha20poly1305(key, nonce, associated).encrypt(plain)

/** The plain bytes, or nothing when the tag does not fit the key, the nonce, the associated data and the ciphertext. */
export function aeadOpen(
  key: Uint8Array,
  nonce: Uint8Array,
  associated: Uint8Array,
  cipher: Uint8Array,
): Bytes | undefined {
  try {
    return xchacha20poly1305(key, nonce, associated).decrypt(cipher)
  } catch {
    // The library throws for one reason that data can cause: a tag that does not fit.
    return undefined
  }
}

/** HMAC-SHA256 (RFC 2104), 32 bytes. */
export const mac = (key: Uint8Array, message: Uint8Array): Bytes => hmac(sha256, key, message)

/** HKDF-SHA256 (RFC 5869) without salt: the key that comes in is uniformly random already. */
export const deriveKey = (key: Uint8Array, info: Uint8Array): Bytes =>
  hkdf(sha256, key, undefined, info, KEY_LENGTH)

/** Takes the same time wherever the difference is. */
export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => equalBytes(one, other)
