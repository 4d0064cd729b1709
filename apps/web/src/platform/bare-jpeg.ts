/** Markers of a JPEG, the second of their two bytes. */
const START = 0xd8
const END = 0xd9
const SCAN = 0xda
const COMMENT = 0xfe
/** How the colours are stored: the one segment of an application without which a picture looks otherwise. */
const ADOBE = 0xee

/**
 * The same picture without anything that is none of it: no comment, no segment of an application (EXIF and XMP, where a browser
 * may write the size or a program its name; a colour profile; a smaller picture), nothing behind its end. Nothing when it is no
 * whole JPEG.
 */
export function bareJpeg(jpeg: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  if (jpeg[0] !== 0xff || jpeg[1] !== START) return undefined
  const kept = [jpeg.subarray(0, 2)]
  let at = 2
  while (jpeg[at] === 0xff) {
    const marker = jpeg[at + 1]
    if (marker === 0xff) {
      // It may be filled up with these.
      at += 1
      continue
    }
    if (marker === END) return joined([...kept, jpeg.subarray(at, at + 2)])
    const end = segmentEnd(jpeg, at)
    if (marker === undefined || end > jpeg.length) return undefined
    const next = marker === SCAN ? scanEnd(jpeg, end) : end
    if (!isAside(marker)) kept.push(jpeg.subarray(at, next))
    at = next
  }
  return undefined
}

const isAside = (marker: number): boolean =>
  marker === COMMENT || (marker >= 0xe0 && marker <= 0xef && marker !== ADOBE)

/** Behind the segment that begins here, whose length stands in it; beyond everything when it is cut off. */
function segmentEnd(jpeg: Uint8Array, at: number): number {
  const [high = Number.POSITIVE_INFINITY, low = 0] = jpeg.subarray(at + 2, at + 4)
  const length = high * 256 + low
  return length < 2 ? Number.POSITIVE_INFINITY : at + 2 + length
}

/** Where the next marker stands; a zero or a restart behind such a byte belongs to the picture. */
function scanEnd(jpeg: Uint8Array, from: number): number {
  for (let at = jpeg.indexOf(0xff, from); at >= 0; at = jpeg.indexOf(0xff, at + 1)) {
    const marker = jpeg[at + 1] ?? 0
    if (marker !== 0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd7)) return at
  }
  return jpeg.length
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
