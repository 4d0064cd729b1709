import { rmSync } from 'node:fs'
import { bundledPage } from './bundled.ts'
import { newProfileFolder, openBrowser } from './browser.ts'
import type { Measured } from './report.ts'
import type { keepCheckIns, writeBytes } from './record-page.ts'
import { serve, siteOf } from './served.ts'

interface RecordPage {
  readonly keepCheckIns: typeof keepCheckIns
  readonly writeBytes: typeof writeBytes
}

/** How many check-ins a second the device seals and has on disk, against the same browser writing bare bytes. */

const ROUNDS = 7
const COUNT = 100
const MODULE = '/a/record-page.js'

export async function measureRecord(): Promise<Measured[]> {
  const html = '<!doctype html><html lang="nl"><title>Record</title><p>Record</p></html>'
  const server = await serve(siteOf({ 'index.nl.html': html, [MODULE]: await bundledPage('record-page.ts') }))
  const folder = newProfileFolder()
  const browser = await openBrowser(folder)
  const page = await browser.newPage()
  await page.goto(server.url)
  const round = (what: keyof RecordPage, count: number): Promise<number> =>
    page.evaluate(
      async ({ url, what, count }) => {
        const module: RecordPage = await import(url)
        return module[what](count)
      },
      { url: MODULE, what, count },
    )
  try {
    const sealed: number[] = []
    const bare: number[] = []
    await round('keepCheckIns', 10)
    await round('writeBytes', 10)
    for (let run = 0; run < ROUNDS; run += 1) {
      sealed.push(await round('keepCheckIns', COUNT))
      bare.push(await round('writeBytes', COUNT))
    }
    const peer = { what: 'bare strict writes', samples: bare }
    return [{ id: 'record.check-in', unit: 'a second', samples: sealed, peer }]
  } finally {
    await browser.close()
    await server.stop()
    rmSync(folder, { recursive: true, maxRetries: 5 })
  }
}
