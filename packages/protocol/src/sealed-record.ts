import type { Brand } from '@keertij/kernel'

/**
 * Sealed bytes that say nothing but their format and their padded length. Only `@keertij/vault` mints one, so the
 * compiler keeps plain text out of every store and every message.
 */
export type SealedRecord = Brand<Uint8Array<ArrayBuffer>, 'SealedRecord'>

/** The first byte of every sealed record that is written now. A format that was ever written is opened for ever. */
export const SEALED_RECORD_FORMAT = 1
