import type { Clip } from '@keertij/device'
import { err, ok, type Result } from '@keertij/kernel'
import { bareJpeg } from './bare-jpeg.ts'
import { pictureSize } from './picture-size.ts'

/*
 * [Note: Drawn anew] A photo of a phone tells more than it shows: where and when it was taken, with which phone, at times a smaller
 * picture of what was cut off. None of the chosen file is kept. It is decoded, drawn on a canvas, and what is kept is made from
 * those pixels, so that there is nothing to be forgotten in a list of what to take out (ADR 0023).
 */

export type PhotoProblem =
  /** None of the kinds of pictures that phones and cameras make. */
  | 'not-a-picture'
  /** A picture, and this browser cannot read it: HEIC in most of them, or a damaged file. */
  | 'unreadable'
  /** It would take more memory than a phone may have. */
  | 'too-large'
  /** The file is not there after all: it is in a cloud, or was taken away. */
  | 'unopened'
  /** This browser gives no page the pixels that it drew. */
  | 'withheld'

/** A file of a camera is smaller than this, in bytes. */
const LARGEST_FILE = 40 * 1024 * 1024
/** Each pixel takes four bytes while it is drawn: this is a quarter of a gigabyte, and every common phone takes smaller ones. */
const MOST_PIXELS = 64_000_000
/** The longest side of what is kept, in pixels: more than any phone shows, and a few hundred kB. */
const LONGEST_SIDE = 1600
const QUALITY = 0.85
const TYPE = 'image/jpeg'

/** Draws a chosen file anew, the right way up. What comes back is made from its pixels alone. */
export async function drawAnew(file: Blob): Promise<Result<Clip, PhotoProblem>> {
  if (file.size > LARGEST_FILE) return err('too-large')
  const content = await file.arrayBuffer().catch(() => undefined)
  if (!content) return err('unopened')
  const size = pictureSize(new Uint8Array(content))
  if (!size) return err('not-a-picture')
  if (size.width * size.height > MOST_PIXELS) return err('too-large')
  const decoded = await decode(file)
  if (!decoded) return err('unreadable')
  try {
    return await encode(decoded)
  } finally {
    decoded.close()
  }
}

/** The right way up, as the camera says it was held. */
async function decode(file: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch (thrown) {
    // A browser that does not know this word turns it by itself.
    return thrown instanceof TypeError ? createImageBitmap(file).catch(() => undefined) : undefined
  }
}

async function encode(decoded: ImageBitmap): Promise<Result<Clip, PhotoProblem>> {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(decoded.width, decoded.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(decoded.width * scale))
  canvas.height = Math.max(1, Math.round(decoded.height * scale))
  const context = canvas.getContext('2d')
  if (!context) return err('unreadable')
  if (!givesBack(context)) return err('withheld')
  // What was see-through would become black.
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(decoded, 0, 0, canvas.width, canvas.height)
  const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, TYPE, QUALITY))
  // The memory of a canvas is let go with its size.
  canvas.width = 0
  const bytes = drawn?.type === TYPE ? bareJpeg(new Uint8Array(await drawn.arrayBuffer())) : undefined
  return bytes ? ok({ type: TYPE, bytes }) : err('withheld')
}

/** A colour that no browser gives by itself in the place of another, such as white. */
const SAMPLE = [120, 80, 40, 255] as const
/** A browser that adds a little noise still gives a picture. */
const NEAR = 8

/** Browsers that guard against being recognised give noise or white instead of what was drawn. */
function givesBack(context: CanvasRenderingContext2D): boolean {
  context.fillStyle = `rgb(${SAMPLE.slice(0, 3).join(' ')})`
  context.fillRect(0, 0, 1, 1)
  const { data } = context.getImageData(0, 0, 1, 1)
  return SAMPLE.every((value, at) => Math.abs((data[at] ?? 0) - value) <= NEAR)
}

/** A kept photo, to draw on the screen; close it when it is out of sight. Nothing when the browser cannot read it. */
export async function pictureOf({ type, bytes }: Clip): Promise<ImageBitmap | undefined> {
  return createImageBitmap(new Blob([bytes], { type })).catch(() => undefined)
}
