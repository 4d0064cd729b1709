/** What a phone must fetch before the first tap works stays small; `bench first-visit` measures the time. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LANGUAGES } from '@keertij/kernel'

const ASSETS = join(import.meta.dirname, '../../apps/web/dist/a')
/** Bytes, compressed as they are sent. */
const MOST = 30 * 1024

test.each(LANGUAGES)('the scripts up to the first tap stay under 30 kB, in %s', (language) => {
  const files = readdirSync(ASSETS).filter((name) => name.endsWith('.js.br'))
  const first = ['main', language].map((start) => files.filter((name) => name.startsWith(`${start}-`)))
  expect(first.map((found) => found.length)).toEqual([1, 1])
  const bytes = first.flat().reduce((sum, name) => sum + statSync(join(ASSETS, name)).size, 0)
  expect(bytes).toBeLessThan(MOST)
})
