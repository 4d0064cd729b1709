/**
 * The rooms of the house and who may enter which: the one table. `npm run check` holds every import and every
 * package.json against it; ADR 0001 says why.
 */

/** A workspace by its short name, with the workspaces it may import. A workspace without a row is a breach. */
export const ROOMS: Readonly<
  Record<string, { readonly folder: string; readonly mayImport: readonly string[] }>
> = {
  kernel: { folder: 'packages/kernel', mayImport: [] },
  programme: { folder: 'packages/programme', mayImport: ['kernel'] },
  compiler: { folder: 'packages/compiler', mayImport: ['kernel', 'programme'] },
  journal: { folder: 'packages/journal', mayImport: ['kernel'] },
  engine: { folder: 'packages/engine', mayImport: ['kernel', 'programme', 'journal'] },
  protocol: { folder: 'packages/protocol', mayImport: ['kernel'] },
  vault: { folder: 'packages/vault', mayImport: ['kernel', 'protocol'] },
  device: { folder: 'packages/device', mayImport: ['kernel', 'journal', 'protocol', 'vault'] },
  ui: { folder: 'packages/ui', mayImport: ['kernel'] },
  testkit: {
    folder: 'packages/testkit',
    mayImport: ['kernel', 'programme', 'compiler', 'journal', 'engine', 'protocol', 'vault', 'device', 'ui'],
  },
  web: {
    folder: 'apps/web',
    mayImport: ['kernel', 'programme', 'journal', 'engine', 'device', 'ui', 'vault'],
  },
  server: { folder: 'apps/server', mayImport: ['kernel', 'protocol'] },
}

export const SCOPE = '@keertij/'

/** What runs on a developer's machine only. It may import the compiler, and tests may import the testkit. */
export const WEB_BUILD = '^apps/web/build/'
export const TEST = '\\.test\\.tsx?$|^tests/|^bench/|/fixtures/'

/**
 * The files that may touch a cryptography library: one, and one beside it for the worker that stretches passphrases, which
 * carries WebAssembly. And the one room that may open the local store.
 */
const PRIMITIVES = '^packages/vault/src/(primitives\\.ts|argon2(\\.test)?\\.ts)$'
const ARGON2 = '^packages/vault/src/argon2\\.ts$'
const KDF_WORKER = '^apps/web/worker/kdf\\.ts$'
const CRYPTO_LIBRARIES =
  '(^|node_modules/)(@noble/|@scure/|@hpke/|hash-wasm|libsodium|tweetnacl|crypto-js|argon2|bcrypt|jose|node-forge)'
const LOCAL_STORE = '^packages/device/src/'
const STORE_LIBRARIES = '(^|node_modules/)(idb|dexie|localforage|idb-keyval)(/|$)'

/** One law of the import graph, in the terms of dependency-cruiser: paths are regular expressions from the root. */
export interface Law {
  readonly name: string
  readonly severity: 'error'
  readonly comment: string
  readonly from: { readonly path?: string; readonly pathNot?: string | readonly string[] }
  readonly to: {
    readonly path?: string
    readonly pathNot?: string | readonly string[]
    readonly circular?: boolean
    readonly couldNotResolve?: boolean
  }
}

export function laws(): Law[] {
  return [
    ...Object.keys(ROOMS).map((room) => lawOfRoom(room)),
    law('only-through-the-index', 'A package has one door: its index.ts.', {
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: {
        path: '^(packages|apps)/[^/]+/',
        pathNot: ['^$1/$2/', '^(packages|apps)/[^/]+/src/index\\.ts$', ARGON2],
      },
    }),
    law(
      'only-through-the-index-from-outside',
      'Tests and tools enter a package through its index.ts as well.',
      {
        from: { path: '^(tests|bench|tools)/' },
        to: { path: '^(packages|apps)/[^/]+/', pathNot: ['^(packages|apps)/[^/]+/src/index\\.ts$', ARGON2] },
      },
    ),
    law('no-cycle', 'Two files that need each other are one file, or a third is missing.', {
      from: {},
      to: { circular: true },
    }),
    law('unresolvable', 'The import leads nowhere: not declared, not installed, or misspelt.', {
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' }, // the web build makes those
    }),
    law('crypto-in-primitives-only', 'Cryptography lies in two files that can be reviewed as a whole.', {
      from: { pathNot: PRIMITIVES },
      to: { path: CRYPTO_LIBRARIES },
    }),
    law(
      'argon2-in-its-worker-only',
      'What stretches passphrases is loaded by its worker and by nothing else.',
      {
        from: { path: '^(packages|apps)/', pathNot: [KDF_WORKER, '^packages/vault/', TEST] },
        to: { path: ARGON2 },
      },
    ),
    law('web-has-no-keys', 'The web app asks the device; of the vault only its worker takes something.', {
      from: { path: '^apps/web/', pathNot: KDF_WORKER },
      to: { path: '^packages/vault/' },
    }),
    law('store-in-device-only', 'Only the device room writes to disk, and it seals what it writes.', {
      from: { pathNot: LOCAL_STORE },
      to: { path: STORE_LIBRARIES },
    }),
    law('roles-apart', 'A role never imports another: what they share lies above them.', {
      from: { path: '^apps/web/src/roles/([^/]+)/' },
      to: { path: '^apps/web/src/roles/', pathNot: '^apps/web/src/roles/$1/' },
    }),
    law('tests-stay-out', 'Nothing that ships may import a test or the testkit.', {
      from: { path: '^(packages|apps)/[^/]+/src/', pathNot: [TEST, '^packages/testkit/'] },
      to: { path: `${TEST}|^packages/testkit/` },
    }),
  ]
}

/** `server` may enter `kernel` and `protocol`; the rest of the house is closed to it. */
function lawOfRoom(room: string): Law {
  const { folder, mayImport } = ROOMS[room] ?? { folder: room, mayImport: [] }
  const open = [room, ...mayImport, 'testkit'].map((name) => `^${ROOMS[name]?.folder ?? name}/`)
  return law(`room-${room}`, `${room} may import only: ${mayImport.join(', ') || 'no other room'}.`, {
    from: { path: `^${folder}/`, pathNot: WEB_BUILD },
    to: { path: '^(packages|apps|tests|tools|bench)/', pathNot: open },
  })
}

function law(name: string, comment: string, edge: Pick<Law, 'from' | 'to'>): Law {
  return { name, severity: 'error', comment, ...edge }
}
