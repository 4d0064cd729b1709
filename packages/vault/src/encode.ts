import type { Bytes } from './primitives.ts'

const utf8 = new TextEncoder()

/**
 * A list of texts as bytes, each behind its length in four bytes, so that two different lists are never the same bytes
 * (`['ab', 'c']` is not `['a', 'bc']`).
 */
export function encodeTuple(parts: readonly string[]): Bytes {
  const encoded = parts.map((part) => utf8.encode(part))
  const bytes = new Uint8Array(encoded.reduce((sum, part) => sum + 4 + part.length, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const part of encoded) {
    view.setUint32(at, part.length)
    bytes.set(part, at + 4)
    at += 4 + part.length
  }
  return bytes
}
