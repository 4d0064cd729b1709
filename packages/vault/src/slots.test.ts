import { seededBytes } from '@keertij/testkit'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stretchPassphrase } from './argon2.ts'
import { encodeTuple } from './encode.ts'
import { slots1 } from './fixtures/lock-1.ts'
import {
  clearSlot,
  createVault,
  dropLane,
  emptySlots,
  normalPassphrase,
  openSlots,
  ownSlots,
  readKit,
  readSlots,
  slotKey,
  writeSlot,
  type SlotWay,
} from './index.ts'
import { aeadOpen, aeadSeal } from './primitives.ts'
import { SLOT_WAYS } from './slots.ts'

const random = seededBytes(8)
const key = (way: SlotWay, seed: number) => slotKey(way, seededBytes(seed)(32))
const kit = (words: string) => {
  const read = readKit(words)
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}
const fromHex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'))

/** A table with every way in one lane. */
function full(lane = 0, database = 'keertij-0a1b2c3d') {
  const vault = createVault(random)
  let slots = emptySlots(random)
  for (const [at, way] of SLOT_WAYS.entries())
    slots = writeSlot(vault, slots, lane, { way, key: key(way, at), database })
  return { vault, slots }
}

describe('a table of slots', () => {
  test('opens with each way that was written, and with nothing else', () => {
    const { vault, slots } = full()
    for (const [at, way] of SLOT_WAYS.entries()) {
      const opened = openSlots(slots, way, key(way, at))
      expect(opened?.database).toBe('keertij-0a1b2c3d')
      expect(openSlots(slots, way, key(way, 9))).toBeUndefined()
      for (const other of SLOT_WAYS)
        if (other !== way) expect(openSlots(slots, other, key(way, at))).toBeUndefined()
    }
    expect(
      ownSlots(vault, slots, 0)
        .map(({ way }) => way)
        .sort(),
    ).toEqual([...SLOT_WAYS].sort())
    expect(ownSlots(vault, slots, 1)).toEqual([])
    expect(ownSlots(createVault(random), slots, 0)).toEqual([])
  })

  test('opens nothing where a bit of any one byte of a slot was flipped', () => {
    const { vault, slots } = full()
    const own = ownSlots(vault, slots, 0).find(({ way }) => way === 'kit')
    const start = (own?.place ?? 0) * (slots.length / 8)
    for (let at = start; at < start + slots.length / 8; at++) {
      const changed = slots.with(at, (slots[at] ?? 0) ^ (1 << (at & 7)))
      expect(openSlots(changed, 'kit', key('kit', 2))).toBeUndefined()
    }
  })

  test('does not open a slot that carries the owner or the id of another', () => {
    const { vault, slots } = full()
    const size = slots.length / 8
    const [one, other] = ownSlots(vault, slots, 0)
    if (!one || !other) throw new Error('Two slots')
    for (const [from, to] of [
      [0, 16],
      [16, 32],
      [0, 32],
      [32, size],
    ] as const) {
      const mixed = slots.slice()
      mixed.set(slots.subarray(other.place * size + from, other.place * size + to), one.place * size + from)
      const at = SLOT_WAYS.indexOf(one.way)
      expect(openSlots(mixed, one.way, key(one.way, at))).toBeUndefined()
    }
  })

  test('does not open a slot that holds another key than its owner follows from, as one made to open twice would', () => {
    const { vault, slots } = full()
    const size = slots.length / 8
    const own = ownSlots(vault, slots, 0).find(({ way }) => way === 'passphrase')
    if (!own) throw new Error('A slot')
    const slot = slots.slice(own.place * size, (own.place + 1) * size)
    const head = Buffer.from(slot.subarray(0, 32)).toString('hex')
    const sealing = [
      key('passphrase', 0),
      slot.subarray(32, 56),
      encodeTuple(['keertij', 'slot', '1', 'passphrase', head]),
    ] as const
    const plain = aeadOpen(...sealing, slot.subarray(56))
    if (!plain) throw new Error('It opens')
    const resealed = (change: (bytes: Uint8Array) => void) => {
      const changed = plain.slice()
      change(changed)
      const table = slots.slice()
      table.set(aeadSeal(...sealing, changed), own.place * size + 56)
      return openSlots(table, 'passphrase', key('passphrase', 0))
    }
    expect(resealed(() => {})?.database).toBe('keertij-0a1b2c3d')
    expect(resealed((bytes) => bytes.set(random(32)))).toBeUndefined()
    expect(resealed((bytes) => (bytes[32] = 2))).toBeUndefined()
  })

  test('writes a way over the slot it had, and leaves the others as they are', () => {
    const { vault, slots } = full()
    const next = writeSlot(vault, slots, 0, { way: 'passphrase', key: key('passphrase', 50), database: 'x' })
    expect(openSlots(next, 'passphrase', key('passphrase', 0))).toBeUndefined()
    expect(openSlots(next, 'passphrase', key('passphrase', 50))?.database).toBe('x')
    expect(openSlots(next, 'kit', key('kit', 2))).toBeDefined()
    expect(ownSlots(vault, next, 0)).toHaveLength(3)
  })

  test('forgets a way, and leaves random bytes where it was', () => {
    const { vault, slots } = full()
    const next = clearSlot(vault, slots, 0, 'passkey')
    expect(openSlots(next, 'passkey', key('passkey', 1))).toBeUndefined()
    expect(openSlots(next, 'kit', key('kit', 2))).toBeDefined()
    expect(clearSlot(vault, next, 0, 'passkey')).toEqual(next)
    expect(next).toHaveLength(slots.length)
  })

  test('never lets one profile take a place of the other, and brings forward the one that stays', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(1), fc.constantFrom(...SLOT_WAYS), fc.nat(30)), { maxLength: 20 }),
        fc.nat(1),
        (writes, dropped) => {
          const vaults = [createVault(random), createVault(random)]
          const known = [new Map<SlotWay, number>(), new Map<SlotWay, number>()]
          let slots = emptySlots(random)
          for (const [lane, way, seed] of writes) {
            const vault = vaults[lane]
            if (!vault) continue
            // A seed of its own for each lane: the device refuses what both would open with.
            const write = { way, key: key(way, seed * 2 + lane), database: `keertij-${lane}` }
            slots = writeSlot(vault, slots, lane, write)
            known[lane]?.set(way, seed * 2 + lane)
          }
          const opens = (table: typeof slots, lane: number) =>
            [...(known[lane] ?? [])].map(([way, seed]) => openSlots(table, way, key(way, seed))?.database)
          for (const lane of [0, 1])
            expect(new Set(opens(slots, lane))).toEqual(new Set(known[lane]?.size ? [`keertij-${lane}`] : []))
          const left = dropLane(slots, dropped, random)
          expect(opens(left, dropped).every((name) => name === undefined)).toBe(true)
          expect(opens(left, 1 - dropped).every((name) => name === `keertij-${1 - dropped}`)).toBe(true)
          const stays = vaults[1 - dropped]
          expect(stays && ownSlots(stays, left, 0)).toHaveLength(known[1 - dropped]?.size ?? 0)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('is refused when it is no table', () => {
    for (const stored of [undefined, 'x', new Uint8Array(3), new Uint8Array(1_345), [1, 2]])
      expect(readSlots(stored)).toEqual({ ok: false, error: { code: 'damaged-slot' } })
    expect(readSlots(structuredClone(emptySlots(random))).ok).toBe(true)
  })

  test('takes only secrets of 32 bytes, and names that fit', () => {
    expect(() => slotKey('kit', new Uint8Array(31))).toThrow('32 bytes')
    const { vault, slots } = full()
    expect(() =>
      writeSlot(vault, slots, 0, { way: 'kit', key: key('kit', 2), database: 'x'.repeat(63) }),
    ).toThrow('too long')
  })
})

test.each(slots1.profiles)('the table of format 1 opens for ever: $database', async (profile) => {
  const slots = readSlots(Uint8Array.from(Buffer.from(slots1.slots, 'base64')))
  if (!slots.ok) throw new Error(slots.error.code)
  const stretched = await stretchPassphrase(normalPassphrase(profile.passphrase), fromHex(slots1.salt))
  const expected = { localKey: fromHex(profile.localKey), database: profile.database }
  expect(openSlots(slots.value, 'passphrase', slotKey('passphrase', stretched))).toEqual(expected)
  expect(openSlots(slots.value, 'kit', slotKey('kit', kit(profile.kit)))).toEqual(expected)
  if ('prf' in profile)
    expect(openSlots(slots.value, 'passkey', slotKey('passkey', fromHex(profile.prf)))).toEqual(expected)
})
