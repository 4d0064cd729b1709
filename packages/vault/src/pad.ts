import type { Bytes } from './primitives.ts'

/** Nothing is shorter than this: a tap on a scale and a short note look alike. */
const SHORTEST = 256
const LENGTH_BYTES = 4

/**
 * Padmé (Nikitin and others, "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", 2019): of a
 * length only the leading bits stay visible, for at most 12% more bytes. Here with a floor.
 */
export function paddedLength(length: number): number {
  const least = Math.max(length, SHORTEST)
  const exponent = Math.floor(Math.log2(least))
  const kept = Math.floor(Math.log2(exponent)) + 1
  const step = 2 ** (exponent - kept)
  return Math.ceil(least / step) * step
}

/** Length in four bytes, the bytes, zeros. */
export function pad(bytes: Uint8Array): Bytes {
  const padded = new Uint8Array(paddedLength(LENGTH_BYTES + bytes.length))
  new DataView(padded.buffer).setUint32(0, bytes.length)
  padded.set(bytes, LENGTH_BYTES)
  return padded
}

/** What was padded, or nothing when these bytes are not exactly what `pad` makes. */
export function unpad(padded: Bytes): Bytes | undefined {
  if (padded.length < SHORTEST) return undefined
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0)
  if (paddedLength(LENGTH_BYTES + length) !== padded.length) return undefined
  for (let at = LENGTH_BYTES + length; at < padded.length; at++) if (padded[at] !== 0) return undefined
  return padded.slice(LENGTH_BYTES, LENGTH_BYTES + length)
}
