import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { equalBytes } from '@noble/ciphers/utils.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39'
import { wordlist } from '@scure/bip39/wordlists/english.js'

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

export const GCM_NONCE_LENGTH = 12

/** A key that the browser keeps for its own AES; the bytes do not come out again. */
export const gcmKey = (key: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt'])

/** AES-256-GCM (NIST SP 800-38D) by the browser, beside the page's own thread: ciphertext with its 16-byte tag behind it. */
export const gcmSeal = async (
  key: CryptoKey,
  nonce: Bytes,
  associated: Bytes,
  plain: Bytes,
): Promise<Bytes> =>
  new Uint8Array(
    await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: associated }, key, plain),
  )

/** The plain bytes, or nothing when the tag does not fit. */
export const gcmOpen = (
  key: CryptoKey,
  nonce: Bytes,
  associated: Bytes,
  cipher: Bytes,
): Promise<Bytes | undefined> =>
  crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData: associated }, key, cipher).then(
    (plain) => new Uint8Array(plain),
    () => undefined,
  )

/** HMAC-SHA256 (RFC 2104), 32 bytes. */
export const mac = (key: Uint8Array, message: Uint8Array): Bytes => hmac(sha256, key, message)

/** HKDF-SHA256 (RFC 5869) without salt: the key that comes in is uniformly random already. */
export const deriveKey = (key: Uint8Array, info: Uint8Array): Bytes =>
  hkdf(sha256, key, undefined, info, KEY_LENGTH)

/** Takes the same time wherever the difference is. */
export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => equalBytes(one, other)

/** The English word list of BIP-39: 2,048 words in order, each known by its first four letters. */
export const WORDS: readonly string[] = wordlist

/** BIP-39: 32 bytes as 24 words, the last of which checks the others. */
export const bytesToWords = (bytes: Uint8Array): readonly string[] =>
  entropyToMnemonic(bytes, wordlist).split(' ')

/** The bytes of words that are all in the list, or nothing when the last word does not fit the others. */
export function wordsToBytes(words: readonly string[]): Bytes | undefined {
  try {
    return Uint8Array.from(mnemonicToEntropy(words.join(' '), wordlist))
  } catch {
    // The library throws for the check that words from the list can fail.
    return undefined
  }
}
