import type { QrSquare } from '../../../platform/qr.ts'

/** Sizes in pixels: a sheet that can be read on a phone and printed on a postcard. */
const WIDE = 1_000
const EDGE = 80
const LINE = 46
const COLUMNS = 3
const QR = 520

/** The words and their QR code as a picture, black on white. Nothing when the browser draws none. */
export function kitPicture(
  words: readonly string[],
  square: QrSquare,
  title: string,
): Promise<Blob | undefined> {
  const rows = Math.ceil(words.length / COLUMNS)
  const canvas = document.createElement('canvas')
  canvas.width = WIDE
  canvas.height = EDGE * 3 + rows * LINE + QR
  const context = canvas.getContext('2d')
  if (!context) return Promise.resolve(undefined)
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = 'black'
  context.font = '600 34px sans-serif'
  context.fillText(title, EDGE, EDGE)
  context.font = '30px sans-serif'
  for (const [at, word] of words.entries()) {
    const column = Math.floor(at / rows)
    const x = EDGE + (column * (WIDE - EDGE * 2)) / COLUMNS
    context.fillText(`${at + 1}. ${word}`, x, EDGE + LINE * (1.6 + (at % rows)))
  }
  const cell = Math.floor(QR / square.length)
  const left = Math.round((WIDE - cell * square.length) / 2)
  const top = EDGE * 2 + rows * LINE
  for (const [y, row] of square.entries()) {
    for (const [x, dark] of row.entries()) {
      if (dark) context.fillRect(left + x * cell, top + y * cell, cell, cell)
    }
  }
  return new Promise((done) => canvas.toBlob((blob) => done(blob ?? undefined), 'image/png'))
}
