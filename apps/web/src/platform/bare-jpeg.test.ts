import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bareJpeg } from './bare-jpeg.ts'

const segment = (marker: number, content: Uint8Array): number[] => {
  const length = content.length + 2
  return [0xff, marker, length >> 8, length & 255, ...content]
}
const content = fc.uint8Array({ maxLength: 60 })
/** What no picture is made of. */
const aside = fc
  .tuple(fc.constantFrom(0xfe, 0xe0, 0xe1, 0xe2, 0xed, 0xef), content)
  .map(([marker, bytes]) => segment(marker, bytes))
/** Tables, frames and the colour transform of Adobe. */
const part = fc
  .tuple(fc.constantFrom(0xdb, 0xc0, 0xc4, 0xdd, 0xee), content)
  .map(([marker, bytes]) => segment(marker, bytes))
/** Coded picture: a byte that looks like a marker is followed by a zero, or is a restart. */
const coded = fc
  .array(
    fc.oneof(
      fc.nat(254).map((byte) => [byte]),
      fc.constantFrom([0xff, 0], [0xff, 0xd0], [0xff, 0xd7]),
    ),
  )
  .map((parts) => parts.flat())
const scan = fc.tuple(content, coded).map(([head, body]) => segment(0xda, head).concat(body))

test('is the picture and nothing else, whatever stands between and behind its parts (law)', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(aside, part, scan)), fc.uint8Array(), (pieces, behind) => {
      const isAside = ([, marker = 0]: number[]) => marker === 0xfe || (marker >> 4 === 14 && marker !== 0xee)
      const file = [0xff, 0xd8, ...pieces.flat(), 0xff, 0xd9]
      const bare = [0xff, 0xd8, ...pieces.filter((piece) => !isAside(piece)).flat(), 0xff, 0xd9]
      expect(bareJpeg(Uint8Array.from([...file, ...behind]))).toEqual(Uint8Array.from(bare))
    }),
  )
})

test('of what is no JPEG, or was cut off, is nothing', () => {
  const whole = [0xff, 0xd8, ...segment(0xdb, new Uint8Array(20)), ...segment(0xda, new Uint8Array(8)), 7]
  for (let length = 0; length <= whole.length; length += 1)
    expect(bareJpeg(Uint8Array.from(whole.slice(0, length)))).toBeUndefined()
  expect(bareJpeg(new TextEncoder().encode('<svg>'))).toBeUndefined()
  fc.assert(fc.property(fc.uint8Array(), (bytes) => bareJpeg(Uint8Array.from(bytes)) === undefined))
})
