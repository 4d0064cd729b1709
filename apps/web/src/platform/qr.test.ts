import fc from 'fast-check'
import { expect, test } from 'vitest'
import { qrOf, readPixels, type Pixels, type QrSquare } from './qr.ts'

/** As it stands on a screen or on paper: `scale` pixels for each cell. */
function drawn(square: QrSquare, scale: number): Pixels {
  const side = square.length * scale
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [y, row] of square.entries()) {
    for (const [x, dark] of row.entries()) {
      if (!dark) continue
      for (let dy = 0; dy < scale; dy += 1) {
        const from = ((y * scale + dy) * side + x * scale) * 4
        for (let at = from; at < from + scale * 4; at += 1) data[at] = at % 4 === 3 ? 255 : 0
      }
    }
  }
  return { width: side, height: side, data }
}

test('24 words come back out of their QR code', () => {
  const word = fc.string({
    unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
    minLength: 3,
    maxLength: 8,
  })
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 24, maxLength: 24 }),
      fc.integer({ min: 3, max: 6 }),
      (words, scale) => {
        const text = words.join(' ')
        expect(readPixels(drawn(qrOf(text), scale))).toBe(text)
      },
    ),
    { numRuns: 30 },
  )
})

test('a picture without a code says nothing', () => {
  const white = { width: 80, height: 80, data: new Uint8ClampedArray(80 * 80 * 4).fill(255) }
  expect(readPixels(white)).toBeUndefined()
})
