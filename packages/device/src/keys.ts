import { err, ok, type Result } from '@keertij/kernel'
import { LANES, readSlots, type Bytes } from '@keertij/vault'
import * as v from 'valibot'
import { readClear, writeClear } from './clear-store.ts'
import type { DevicePorts } from './ports.ts'
import { errorName, type DeviceProblem } from './problem.ts'

/**
 * Which sealed databases count, and what opens them. It lies as one record in the clear database, so that any change of a lock
 * is one put: before it the old lock holds, after it the new one.
 */
export type Keys =
  /** No lock: the key lies in the database, in its slot `open`. */
  | { readonly kind: 'open'; readonly database: string }
  | {
      readonly kind: 'locked'
      /** One database for each profile; its place here is its lane in the table. */
      readonly live: readonly string[]
      /** Of this device, for stretching passphrases. */
      readonly salt: Bytes
      /** The table of slots. */
      readonly slots: Bytes
    }

export const SALT_LENGTH = 16

const RECORD = 'keys'
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(60))
const Open = v.strictObject({ v: v.literal(1), open: name })
const Locked = v.strictObject({
  v: v.literal(1),
  live: v.pipe(v.array(name), v.minLength(1), v.maxLength(LANES)),
  salt: v.pipe(v.instance(Uint8Array), v.length(SALT_LENGTH)),
  slots: v.instance(Uint8Array),
})
const Newer = v.object({ v: v.pipe(v.number(), v.minValue(2)) })

/** What a journal without a lock is called as long as nothing else was written. */
export const firstName = (ports: DevicePorts): string => `${ports.databaseName}-1`

/** A name that no sealed database had before. */
export const freshName = (ports: DevicePorts): string =>
  `${ports.databaseName}-${Array.from(ports.randomBytes(4), (byte) => byte.toString(16).padStart(2, '0')).join('')}`

/** Reads the record. Makes nothing. Throws what IndexedDB throws. */
export async function readKeys(
  ports: DevicePorts,
  factory: IDBFactory,
): Promise<Result<Keys, DeviceProblem>> {
  try {
    const [stored] = await readClear(factory, ports.databaseName, [RECORD])
    return stored === undefined ? ok({ kind: 'open', database: firstName(ports) }) : parseKeys(stored)
  } catch (thrown) {
    if (errorName(thrown) === 'VersionError') return err({ code: 'from-a-newer-version' })
    throw thrown
  }
}

/** Puts the record, durably: the moment from which the new keys hold. Throws what IndexedDB throws. */
export const writeKeys = (ports: DevicePorts, factory: IDBFactory, keys: Keys): Promise<void> =>
  writeClear(factory, ports.databaseName, new Map([[RECORD, storable(keys)]]))

const storable = (keys: Keys) =>
  keys.kind === 'open'
    ? { v: 1, open: keys.database }
    : { v: 1, live: keys.live, salt: keys.salt, slots: keys.slots }

function parseKeys(stored: unknown): Result<Keys, DeviceProblem> {
  if (v.is(Newer, stored)) return err({ code: 'from-a-newer-version' })
  const open = v.safeParse(Open, stored)
  if (open.success) return ok({ kind: 'open', database: open.output.open })
  const locked = v.safeParse(Locked, stored)
  const slots = locked.success ? readSlots(locked.output.slots) : undefined
  if (!locked.success || !slots?.ok) return err({ code: 'key-damaged' })
  const { live, salt } = locked.output
  return ok({ kind: 'locked', live, salt: Uint8Array.from(salt), slots: slots.value })
}
