import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pictureSize } from './picture-size.ts'

const text = (words: string): number[] => [...words].map((sign) => sign.charCodeAt(0))
const two = (value: number): number[] => [value >> 8, value & 255]
const four = (value: number): number[] => [...two(value >>> 16), ...two(value & 0xffff)]
const back = (bytes: number[]): number[] => bytes.toReversed()
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0)

/** The beginning of a picture of this size, in each of the kinds. */
const made: Readonly<Record<string, (width: number, height: number) => readonly number[]>> = {
  'a jpeg behind its notes': (width, height) =>
    [
      [0xff, 0xd8, 0xff, 0xe1, ...two(6), 1, 2, 3, 4],
      [0xff, 0xff, 0xc2, ...two(17), 8, ...two(height), ...two(width), 3],
    ].flat(),
  'a png': (width, height) =>
    [
      [0x89, ...text('PNG\r\n'), 0x1a, 10],
      [...four(13), ...text('IHDR'), ...four(width), ...four(height)],
    ].flat(),
  'a gif': (width, height) => [...text('GIF89a'), ...back(two(width)), ...back(two(height))],
  'a webp': (width, height) =>
    [
      [...text('RIFF'), ...four(0), ...text('WEBPVP8 '), ...zeros(10)],
      [...back(two(width)), ...back(two(height))],
    ].flat(),
  'a lossless webp': (width, height) =>
    [
      [...text('RIFF'), ...four(0), ...text('WEBPVP8L'), ...zeros(4), 0x2f],
      [...back(four((width - 1) | ((height - 1) << 14))), ...zeros(9)],
    ].flat(),
  'an extended webp': (width, height) =>
    [
      [...text('RIFF'), ...four(0), ...text('WEBPVP8X'), ...zeros(8)],
      [...back(two(width - 1)), 0, ...back(two(height - 1)), 0],
    ].flat(),
  'a heic with tiles': (width, height) =>
    [
      [...four(24), ...text('ftypheic'), ...zeros(12)],
      [...four(20), ...text('ispe'), ...four(0), ...four(width), ...four(height)],
      [...four(20), ...text('ispe'), ...four(0), ...four(1), ...four(1)],
    ].flat(),
}

test.each(Object.keys(made))('%s says its size before it is decoded (law)', (kind) => {
  const side = fc.integer({ min: 1, max: 16_000 })
  fc.assert(
    fc.property(side, side, (width, height) => {
      expect(pictureSize(Uint8Array.from(made[kind]?.(width, height) ?? []))).toEqual({ width, height })
    }),
  )
})

test('what is no picture of a phone or camera has none, cut off or not', () => {
  const drawing = text('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>')
  expect(pictureSize(Uint8Array.from(drawing))).toBeUndefined()
  expect(pictureSize(Uint8Array.from(made['a png']?.(0, 10) ?? []))).toBeUndefined()
  for (const make of Object.values(made)) {
    const whole = make(300, 200)
    for (let length = 0; length < 10; length += 1)
      expect(pictureSize(Uint8Array.from(whole.slice(0, length)))).toBeUndefined()
  }
})

test('nothing that comes in makes it fail (law)', () => {
  const kinds = fc.constantFrom(...Object.values(made).map((make) => make(300, 200)))
  fc.assert(
    fc.property(kinds, fc.nat(60), fc.uint8Array(), (start, length, rest) => {
      const size = pictureSize(Uint8Array.from([...start.slice(0, length), ...rest]))
      expect(size === undefined || size.width * size.height > 0).toBe(true)
    }),
  )
})
