import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pad, paddedLength, unpad } from './pad.ts'

/** Padmé as the paper writes it (Algorithm 1), with bit masks. */
function padme(length: bigint): bigint {
  const exponent = BigInt(length.toString(2).length - 1)
  const kept = BigInt(exponent.toString(2).length)
  const mask = (1n << (exponent - kept)) - 1n
  return (length + mask) & ~mask
}

test.each([
  [0, 256],
  [256, 256],
  [257, 272],
  [1_000, 1_024],
  [1_025, 1_088],
  [65_537, 67_584],
  [1_000_000, 1_015_808],
])('%i bytes become %i', (length, padded) => {
  expect(paddedLength(length)).toBe(padded)
})

test('a length is padded as the paper has it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 256, max: 2 ** 40 }), (length) => {
      expect(BigInt(paddedLength(length))).toBe(padme(BigInt(length)))
    }),
  )
})

test('what was padded comes back, and nothing that was not', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), fc.nat(), (bytes, where) => {
      const padded = pad(bytes)
      expect(unpad(padded)).toEqual(bytes)
      expect(unpad(Uint8Array.of(...padded, 0))).toBeUndefined()
      // Something in the zeros behind it.
      const behind = 4 + bytes.length + (where % Math.max(1, padded.length - 4 - bytes.length))
      if (behind < padded.length) expect(unpad(padded.with(behind, 1))).toBeUndefined()
    }),
  )
})
