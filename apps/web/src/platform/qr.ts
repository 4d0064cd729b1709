import { encodeQR } from 'qr'
import { decodeQR } from 'qr/decode.js'

/** A square of dark and light, row by row, with the empty border that readers need. */
export type QrSquare = readonly (readonly boolean[])[]

/** `text` in capitals fits in the smaller alphanumeric form: letters, digits, space and $%*+-./: only. */
export const qrOf = (text: string): QrSquare => encodeQR(text, 'raw', { ecc: 'medium', border: 4 })

/** The dark squares as one path for an SVG whose box is as wide as the square has cells. */
export const qrPath = (square: QrSquare): string =>
  square.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')

/** Pixels as a canvas gives them: four bytes each. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** In milliseconds: a photo is looked at longer than a frame of a film. */
const SEARCH = 3_000

/** What the QR code in a picture says; nothing when none is found. */
export function readPixels(pixels: Pixels): string | undefined {
  try {
    return decodeQR(pixels, { effort: Number.POSITIVE_INFINITY, timeLimit: SEARCH })
  } catch {
    return undefined
  }
}

/** Pixels on the longest side: more does not read better and takes an old phone seconds. */
const LONGEST = 2_000

/** What the QR code in a photo or picture file says. The file is read here and goes nowhere. */
export async function readPicture(file: Blob): Promise<string | undefined> {
  const picture = await createImageBitmap(file).catch(() => undefined)
  if (!picture) return undefined
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return undefined
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return readPixels(context.getImageData(0, 0, canvas.width, canvas.height))
}
