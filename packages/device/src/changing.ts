import { err, ok, type Result } from '@keertij/kernel'
import {
  clearSlot,
  closeVault,
  createVault,
  emptySlots,
  openSlots,
  ownSlots,
  passphraseProblem,
  writeSlot,
  type Bytes,
  type Vault,
} from '@keertij/vault'
import { commit, inChange, replaceKeys, type Change, type NewProfile } from './committing.ts'
import { vaultOf, type Place } from './home.ts'
import type { KeptKit } from './kept.ts'
import { freshName, SALT_LENGTH, type Keys } from './keys.ts'
import type { Locking, LockProblem, NewLock, Secret } from './lock.ts'
import { kitSlot, slotsHere } from './locking.ts'
import { moveInto } from './moving.ts'
import { fileKeyOf, slotSecret, type SlotSecret } from './secret.ts'
import type { Workings } from './workings.ts'

type Locked = Extract<Keys, { kind: 'locked' }>
type Unlocked = Extract<Place, { kind: 'unlocked' }>

/** Setting, changing and taking away locks. */
export function changing(
  workings: Workings,
): Pick<Locking, 'setLock' | 'changeWay' | 'removeWay' | 'removeLock' | 'addProfile'> {
  const { era } = workings
  return {
    async setLock(ways) {
      const begun = era()
      const salt = workings.ports.randomBytes(SALT_LENGTH)
      return withSecrets(workings, ways, salt, (secrets) =>
        inChange(workings, begun, (factory) => setLock(workings, factory, salt, secrets)),
      )
    },
    async addProfile(ways) {
      const begun = era()
      const keys = await currentKeys(workings)
      if (!keys.ok) return keys
      return withSecrets(workings, ways, keys.value.salt, (secrets) =>
        inChange(workings, begun, (factory) => addProfile(workings, factory, keys.value.salt, secrets)),
      )
    },
    async changeWay(secret) {
      const begun = era()
      const weak = weakness(secret)
      if (weak) return err(weak)
      const keys = await currentKeys(workings)
      if (!keys.ok) return keys
      const key = await slotSecret(workings.ports, secret, keys.value.salt)
      if (!key.ok) return key
      const fileKey = secret.way === 'kit' ? fileKeyOf(secret.words) : undefined
      if (fileKey && !fileKey.ok) return fileKey
      return inChange(workings, begun, (factory) =>
        changeWay(workings, factory, keys.value.salt, key.value, fileKey?.value),
      )
    },
    removeWay: (way) => inChange(workings, era(), (factory) => removeWay(workings, factory, way)),
    removeLock: () => inChange(workings, era(), (factory) => removeLock(workings, factory)),
  }
}

/** What a new lock opens with, and the file key of its kit. */
interface Secrets {
  readonly slots: readonly SlotSecret[]
  readonly fileKey: string
}

async function setLock(workings: Workings, factory: IDBFactory, salt: Bytes, secrets: Secrets): Change {
  const { ports, home, keeper } = workings
  if (home.place().kind !== 'open') return err({ code: 'wrong-state' })
  const from = await keeper.session()
  if (!from.ok) return from
  const made = newProfile(workings, emptySlots(ports.randomBytes), 0, secrets)
  const moved = await moveInto(factory, made.database, from.value, {
    vault: made.vault,
    open: false,
    kits: [made.kit],
  })
  if (!moved.ok) return moved
  return commit(workings, factory, { kind: 'locked', live: [made.database], salt, slots: made.slots }, made)
}

async function addProfile(workings: Workings, factory: IDBFactory, salt: Bytes, secrets: Secrets): Change {
  const keys = lockedWith(workings, salt)
  if (!keys) return err({ code: 'wrong-state' })
  if (keys.live.length > 1) return err({ code: 'full' })
  const taken = secrets.slots.find(({ way, key }) => openSlots(keys.slots, way, key))
  // One field tries all locks, so the same passphrase cannot open two. It says no more than that others think of it too.
  if (taken) return err(taken.way === 'passphrase' ? COMMON : { code: 'wrong-secret' })
  const made = newProfile(workings, keys.slots, keys.live.length, secrets)
  const written = await moveInto(factory, made.database, undefined, {
    vault: made.vault,
    open: false,
    kits: [made.kit],
  })
  if (!written.ok) return written
  const live = [...keys.live, made.database]
  return commit(workings, factory, { ...keys, live, slots: made.slots }, made)
}

async function removeLock(workings: Workings, factory: IDBFactory): Change {
  const { ports, home, keeper, kept } = workings
  const keys = home.keys()
  if (keys.kind !== 'locked' || home.place().kind !== 'unlocked') return err({ code: 'wrong-state' })
  if (keys.live.length > 1) return err({ code: 'second-profile' })
  const from = await keeper.session()
  if (!from.ok) return from
  const database = freshName(ports)
  const vault = createVault(ports.randomBytes)
  const kit = kept.kit(kitSlot(workings))
  const kits = kit ? [{ ...kit, slot: null }] : []
  const moved = await moveInto(factory, database, from.value, { vault, open: true, kits })
  closeVault(vault)
  if (!moved.ok) return moved
  return workings.isShut()
    ? err(workings.problem('locked'))
    : commit(workings, factory, { kind: 'open', database })
}

async function changeWay(
  workings: Workings,
  factory: IDBFactory,
  salt: Bytes,
  secret: SlotSecret,
  fileKey: string | undefined,
): Change {
  const { ports, home, kept } = workings
  const keys = lockedWith(workings, salt)
  const place = home.place()
  if (!keys || place.kind !== 'unlocked') return err({ code: 'wrong-state' })
  const opened = openSlots(keys.slots, secret.way, secret.key)
  if (opened && opened.database !== place.database)
    return err(secret.way === 'passphrase' ? COMMON : { code: 'wrong-secret' })
  const slots = withVault(workings, place, (vault) =>
    writeSlot(vault, keys.slots, laneOf(keys, place), { ...secret, database: place.database }),
  )
  const next: Locked = { ...keys, slots }
  if (fileKey === undefined) return replaceKeys(workings, factory, next)
  // See [Note: Which kit counts].
  const slot = slotsHere(ports, next, place).find(({ way }) => way === 'kit')?.id ?? null
  const newKit: KeptKit = { slot, fileKey, madeAt: ports.clock.now() }
  const current = kitSlot(workings)
  const beside = await kept.keepKits((kits) => [...kits.filter((kit) => kit.slot === current), newKit])
  if (!beside.ok) return beside
  const replaced = await replaceKeys(workings, factory, next)
  // What stays behind is harmless, and goes with the next kit.
  if (replaced.ok) await workings.attempt(() => kept.keepKits(() => [newKit]))
  return replaced
}

async function removeWay(workings: Workings, factory: IDBFactory, way: 'passphrase' | 'passkey'): Change {
  const { ports, home } = workings
  const [keys, place] = [home.keys(), home.place()]
  if (keys.kind !== 'locked' || place.kind !== 'unlocked') return err({ code: 'wrong-state' })
  const ways = slotsHere(ports, keys, place).map((slot) => slot.way)
  if (!ways.includes(way)) return ok(undefined)
  if (!ways.some((other) => other !== 'kit' && other !== way)) return err({ code: 'wrong-state' })
  const slots = withVault(workings, place, (vault) => clearSlot(vault, keys.slots, laneOf(keys, place), way))
  return replaceKeys(workings, factory, { ...keys, slots })
}

/** A profile with a new key in this lane; nothing of it is stored yet. */
function newProfile({ ports }: Workings, table: Bytes, lane: number, secrets: Secrets): NewProfile {
  const database = freshName(ports)
  const vault = createVault(ports.randomBytes)
  const slots = secrets.slots.reduce(
    (written, secret) => writeSlot(vault, written, lane, { ...secret, database }),
    table,
  )
  const slot = ownSlots(vault, slots, lane).find(({ way }) => way === 'kit')?.id ?? null
  return { database, vault, slots, kit: { slot, fileKey: secrets.fileKey, madeAt: ports.clock.now() } }
}

/** The record behind a lock, as it is now. */
async function currentKeys(workings: Workings): Promise<Result<Locked, LockProblem>> {
  if (!workings.factory) return err(workings.problem('store-unavailable'))
  const here = await workings.attempt(() => workings.follow())
  if (!here.ok) return here
  const keys = workings.home.keys()
  return keys.kind === 'locked' ? ok(keys) : err({ code: 'wrong-state' })
}

async function withSecrets(
  { ports, factory, problem }: Workings,
  { first, kit }: NewLock,
  salt: Bytes,
  use: (secrets: Secrets) => Change,
): Change {
  if (!factory || !ports.locks) return err(problem('store-unavailable'))
  const weak = weakness(first)
  if (weak) return err(weak)
  const fileKey = fileKeyOf(kit)
  if (!fileKey.ok) return fileKey
  const kitSecret = await slotSecret(ports, { way: 'kit', words: kit }, salt)
  if (!kitSecret.ok) return kitSecret
  const firstSecret = await slotSecret(ports, first, salt)
  if (!firstSecret.ok) return firstSecret
  return use({ slots: [firstSecret.value, kitSecret.value], fileKey: fileKey.value })
}

const COMMON = { code: 'weak-passphrase', why: 'common' } as const

function weakness(secret: Secret): Extract<LockProblem, { code: 'weak-passphrase' }> | undefined {
  const why = secret.way === 'passphrase' ? passphraseProblem(secret.text) : undefined
  return why && { code: 'weak-passphrase', why }
}

/** The record, when secrets that were stretched with this salt fit it. */
function lockedWith({ home }: Workings, salt: Bytes): Locked | undefined {
  const keys = home.keys()
  return keys.kind === 'locked' && keys.salt.every((byte, at) => byte === salt[at]) ? keys : undefined
}

const laneOf = (keys: Locked, place: Unlocked): number => keys.live.indexOf(place.database)

function withVault<Value>({ ports }: Workings, place: Unlocked, use: (vault: Vault) => Value): Value {
  const vault = vaultOf(ports, place)
  const value = use(vault)
  closeVault(vault)
  return value
}
