import { ok, type Result } from '@keertij/kernel'
import { openLocal, sealLocal, type LocalPurpose, type SealedRecord, type Vault } from '@keertij/vault'
import * as v from 'valibot'
import { decodeJson, encodeJson } from './json.ts'
import { LOCK_AFTER, PATHS, type Settings } from './lock.ts'
import type { DeviceProblem } from './problem.ts'
import type { Session } from './session.ts'

/*
 * [Note: Which kit counts]
 *
 * The file key of a kit lies sealed in the journal, and the kit's slot in the record `keys`: two databases, so a new kit
 * cannot be one put. So each file key names the slot it came with, and the one whose slot is in the table counts: the key is
 * kept first, the record is put, and then the former key goes. Killed anywhere, the two agree. Without a lock the slot is null.
 */

/** The file key of a kit, in hexadecimal. */
export interface KeptKit {
  readonly slot: string | null
  readonly fileKey: string
  /** In milliseconds since 1970. */
  readonly madeAt: number
}

/** What lies in the store `kept`: each under its name, sealed for its purpose. */
const NAMES = {
  settings: { name: 'settings', purpose: 'setting' },
  kits: { name: 'kit', purpose: 'key' },
} as const satisfies Record<string, { readonly name: string; readonly purpose: LocalPurpose }>
type Part = keyof typeof NAMES

/** Loose, so that a choice of a newer app stays. */
const StoredSettings = v.looseObject({
  lockAfter: v.fallback(v.picklist(LOCK_AFTER), 'five-minutes'),
  backedUpAt: v.fallback(v.optional(v.number()), undefined),
  lockDeclined: v.fallback(v.boolean(), false),
  path: v.fallback(v.picklist(PATHS), 'all'),
  programme: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(40))), undefined),
})
type StoredSettings = v.InferOutput<typeof StoredSettings>
const StoredKits = v.array(
  v.object({
    slot: v.nullable(v.string()),
    fileKey: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    madeAt: v.number(),
  }),
)

const none: StoredSettings = {
  lockAfter: 'five-minutes',
  backedUpAt: undefined,
  lockDeclined: false,
  path: 'all',
  programme: undefined,
}

/** The choices and file keys of this journal, as they were last read. Reads and writes throw what the browser throws. */
export interface Kept {
  /** `slot` is that of the kit in the table, null without a lock. */
  settings(slot: string | null | undefined): Settings
  kit(slot: string | null | undefined): KeptKit | undefined
  reload(): Promise<void>
  forget(): void
  /** Keeps choices beside those that other tabs made. Call it in turn. */
  keepSettings(change: Partial<Settings>): Promise<Result<void, DeviceProblem>>
  keepKits(change: (kits: readonly KeptKit[]) => readonly KeptKit[]): Promise<Result<void, DeviceProblem>>
}

/** What of a keeper is needed. */
interface Sessions {
  session(): Promise<Result<Session | undefined, DeviceProblem>>
  ownSession(): Promise<Result<Session, DeviceProblem>>
}

export function createKept(sessions: Sessions): Kept {
  let settings = none
  let kits: readonly KeptKit[] = []
  let readings = 0
  const forget = () => {
    readings += 1
    settings = none
    kits = []
  }
  return {
    settings: (slot) => ({
      lockAfter: settings.lockAfter,
      backedUpAt: settings.backedUpAt,
      lockDeclined: settings.lockDeclined,
      path: settings.path,
      programme: settings.programme,
      kitMadeAt: kitOf(kits, slot)?.madeAt,
    }),
    kit: (slot) => kitOf(kits, slot),
    forget,
    async reload() {
      readings += 1
      const reading = readings
      const found = await sessions.session()
      const read = found.ok && found.value ? await readKept(found.value) : { settings: none, kits: [] }
      // Forgotten meanwhile: it is not this tab's any more.
      if (reading === readings) ({ settings, kits } = read)
    },
    async keepSettings(change) {
      const found = await sessions.ownSession()
      if (!found.ok) return found
      const next = { ...(await readKept(found.value)).settings, ...change }
      // It comes with the kit, and is not a choice.
      delete next['kitMadeAt']
      await write(found.value, 'settings', next)
      settings = next
      return ok(undefined)
    },
    async keepKits(change) {
      const found = await sessions.ownSession()
      if (!found.ok) return found
      const next = change((await readKept(found.value)).kits)
      await write(found.value, 'kits', next)
      kits = next
      return ok(undefined)
    },
  }
}

/** What is kept, ready for another database: by name, sealed by another vault. */
export async function resealKept(
  from: Session | undefined,
  vault: Vault,
  kits: readonly KeptKit[],
): Promise<ReadonlyMap<string, SealedRecord>> {
  const settings = from ? (await readKept(from)).settings : none
  return new Map([
    [NAMES.settings.name, seal(vault, 'settings', settings)],
    [NAMES.kits.name, seal(vault, 'kits', kits)],
  ])
}

const kitOf = (kits: readonly KeptKit[], slot: string | null | undefined): KeptKit | undefined =>
  kits.findLast((kit) => kit.slot === slot)

async function readKept(
  session: Session,
): Promise<{ readonly settings: StoredSettings; readonly kits: readonly KeptKit[] }> {
  const settings = v.safeParse(StoredSettings, await read(session, 'settings'))
  const kits = v.safeParse(StoredKits, await read(session, 'kits'))
  return { settings: settings.success ? settings.output : none, kits: kits.success ? kits.output : [] }
}

async function read({ vault, store }: Session, part: Part): Promise<unknown> {
  const { name, purpose } = NAMES[part]
  const sealed = await store.kept(name)
  const plain = sealed && openLocal(vault, { purpose, key: name }, sealed)
  return plain?.ok ? decodeJson(plain.value) : undefined
}

const write = ({ vault, store }: Session, part: Part, value: unknown): Promise<void> =>
  store.keep(NAMES[part].name, seal(vault, part, value))

function seal(vault: Vault, part: Part, value: unknown): SealedRecord {
  const { name, purpose } = NAMES[part]
  return sealLocal(vault, { purpose, key: name }, encodeJson(value))
}
