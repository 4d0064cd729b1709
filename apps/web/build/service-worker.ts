import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const source = join(here, '../worker/sw.ts')
/** What is kept offline is kept with its headers, so a stricter policy is a new version as well. */
const POLICY = join(here, '../../server/src/http/security-headers.ts')

/** The service worker with the list of this build; its version is a hash of all that it will keep: every byte, and the headers. */
export function serviceWorker(dist: string, files: readonly string[]): string {
  const hash = createHash('sha256')
  hash.update(readFileSync(join(dist, 'csp.json'))).update(readFileSync(POLICY))
  for (const file of files) {
    const path = join(dist, file)
    hash.update(file).update(readFileSync(existsSync(path) ? path : `${path}.html`))
  }
  const constants = {
    VERSION: hash.digest('hex').slice(0, 12),
    FILES: files,
    SHELLS: { nl: '/index.nl.html', en: '/index.en.html' },
    NEUTRAL: ['/recept', '/recipe'],
  }
  const head = Object.entries(constants).map(([name, value]) => `const ${name} = ${JSON.stringify(value)}`)
  const body = stripTypeScriptTypes(readFileSync(source, 'utf8'))
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s*(\*|\/\*\*|\/\/)/.test(line))
  return `${head.join('\n')}\n${body.join('\n')}\n`
}
