/** In pixels. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/**
 * What the first bytes of a picture say of its size, without decoding any of it: a file of a few bytes can ask for more memory
 * than a phone has. Nothing for what is none of the kinds that phones and cameras make; a drawing in SVG, which can hold
 * a script, is none either.
 */
export function pictureSize(file: Uint8Array): PictureSize | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const size = KINDS.find(({ is }) => is(file))?.read(view)
  return size && size.width > 0 && size.height > 0 ? size : undefined
}

interface Kind {
  readonly is: (file: Uint8Array) => boolean
  readonly read: (view: DataView) => PictureSize | undefined
}

const says = (file: Uint8Array, at: number, words: string): boolean =>
  file.length >= at + words.length &&
  [...words].every((sign, index) => file[at + index] === sign.charCodeAt(0))

const KINDS: readonly Kind[] = [
  { is: (file) => file[0] === 0xff && file[1] === 0xd8, read: jpegSize },
  { is: (file) => says(file, 1, 'PNG\r\n') && says(file, 12, 'IHDR') && file.length >= 24, read: pngSize },
  { is: (file) => says(file, 0, 'GIF8') && file.length >= 10, read: gifSize },
  { is: (file) => says(file, 0, 'RIFF') && says(file, 8, 'WEBPVP8') && file.length >= 30, read: webpSize },
  { is: (file) => says(file, 4, 'ftyp'), read: boxedSize },
]

/** Past the segments, to the one that begins a frame. */
function jpegSize(view: DataView): PictureSize | undefined {
  let at = 2
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) at += 1
    else if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    else at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

/** SOF0 to SOF15; three of the numbers between mean something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function pngSize(view: DataView): PictureSize {
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

function gifSize(view: DataView): PictureSize {
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
}

/** The plain, the lossless and the extended kind each say it in a way of their own. */
function webpSize(view: DataView): PictureSize | undefined {
  const kind = String.fromCharCode(view.getUint8(15))
  if (kind === ' ')
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (kind === 'L') {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  const part = (at: number): number => (view.getUint16(at, true) | (view.getUint8(at + 2) << 16)) + 1
  return kind === 'X' ? { width: part(24), height: part(27) } : undefined
}

/** AVIF and HEIC name the size of the whole and of its tiles, before the picture itself; the largest is the whole. */
const BOXES_END = 256 * 1024
const ISPE = 0x69737065

function boxedSize(view: DataView): PictureSize | undefined {
  let whole: PictureSize | undefined
  const end = Math.min(view.byteLength, BOXES_END) - 16
  for (let at = 8; at <= end; at += 1) {
    if (view.getUint32(at) !== ISPE) continue
    const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)]
    if (!whole || width * height > whole.width * whole.height) whole = { width, height }
  }
  return whole
}
