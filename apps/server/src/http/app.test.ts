import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createApp } from './app.ts'
import { readDist, type Dist } from './dist.ts'

const HASH = `sha256-${'a'.repeat(43)}=`
const SCRIPT = 'console.log("a line that is long enough to be worth compressing")'
const FILES: Readonly<Record<string, string | Buffer>> = {
  'index.nl.html': '<!doctype html><html lang="nl"><title>Keertij</title>',
  'index.en.html': '<!doctype html><html lang="en"><title>Keertij</title>',
  'recipe.html': '<!doctype html><html lang="en"><title>Pancakes</title>',
  'nl/about/index.html': '<!doctype html><html lang="nl"><title>Keertij</title>',
  'sw.js': 'self.skipWaiting',
  'manifest.webmanifest': '{}',
  'a/main-1f2e.js': SCRIPT,
  'a/main-1f2e.js.br': brotliCompressSync(SCRIPT),
  'a/main-1f2e.js.gz': gzipSync(SCRIPT),
  'a/kdf-9c0d.js': 'postMessage(1)',
  'c/pack-77aa.json': '{"modules":[]}',
  'csp.json': JSON.stringify({ script: [HASH], style: [HASH] }),
}

let folder = ''
let dist: Dist
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dist-'))
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  writeFileSync(join(folder, '..', `${folder.split('/').at(-1)}-outside`), 'not for anybody')
  const read = readDist(folder)
  if (!read.ok) throw new Error(read.error.code)
  dist = read.value
})
afterAll(() => {
  rmSync(folder, { recursive: true })
  rmSync(`${folder}-outside`)
})

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  createApp(dist).request(path, { method, headers })

describe('the security headers', () => {
  const EXPECTED = {
    'content-security-policy':
      `default-src 'none'; script-src 'self' '${HASH}'; style-src 'self' '${HASH}'; img-src 'self' blob:; ` +
      "media-src blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; " +
      'trusted-types keertij',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
  }
  const answers: Record<number, () => Response | Promise<Response>> = {
    200: () => ask('/'),
    304: async () => ask('/sw.js', { 'If-None-Match': (await ask('/sw.js')).headers.get('etag') ?? '' }),
    404: () => ask('/nowhere'),
    405: () => ask('/', {}, 'DELETE'),
    413: () => ask('/', { 'Content-Length': '9999999' }, 'POST'),
    500: () => createApp({ ...dist, files: throwingMap() }).request('/a/main-1f2e.js'),
  }
  test.each(Object.entries(answers))('stand on a %s', async (status, answer) => {
    const response = await answer()
    expect(response.status).toBe(Number(status))
    expect(Object.fromEntries(response.headers)).toMatchObject(EXPECTED)
    expect(response.headers.get('permissions-policy')).toContain('camera=(), ')
    expect(response.headers.get('set-cookie')).toBeNull()
  })
})

test('WebAssembly runs in the worker that stretches a passphrase, and nowhere else', async () => {
  const worker = (await ask('/a/kdf-9c0d.js')).headers
  expect(worker.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'wasm-unsafe-eval'; base-uri 'none'; form-action 'none'; " +
      "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  )
  expect(worker.get('cross-origin-embedder-policy')).toBe('require-corp')
  for (const path of ['/', '/a/main-1f2e.js', '/a/kdf-9c0d.js.map', '/sw.js', '/nowhere']) {
    expect((await ask(path)).headers.get('content-security-policy')).not.toContain('wasm')
  }
})

test('a page may ask for a passkey and for the microphone itself, and may not ask for a camera', async () => {
  const policy = (await ask('/')).headers.get('permissions-policy')
  expect(policy).not.toContain('publickey-credentials')
  expect(policy).toContain('camera=()')
  expect(policy?.split(', ').filter((each) => !each.endsWith('=()'))).toEqual(['microphone=(self)'])
})

test('a private installation asks search engines to list nothing, on every answer', async () => {
  const hidden = createApp(dist, { searchable: false })
  for (const path of ['/', '/nl/about/', '/nowhere']) {
    expect((await hidden.request(path)).headers.get('x-robots-tag')).toBe('noindex, nofollow')
    expect((await ask(path)).headers.get('x-robots-tag')).toBeNull()
  }
})

function throwingMap(): Dist['files'] {
  const map = new Map<string, never>()
  map.get = () => {
    throw new Error('a fault with /private/path')
  }
  return map
}

describe('a built file', () => {
  test('is kept for a year under a hashed name, and asked for again under a lasting one', async () => {
    for (const path of ['/a/main-1f2e.js', '/c/pack-77aa.json']) {
      expect((await ask(path)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    }
    for (const path of ['/', '/index.en.html', '/sw.js', '/manifest.webmanifest', '/recipe', '/nl/about/']) {
      const { headers, status } = await ask(path)
      expect([path, status, headers.get('cache-control')]).toEqual([path, 200, 'no-cache'])
      expect(headers.get('etag')).toMatch(/^"[0-9a-f]{32}-identity"$/)
    }
  })

  test('comes in the best encoding that the client takes', async () => {
    const cases = [
      ['gzip, deflate, br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
      ['*', 'br', brotliDecompressSync],
    ] as const
    for (const [accepted, encoding, open] of cases) {
      const response = await ask('/a/main-1f2e.js', { 'Accept-Encoding': accepted })
      expect(response.headers.get('content-encoding')).toBe(encoding)
      expect(response.headers.get('vary')).toBe('Accept-Encoding')
      expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
      expect(open(Buffer.from(await response.arrayBuffer())).toString()).toBe(SCRIPT)
    }
    const plain = await ask('/a/main-1f2e.js')
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(await plain.text()).toBe(SCRIPT)
  })

  test('is not sent again when the client has it', async () => {
    const tag = (await ask('/sw.js')).headers.get('etag') ?? ''
    const again = await ask('/sw.js', { 'If-None-Match': `"other", W/${tag}` })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect((await ask('/sw.js', { 'If-None-Match': '"other"' })).status).toBe(200)
  })

  test('answers HEAD with the headers alone', async () => {
    const response = await ask('/a/main-1f2e.js', {}, 'HEAD')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-length')).toBe(String(SCRIPT.length))
    expect(await response.text()).toBe('')
  })

  test('is the only thing there is: no copy, no policy file, nothing outside the folder', async () => {
    const outside = `${folder.split('/').at(-1)}-outside`
    const paths = [
      '/a/main-1f2e.js.br',
      '/csp.json',
      '/nl/about',
      '/a/',
      `/../${outside}`,
      `/a/..%2f..%2f${outside}`,
      `/%2e%2e/${outside}`,
      `/a/..\\..\\${outside}`,
      `//${outside}`,
      '/a/main-1f2e.js%00',
    ]
    for (const path of paths) expect([path, (await ask(path)).status]).toEqual([path, 404])
  })
})

describe('the shell at /', () => {
  test.each([
    ['nl-BE,nl;q=0.9,en;q=0.8', 'nl'],
    ['en-GB,en;q=0.9,nl;q=0.8', 'en'],
    ['nl;q=0.3, en;q=0.7', 'en'],
    ['fr-BE, en;q=0.5', 'en'],
    ['en;q=0, fr', 'nl'],
    ['*', 'nl'],
    ['', 'nl'],
  ])('for "%s" is in %s', async (accepted, language) => {
    const response = await ask('/?n', { 'Accept-Language': accepted })
    expect(await response.text()).toContain(`<html lang="${language}">`)
    expect(response.headers.get('vary')).toBe('Accept-Language, Accept-Encoding')
  })
})

test('health says ok and is never kept', async () => {
  const response = await ask('/api/health')
  expect(await response.json()).toEqual({ ok: true })
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect((await ask('/api/health', {}, 'POST')).status).toBe(405)
})

describe('an error', () => {
  test('is a neutral page with the way back and the emergency number', async () => {
    const response = await ask('/nowhere')
    const page = await response.text()
    expect(page).toContain('<title>Keertij</title>')
    expect(page).toContain('href="/"')
    expect(page).toContain('href="tel:112"')
    expect(page).not.toContain('nowhere')
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  test('is a code under /api/', async () => {
    const response = await ask('/api/nowhere')
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ error: 'not-found' })
  })

  test('of our own shows no trace and is reported', async () => {
    const reportFault = vi.fn<(fault: Error) => void>()
    const response = await createApp({ ...dist, files: throwingMap() }, { reportFault }).request('/sw.js')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toMatch(/fault with|private|at .*\.ts/)
    expect(reportFault).toHaveBeenCalledOnce()
  })
})

test('nothing is logged about a request', async () => {
  const written = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => {}),
  )
  for (const path of ['/', '/nowhere', '/api/health', '/a/main-1f2e.js']) await ask(path)
  for (const spy of written) {
    expect(spy).not.toHaveBeenCalled()
    spy.mockRestore()
  }
})

describe('a build that is missing or damaged', () => {
  test('is named', () => {
    expect(readDist(join(folder, 'none'))).toMatchObject({ ok: false, error: { code: 'not-built' } })
    expect(readDist(join(folder, 'a'))).toMatchObject({ ok: false, error: { code: 'no-inline-hashes' } })
  })

  test('cannot widen the policy through its hashes', () => {
    const bad = mkdtempSync(join(tmpdir(), 'dist-'))
    writeFileSync(join(bad, 'csp.json'), JSON.stringify({ script: ["x'; script-src *"], style: [] }))
    expect(readDist(bad)).toMatchObject({ ok: false, error: { code: 'no-inline-hashes' } })
    rmSync(bad, { recursive: true })
  })
})
