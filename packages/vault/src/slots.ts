import { err, ok, reveal, type Result } from '@keertij/kernel'
import { encodeTuple } from './encode.ts'
import {
  aeadOpen,
  aeadSeal,
  deriveKey,
  KEY_LENGTH,
  mac,
  NONCE_LENGTH,
  sameBytes,
  TAG_LENGTH,
  type Bytes,
  type RandomBytes,
} from './primitives.ts'
import type { SlotProblem } from './slot.ts'
import { copyLocalKey, vaultOfLocalKey, closeVault, type Vault } from './vault.ts'

/*
 * [Note: The table of slots, format 1]
 *
 * Eight slots of one length, four for each of two lanes; a lane belongs to one profile. A slot that is not used holds random
 * bytes, so that nobody can tell how many ways a lock has. One slot:
 *
 *   16 bytes  id, random
 *   16 bytes  owner: HMAC-SHA256(owner key, id and way), cut. By it an open profile finds its own slots
 *   24 bytes  nonce, random
 *   96 bytes  XChaCha20-Poly1305(key of the way, nonce, context with way, id and owner, what the slot holds), and
 *   16 bytes  its tag
 *
 * What it holds: the local key (32), the way (1), the length of the database's name (1), the name in ASCII, zeros. The owner
 * also commits: it follows from the local key inside, so no slot can be made that two keys open. The lane is not in
 * the context: a profile may move to the other lane without its secrets.
 */

/** How a slot can be opened. The order is part of the format. */
export const SLOT_WAYS = ['passphrase', 'passkey', 'kit'] as const
export type SlotWay = (typeof SLOT_WAYS)[number]

export const LANES = 2
const SLOTS_PER_LANE = 4

const ID_LENGTH = 16
const OWNER_AT = ID_LENGTH
const NONCE_AT = OWNER_AT + ID_LENGTH
const CIPHER_AT = NONCE_AT + NONCE_LENGTH
const PLAIN_LENGTH = 96
const WAY_AT = KEY_LENGTH
const NAME_AT = WAY_AT + 2
const SLOT_LENGTH = CIPHER_AT + PLAIN_LENGTH + TAG_LENGTH
const TABLE_LENGTH = LANES * SLOTS_PER_LANE * SLOT_LENGTH

/** What one slot opened to. Whoever takes it owns the bytes of the key. */
export interface OpenedSlot {
  readonly localKey: Bytes
  readonly database: string
}

/** The key of a slot, from what the person brought: the stretched passphrase, the output of the PRF, the bytes of the kit. */
export function slotKey(way: SlotWay, secret: Uint8Array): Bytes {
  if (secret.length !== KEY_LENGTH) throw new Error('A secret for a slot is 32 bytes')
  return deriveKey(secret, encodeTuple(['keertij', 'slot', way]))
}

/** A table that nothing opens. */
export const emptySlots = (randomBytes: RandomBytes): Bytes => randomBytes(TABLE_LENGTH)

/** Reads a table as it came from a store; anything may be in there. */
export const readSlots = (stored: unknown): Result<Bytes, SlotProblem> =>
  stored instanceof Uint8Array && stored.length === TABLE_LENGTH
    ? ok(Uint8Array.from(stored))
    : err({ code: 'damaged-slot' })

/** The table with this way to open the vault: over the slot that had it, else in a free place of the lane, picked at random. */
export function writeSlot(
  vault: Vault,
  slots: Bytes,
  lane: number,
  slot: { readonly way: SlotWay; readonly key: Uint8Array; readonly database: string },
): Bytes {
  const own = ownSlots(vault, slots, lane)
  const taken = own.find(({ way }) => way === slot.way)
  const free = placesOf(lane).filter((place) => !own.some((other) => other.place === place))
  const place = taken?.place ?? free[(vault.randomBytes(1)[0] ?? 0) % free.length]
  if (place === undefined) throw new Error('No place in this lane')
  return laid(slots, place, sealSlot(vault, slot))
}

/** The table without this way: random bytes lie where it was. */
export function clearSlot(vault: Vault, slots: Bytes, lane: number, way: SlotWay): Bytes {
  const own = ownSlots(vault, slots, lane).find((slot) => slot.way === way)
  return own ? laid(slots, own.place, vault.randomBytes(SLOT_LENGTH)) : slots
}

/** The table without this lane: the other one moves to the front, and random bytes come behind it. */
export function dropLane(slots: Bytes, lane: number, randomBytes: RandomBytes): Bytes {
  const [first = 0] = placesOf(1 - lane)
  const table = randomBytes(TABLE_LENGTH)
  table.set(slots.subarray(first * SLOT_LENGTH, (first + SLOTS_PER_LANE) * SLOT_LENGTH))
  return table
}

/** The slots of this vault, with their ids in hexadecimal. */
export function ownSlots(
  vault: Vault,
  slots: Bytes,
  lane: number,
): readonly { readonly way: SlotWay; readonly id: string; readonly place: number }[] {
  return placesOf(lane).flatMap((place) => {
    const slot = slotAt(slots, place)
    const id = slot.subarray(0, OWNER_AT)
    return SLOT_WAYS.filter((way) =>
      sameBytes(ownerOf(vault, id, way), slot.subarray(OWNER_AT, NONCE_AT)),
    ).map((way) => ({ way, id: hex(id), place }))
  })
}

/** Tries every slot with this key, whichever fits: the work is the same. */
export function openSlots(slots: Bytes, way: SlotWay, key: Uint8Array): OpenedSlot | undefined {
  const places = Array.from({ length: LANES * SLOTS_PER_LANE }, (_, place) => place)
  return places.map((place) => openOne(slotAt(slots, place), way, key)).find((opened) => opened !== undefined)
}

function sealSlot(
  vault: Vault,
  { way, key, database }: { readonly way: SlotWay; readonly key: Uint8Array; readonly database: string },
): Bytes {
  const name = new TextEncoder().encode(database)
  if (name.length > PLAIN_LENGTH - NAME_AT) throw new Error('The name of the database is too long')
  const plain = new Uint8Array(PLAIN_LENGTH)
  plain.set(copyLocalKey(vault))
  plain[WAY_AT] = SLOT_WAYS.indexOf(way)
  plain[WAY_AT + 1] = name.length
  plain.set(name, NAME_AT)
  const slot = new Uint8Array(SLOT_LENGTH)
  slot.set(vault.randomBytes(ID_LENGTH))
  slot.set(ownerOf(vault, slot.subarray(0, OWNER_AT), way), OWNER_AT)
  slot.set(vault.randomBytes(NONCE_LENGTH), NONCE_AT)
  slot.set(aeadSeal(key, slot.subarray(NONCE_AT, CIPHER_AT), contextOf(slot, way), plain), CIPHER_AT)
  plain.fill(0)
  return slot
}

function openOne(slot: Uint8Array, way: SlotWay, key: Uint8Array): OpenedSlot | undefined {
  const nonce = slot.subarray(NONCE_AT, CIPHER_AT)
  const plain = aeadOpen(key, nonce, contextOf(slot, way), slot.subarray(CIPHER_AT))
  if (!plain) return undefined
  const localKey = plain.slice(0, KEY_LENGTH)
  const name = plain.subarray(NAME_AT, NAME_AT + (plain[WAY_AT + 1] ?? 0))
  const opened = { localKey, database: new TextDecoder().decode(name) }
  const vault = vaultOfLocalKey(localKey.slice(), (length) => new Uint8Array(length))
  const owned = sameBytes(ownerOf(vault, slot.subarray(0, OWNER_AT), way), slot.subarray(OWNER_AT, NONCE_AT))
  closeVault(vault)
  const sound = owned && plain[WAY_AT] === SLOT_WAYS.indexOf(way)
  plain.fill(0)
  return sound ? opened : undefined
}

const ownerOf = (vault: Vault, id: Uint8Array, way: SlotWay): Bytes =>
  mac(reveal(vault.ownerKey), encodeTuple([hex(id), way])).slice(0, ID_LENGTH)

const contextOf = (slot: Uint8Array, way: SlotWay): Bytes =>
  encodeTuple(['keertij', 'slot', '1', way, hex(slot.subarray(0, NONCE_AT))])

const placesOf = (lane: number): readonly number[] =>
  Array.from({ length: SLOTS_PER_LANE }, (_, index) => lane * SLOTS_PER_LANE + index)

const slotAt = (slots: Bytes, place: number): Uint8Array =>
  slots.subarray(place * SLOT_LENGTH, (place + 1) * SLOT_LENGTH)

function laid(slots: Bytes, place: number, slot: Uint8Array): Bytes {
  const table = slots.slice()
  table.set(slot, place * SLOT_LENGTH)
  return table
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
