import type { Page } from 'playwright-core'

/** A file as somebody chooses it. */
export interface ChosenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** One grey pixel. */
export const SMALL_PHOTO: ChosenFile = {
  name: 'IMG_0001.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
}

/** A JPEG as a camera would write it: landscape, its left half red and its right half blue. */
export async function takePhoto(page: Page, width: number, height: number): Promise<Buffer> {
  const base64 = await page.evaluate(
    ([wide, high]) => {
      const canvas = document.createElement('canvas')
      canvas.width = wide
      canvas.height = high
      const context = canvas.getContext('2d')
      if (!context) throw new Error('Nothing to draw on')
      context.fillStyle = 'red'
      context.fillRect(0, 0, wide / 2, high)
      context.fillStyle = 'blue'
      context.fillRect(wide / 2, 0, wide / 2, high)
      return canvas.toDataURL('image/jpeg', 0.9).replace(/^.*,/, '')
    },
    [width, height] as const,
  )
  return Buffer.from(base64, 'base64')
}

/**
 * What phones and programs write beside a picture, with a word in each place where words can stand: EXIF with an orientation, a place
 * on earth and a camera, XMP, what an editor says of itself, a comment, and something behind the end.
 */
export function withTraces(jpeg: Buffer, word: string, orientation: number): Buffer {
  const segments = [
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif(word, orientation)])),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${word}</x:xmpmeta>`, 'latin1')),
    segment(0xed, Buffer.from(`Photoshop 3.0\0${word}`, 'latin1')),
    segment(0xfe, Buffer.from(word, 'latin1')),
  ]
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2), Buffer.from(word, 'latin1')])
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

const [ASCII, SHORT, LONG, RATIONAL] = [2, 3, 4, 5]

/** A little-endian TIFF of two tables: the camera and the way up, and a place. */
function exif(word: string, orientation: number): Buffer {
  const model = Buffer.from(`${word}\0`, 'latin1')
  // 52 degrees, 22 minutes, 12 seconds.
  const place = Buffer.alloc(24)
  for (const [at, part] of [52, 1, 22, 1, 12, 1].entries()) place.writeUInt32LE(part, at * 4)
  const [first, second] = [8, 8 + 2 + 3 * 12 + 4]
  const data = second + 2 + 2 * 12 + 4
  const table = (...entries: readonly Buffer[]): Buffer =>
    Buffer.concat([Buffer.from([entries.length, 0]), ...entries, Buffer.alloc(4)])
  return Buffer.concat([
    Buffer.from([0x49, 0x49, 42, 0, first, 0, 0, 0]),
    table(
      entry(0x0110, ASCII, model.length, data + place.length),
      entry(0x0112, SHORT, 1, orientation),
      entry(0x8825, LONG, 1, second),
    ),
    table(entry(0x0001, ASCII, 2, 0x4e), entry(0x0002, RATIONAL, 3, data)),
    place,
    model,
  ])
}

function entry(tag: number, type: number | undefined, count: number, value: number): Buffer {
  const bytes = Buffer.alloc(12)
  bytes.writeUInt16LE(tag, 0)
  bytes.writeUInt16LE(type ?? 0, 2)
  bytes.writeUInt32LE(count, 4)
  bytes.writeUInt32LE(value, 8)
  return bytes
}

/** The markers of the segments before the picture itself. */
export function segmentsOf(jpeg: Uint8Array): readonly number[] {
  const markers: number[] = []
  let at = 2
  while (jpeg[at] === 0xff && at < jpeg.length) {
    const marker = jpeg[at + 1] ?? 0
    markers.push(marker)
    if (marker === 0xda) break
    at += 2 + (jpeg[at + 2] ?? 0) * 256 + (jpeg[at + 3] ?? 0)
  }
  return markers
}
