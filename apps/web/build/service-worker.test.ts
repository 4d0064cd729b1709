import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { serviceWorker } from './service-worker.ts'

test('a stricter policy is a new version, so that it reaches who has the app already', () => {
  const version = (policy: string, page: string): string => {
    const dist = mkdtempSync(join(tmpdir(), 'keertij-dist-'))
    onTestFinished(() => rmSync(dist, { recursive: true, force: true }))
    writeFileSync(join(dist, 'csp.json'), policy)
    writeFileSync(join(dist, 'page.html'), page)
    return /^const VERSION = (.*)$/m.exec(serviceWorker(dist, ['/page']))?.[1] ?? ''
  }
  const first = version('{"script":["sha256-a"]}', 'page')
  expect(version('{"script":["sha256-a"]}', 'page')).toBe(first)
  expect(version('{"script":[]}', 'page')).not.toBe(first)
  expect(version('{"script":["sha256-a"]}', 'other')).not.toBe(first)
})
