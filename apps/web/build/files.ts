import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** `sha256-…`, as a Content-Security-Policy names an inline script or style. */
export const digest = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** All files below a folder, relative to it. */
export function filesUnder(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below)).flatMap((name) => {
    const path = below === '' ? name : `${below}/${name}`
    return statSync(join(folder, path)).isDirectory() ? filesUnder(folder, path) : [path]
  })
}

const TEXT = /\.(html|js|css|json|svg|webmanifest)$/
const WORTH_IT = 600

/** Lays a Brotli and a gzip twin beside every text file that gains by it. */
export function compressAll(folder: string): void {
  for (const file of filesUnder(folder)) {
    const bytes = readFileSync(join(folder, file))
    if (!TEXT.test(file) || bytes.length < WORTH_IT || file === 'csp.json') continue
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(bytes, quality))
    writeFileSync(join(folder, `${file}.gz`), gzipSync(bytes, { level: 9 }))
  }
}
