import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

test('an empty environment gives this machine, port 4700, and a folder that need not exist', () => {
  expect(readSettings({})).toEqual({
    ok: true,
    value: { host: '127.0.0.1', port: 4700, dataDir: resolve('data'), searchable: true },
  })
})

test('what is set is taken', () => {
  const env = { HOST: '0.0.0.0', PORT: '0', DATA_DIR: '/var/lib/keertij', SEARCH_ENGINES: 'no' }
  expect(readSettings(env)).toEqual({
    ok: true,
    value: { host: '0.0.0.0', port: 0, dataDir: '/var/lib/keertij', searchable: false },
  })
})

test.each([
  [{ PORT: 'http' }, 'PORT'],
  [{ PORT: '65536' }, 'PORT'],
  [{ PORT: '' }, 'PORT'],
  [{ HOST: '' }, 'HOST'],
  [{ DATA_DIR: '' }, 'DATA_DIR'],
  [{ SEARCH_ENGINES: 'off' }, 'SEARCH_ENGINES'],
  [{ DATA_DIR: import.meta.filename }, 'DATA_DIR'],
])('%o is refused by name', (env, name) => {
  const settings = readSettings(env)
  expect(settings.ok ? '' : settings.error).toContain(name)
})
