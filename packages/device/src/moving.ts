import { err, ok, type Result } from '@keertij/kernel'
import { deriveName, keySlotOf, openLocal, sealLocal, type SealedRecord, type Vault } from '@keertij/vault'
import * as v from 'valibot'
import { deleteDatabase, openDatabase, writeDurably } from './database.ts'
import { decodeJson } from './json.ts'
import { resealKept, type KeptKit } from './kept.ts'
import { NamedDraft } from './portable.ts'
import type { DeviceProblem } from './problem.ts'
import { STORES } from './sealed-store.ts'
import { makeDatabase, OPEN_SLOT, type Session } from './session.ts'

/** Everything of a journal, sealed anew. A line that does not open is carried as it lies. */
interface Moved {
  readonly events: ReadonlyMap<number, Uint8Array>
  readonly drafts: ReadonlyMap<string, Uint8Array>
  readonly kept: ReadonlyMap<string, SealedRecord>
  readonly clips: ReadonlyMap<string, Uint8Array>
}

/**
 * Writes a whole journal into a new database, under another vault, durably. What lies in `from` stays as it is. With `open`
 * the key of the new one lies in it. Throws what IndexedDB throws.
 */
export async function moveInto(
  factory: IDBFactory,
  name: string,
  from: Session | undefined,
  to: { readonly vault: Vault; readonly open: boolean; readonly kits: readonly KeptKit[] },
): Promise<Result<void, DeviceProblem>> {
  const moved = await reseal(from, to.vault, to.kits)
  if (!moved.ok) return moved
  const { events, drafts, kept, clips } = moved.value
  const database = await makeDatabase(factory, name)
  try {
    const stores = [STORES.slots, STORES.events, STORES.drafts, STORES.kept, STORES.clips]
    await writeDurably(database, stores, (transaction) =>
      Promise.all([
        // With the last of it, and not before: a lock that is still there must not lie beside an open key for long.
        ...(to.open ? [transaction.objectStore(STORES.slots).put(keySlotOf(to.vault), OPEN_SLOT)] : []),
        ...Array.from(events, async ([key, value]) => transaction.objectStore(STORES.events).add(value, key)),
        ...Array.from(drafts, async ([key, value]) => transaction.objectStore(STORES.drafts).add(value, key)),
        ...Array.from(kept, async ([key, value]) => transaction.objectStore(STORES.kept).add(value, key)),
        ...Array.from(clips, async ([key, value]) => transaction.objectStore(STORES.clips).add(value, key)),
      ]),
    )
  } finally {
    database.close()
  }
  return ok(undefined)
}

/** Empties and deletes a database: what was in it is gone also when another tab keeps the database itself from going. */
export async function removeDatabase(factory: IDBFactory, name: string): Promise<'gone' | 'blocked'> {
  const opening = openDatabase({ factory, name, version: undefined, create: undefined, onGone() {} })
  const database = await inTime(opening)
  if (database === 'late') {
    void opening.then((late) => late?.close()).catch(() => undefined)
    return 'blocked'
  }
  if (!database) return 'gone'
  try {
    const stores = [...database.objectStoreNames]
    if (stores.length > 0)
      await writeDurably(database, stores, (transaction) =>
        Promise.all(stores.map(async (store) => transaction.objectStore(store).clear())),
      )
  } finally {
    database.close()
  }
  return deleteDatabase(factory, name)
}

/**
 * In milliseconds. An earlier deletion that another tab holds up keeps everybody waiting who opens the same database; nothing
 * may be saved meanwhile. What it held was emptied before that deletion began.
 */
const PATIENCE = 3_000

function inTime<Value>(opening: Promise<Value>): Promise<Value | 'late'> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<'late'>((over) => {
    timer = setTimeout(over, PATIENCE, 'late')
  })
  return Promise.race([opening, late]).finally(() => clearTimeout(timer))
}

/** Lines between two rests. */
const AT_ONCE = 128
/** A tap on Exit must not wait until years of writing are sealed anew. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** Refuses when a newer app wrote there: what it sealed could not be opened again under another key. */
async function reseal(
  from: Session | undefined,
  vault: Vault,
  kits: readonly KeptKit[],
): Promise<Result<Moved, DeviceProblem>> {
  const kept = await resealKept(from, vault, kits)
  if (!from) return ok({ events: new Map(), drafts: new Map(), kept, clips: new Map() })
  const events = new Map<number, Uint8Array>()
  for (const { sequence, bytes } of await from.store.rowsAfter(0)) {
    if (events.size % AT_ONCE === AT_ONCE - 1) await rest()
    const context = { purpose: 'event', key: String(sequence) } as const
    const plain = openLocal(from.vault, context, bytes)
    if (!plain.ok && plain.error.code === 'unknown-format') return err({ code: 'from-a-newer-version' })
    events.set(sequence, plain.ok ? sealLocal(vault, context, plain.value) : bytes)
  }
  const drafts = new Map<string, Uint8Array>()
  for (const [key, bytes] of await from.store.drafts()) {
    const plain = openLocal(from.vault, { purpose: 'draft', key }, bytes)
    if (!plain.ok && plain.error.code === 'unknown-format') return err({ code: 'from-a-newer-version' })
    const name = plain.ok ? nameIn(plain.value) : undefined
    const newKey = name === undefined ? key : deriveName(vault, 'draft', name)
    drafts.set(newKey, plain.ok ? sealLocal(vault, { purpose: 'draft', key: newKey }, plain.value) : bytes)
  }
  const clips = await resealClips(from, vault)
  return clips.ok ? ok({ events, drafts, kept, clips: clips.value }) : clips
}

async function resealClips(
  from: Session,
  vault: Vault,
): Promise<Result<ReadonlyMap<string, Uint8Array>, DeviceProblem>> {
  const clips = new Map<string, Uint8Array>()
  for (const id of await from.store.clipIds()) {
    // Each is as long as a thousand lines.
    await rest()
    const bytes = (await from.store.clip(id)) ?? new Uint8Array()
    const context = { purpose: 'clip', key: id } as const
    const plain = openLocal(from.vault, context, bytes)
    if (!plain.ok && plain.error.code === 'unknown-format') return err({ code: 'from-a-newer-version' })
    clips.set(id, plain.ok ? sealLocal(vault, context, plain.value) : bytes)
  }
  return ok(clips)
}

/** The name that a draft carries inside; nothing when it is none of ours: then it counts as not there, and is carried as it is. */
function nameIn(plain: Uint8Array): string | undefined {
  const draft = v.safeParse(NamedDraft, decodeJson(plain))
  return draft.success ? draft.output.name : undefined
}
