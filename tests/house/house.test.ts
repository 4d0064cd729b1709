/** The house rules hold, and each rule can fail: a project with one seeded breach is caught by the law's name. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { ROOMS, SCOPE } from '../../tools/house.ts'
import { findBreaches, workspaces } from '../../tools/imports.ts'

const root = join(import.meta.dirname, '../..')
const made: string[] = []
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})

/** A small, sound project of four rooms; `files` are laid over it. */
function house(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'house-'))
  made.push(folder)
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  write('package.json', JSON.stringify({ name: 'house', devDependencies: { vitest: '1' } }))
  mkdirSync(join(folder, 'node_modules', SCOPE), { recursive: true })
  const dependencies: Record<string, string[]> = {
    kernel: [],
    protocol: ['kernel'],
    vault: ['kernel'],
    server: ['kernel'],
    web: ['kernel'],
  }
  for (const [room, needs] of Object.entries(dependencies)) {
    const at = ROOMS[room]?.folder ?? room
    const declared = Object.fromEntries(needs.map((name) => [SCOPE + name, '1']))
    write(`${at}/package.json`, manifest(room, declared))
    write(`${at}/src/index.ts`, needs.length === 0 ? 'export const one = 1\n' : importing(`${SCOPE}kernel`))
    symlinkSync(join(folder, at), join(folder, 'node_modules', SCOPE + room))
  }
  for (const [path, text] of Object.entries(files)) write(path, text)
  return folder
}

const manifest = (room: string, dependencies: Readonly<Record<string, string>>) =>
  JSON.stringify({ name: SCOPE + room, exports: { '.': './src/index.ts' }, dependencies })
const library = (name: string) => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, exports: './index.js', type: 'module' }),
  [`node_modules/${name}/index.js`]: 'export const one = 1\n',
})
const importing = (from: string) => `import { one } from '${from}'\nexport const two = one\n`
const lawsBroken = async (files: Readonly<Record<string, string>>) =>
  [...new Set((await findBreaches(house(files))).map(({ law }) => law))].sort()

test('this project keeps every law', async () => {
  expect(await findBreaches(root)).toEqual([])
})

describe('the laws', () => {
  test('find nothing in a sound house', async () => {
    expect(await lawsBroken({})).toEqual([])
  })

  test('catch a server that imports the vault, declared or not, also for a type only', async () => {
    const declared = {
      'apps/server/package.json': manifest('server', { [`${SCOPE}vault`]: '1', [`${SCOPE}kernel`]: '1' }),
    }
    const value = { 'apps/server/src/store.ts': importing(`${SCOPE}vault`) }
    const type = {
      'apps/server/src/store.ts': `import type { one } from '${SCOPE}vault'\nexport type Two = typeof one\n`,
    }
    expect(await lawsBroken({ ...declared, ...value })).toEqual(['room-server'])
    expect(await lawsBroken({ ...declared, ...type })).toEqual(['room-server'])
    expect(await lawsBroken(value)).toEqual(['room-server', 'undeclared'])
    const breaches = await findBreaches(house(declared))
    expect(breaches[0]?.text).toBe(`apps/server/package.json declares ${SCOPE}vault, which is closed to it.`)
  })

  test('catch a cycle', async () => {
    const files = {
      'packages/kernel/src/here.ts': importing('./there.ts'),
      'packages/kernel/src/there.ts': importing('./here.ts'),
    }
    expect(await lawsBroken(files)).toEqual(['no-cycle'])
  })

  test('catch a sibling that is open but not declared', async () => {
    expect(await lawsBroken({ 'apps/server/src/store.ts': importing(`${SCOPE}protocol`) })).toEqual([
      'undeclared',
    ])
  })

  test('catch a way in beside the index', async () => {
    const files = {
      'packages/kernel/src/inner.ts': 'export const one = 1\n',
      'apps/server/src/store.ts': importing('../../../packages/kernel/src/inner.ts'),
      'tests/journeys/some.test.ts': importing('../../packages/kernel/src/inner.ts'),
    }
    expect(await lawsBroken(files)).toEqual(['only-through-the-index', 'only-through-the-index-from-outside'])
  })

  test('catch cryptography outside the primitives, and storage outside the device', async () => {
    const files = {
      ...library('@noble/ciphers'),
      ...library('idb'),
      'packages/vault/package.json': manifest('vault', {
        [`${SCOPE}kernel`]: '1',
        '@noble/ciphers': '1',
        idb: '1',
      }),
      'packages/vault/src/primitives.ts': importing('@noble/ciphers'),
    }
    expect(await lawsBroken(files)).toEqual([])
    const elsewhere = { 'packages/vault/src/seal.ts': importing('@noble/ciphers') }
    expect(await lawsBroken({ ...files, ...elsewhere })).toEqual(['crypto-in-primitives-only'])
    expect(await lawsBroken({ ...files, 'packages/vault/src/keep.ts': importing('idb') })).toEqual([
      'store-in-device-only',
    ])
  })

  test('catch a web app that takes something of the vault, but for the worker that stretches passphrases', async () => {
    const files = {
      ...library('hash-wasm'),
      'packages/vault/package.json': JSON.stringify({
        name: `${SCOPE}vault`,
        exports: { '.': './src/index.ts', './argon2': './src/argon2.ts' },
        dependencies: { [`${SCOPE}kernel`]: '1', 'hash-wasm': '1' },
      }),
      'packages/vault/src/argon2.ts': importing('hash-wasm'),
      'apps/web/package.json': manifest('web', { [`${SCOPE}vault`]: '1', [`${SCOPE}kernel`]: '1' }),
      'apps/web/worker/kdf.ts': importing(`${SCOPE}vault/argon2`),
    }
    expect(await lawsBroken(files)).toEqual([])
    expect(await lawsBroken({ ...files, 'apps/web/src/lock.ts': importing(`${SCOPE}vault`) })).toEqual([
      'web-has-no-keys',
    ])
    expect(await lawsBroken({ ...files, 'apps/web/src/lock.ts': importing(`${SCOPE}vault/argon2`) })).toEqual(
      ['argon2-in-its-worker-only', 'web-has-no-keys'],
    )
  })

  test('catch a role that imports another, and a product that imports a test', async () => {
    const files = {
      'apps/web/src/roles/client/today.ts': 'export const one = 1\n',
      'apps/web/src/roles/partner/today.ts': importing('../client/today.ts'),
      'apps/web/src/shell.test.ts': 'export const one = 1\n',
      'apps/web/src/shell.ts': importing('./shell.test.ts'),
    }
    expect(await lawsBroken(files)).toEqual(['roles-apart', 'tests-stay-out'])
  })

  test('catch an import that leads nowhere and a package without a row', async () => {
    const files = {
      'packages/kernel/src/here.ts': importing('./nowhere.ts'),
      'packages/cellar/package.json': manifest('cellar', {}),
    }
    expect(await lawsBroken(files)).toEqual(['no-row', 'unresolvable'])
  })

  test('refuse to judge a graph of no modules', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'house-'))
    made.push(folder)
    mkdirSync(join(folder, 'packages'))
    await expect(findBreaches(folder)).rejects.toThrow('The import graph is empty')
  })
})

test('every dependency has its line in docs/dependencies.md, and no line is left over', () => {
  const manifests = ['.', 'tools/runtime', 'tools/lighthouse', ...workspaces(root)].map((folder) =>
    JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')),
  )
  const declared = manifests
    .flatMap((one) =>
      Object.keys({ ...one.dependencies, ...one.devDependencies, ...one.optionalDependencies }),
    )
    .filter((name) => !name.startsWith(SCOPE))
  const lines = readFileSync(join(root, 'docs/dependencies.md'), 'utf8').matchAll(
    /^\| (?!package )([^|]+) \|/gm,
  )
  const listed = [...lines].flatMap(([, names = '']) => names.split(', '))
  expect(listed.sort()).toEqual([...new Set(declared)].sort())
})

test('no tracked file names a place on the machine of whoever wrote it', () => {
  // Pieced together, so that this file does not hold what it looks for.
  const places = ['work', 'farm', 'tmp', 'root', 'home'].join('|')
  const forbidden = new RegExp(`(?<![\\w.\\])}-])/(?:${places})/[a-z]|[.][.]/${'shared'}`)
  expect(['', '/', 'ro', 'ot/x'].join('')).toMatch(forbidden)
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0')
  const found = tracked
    .filter(
      (path) =>
        existsSync(join(root, path)) && /\.(ts|tsx|mjs|json|md|css|html|yaml|yml|svg|txt)$/.test(path),
    )
    .flatMap(
      (path) =>
        forbidden.exec(readFileSync(join(root, path), 'utf8'))?.map((words) => `${path}: ${words}`) ?? [],
    )
  expect(found).toEqual([])
})
