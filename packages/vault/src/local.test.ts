import { seededBytes } from '@keertij/testkit'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { format1 } from './fixtures/format-1.ts'
import {
  closeVault,
  createVault,
  deriveName,
  keySlotOf,
  openLocal,
  openSlot,
  sealLocal,
  type LocalContext,
} from './index.ts'
import { paddedLength } from './pad.ts'

const vault = createVault(seededBytes(1))
const place: LocalContext = { purpose: 'event', key: '1' }
const lengthOf = (size: number) => sealLocal(vault, place, new Uint8Array(size)).length
const bytes = (max = 2_000) => fc.uint8Array({ maxLength: max })
const context = fc.record<LocalContext>({
  purpose: fc.constantFrom('event', 'draft', 'clip'),
  key: fc.string(),
})
const flip = (record: Uint8Array, bit: number) =>
  record.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))

describe('a sealed record', () => {
  test('opens to what was sealed', () => {
    fc.assert(
      fc.property(bytes(), context, (plain, where) => {
        expect(openLocal(vault, where, sealLocal(vault, where, plain))).toEqual({ ok: true, value: plain })
      }),
    )
  })

  test('does not open when any one bit was flipped', () => {
    const record = sealLocal(vault, place, Uint8Array.of(1, 2, 3))
    for (let bit = 0; bit < record.length * 8; bit++) {
      expect(openLocal(vault, place, flip(record, bit)).ok).toBe(false)
    }
  })

  test('does not open when it was cut or has something behind it', () => {
    const record = sealLocal(vault, place, Uint8Array.of(1, 2, 3))
    for (let length = 0; length < record.length; length++) {
      expect(openLocal(vault, place, record.subarray(0, length)).ok).toBe(false)
    }
    expect(openLocal(vault, place, Uint8Array.of(...record, 0)).ok).toBe(false)
  })

  test('does not open in any other place', () => {
    fc.assert(
      fc.property(bytes(64), context, context, (plain, where, elsewhere) => {
        fc.pre(where.purpose !== elsewhere.purpose || where.key !== elsewhere.key)
        expect(openLocal(vault, elsewhere, sealLocal(vault, where, plain))).toEqual({
          ok: false,
          error: { code: 'altered' },
        })
      }),
    )
  })

  test('does not open with parts of another record', () => {
    const [one, other] = [
      sealLocal(vault, place, Uint8Array.of(1)),
      sealLocal(vault, place, Uint8Array.of(2)),
    ]
    for (const cut of [1, 25, 57]) {
      const mixed = Uint8Array.of(...one.subarray(0, cut), ...other.subarray(cut))
      expect(openLocal(vault, place, mixed).ok).toBe(cut === 1)
    }
  })

  test('names why it does not open', () => {
    const record = sealLocal(vault, place, Uint8Array.of(1))
    const problem = (stored: Uint8Array, from = vault) => openLocal(from, place, stored)
    expect(problem(new Uint8Array())).toMatchObject({ error: { code: 'not-a-record' } })
    expect(problem(record.subarray(0, 60))).toMatchObject({ error: { code: 'not-a-record' } })
    expect(problem(Uint8Array.of(9, ...record.subarray(1)))).toMatchObject({
      error: { code: 'unknown-format', format: 9 },
    })
    expect(problem(record, createVault(seededBytes(2)))).toMatchObject({ error: { code: 'other-key' } })
  })

  test('never uses a nonce twice', () => {
    const nonces = Array.from({ length: 500 }, () =>
      sealLocal(vault, place, Uint8Array.of(1)).subarray(1, 25).join(),
    )
    expect(new Set(nonces).size).toBe(500)
  })

  test('tells by its length only what Padmé leaves visible', () => {
    // Everything up to a full note of some 250 bytes looks alike.
    expect(new Set(Array.from({ length: 253 }, (_, size) => lengthOf(size))).size).toBe(1)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), (size) => {
        const padded = paddedLength(size)
        expect(padded).toBeGreaterThanOrEqual(size)
        expect(padded).toBeLessThanOrEqual(Math.max(256, size * 1.12))
        expect(paddedLength(padded)).toBe(padded)
      }),
    )
    // log2(30,000) is under 15, with at most 16 lengths in each power of two.
    expect(new Set(Array.from({ length: 30_000 }, (_, size) => paddedLength(size))).size).toBeLessThan(120)
  })
})

test.each(format1)('format 1 opens for ever: $what', ({ slot, context, record, plain }) => {
  const opened = openSlot({ ...slot, key: Uint8Array.from(Buffer.from(slot.key, 'hex')) }, seededBytes(1))
  if (!opened.ok) throw new Error(opened.error.code)
  const result = openLocal(opened.value, context, Uint8Array.from(Buffer.from(record, 'hex')))
  expect(result.ok && new TextDecoder().decode(result.value)).toBe(plain)
})

describe('a key slot', () => {
  test('opens the same vault again', () => {
    const again = openSlot(structuredClone(keySlotOf(vault)), seededBytes(5))
    const record = sealLocal(vault, place, Uint8Array.of(7))
    expect(again.ok && openLocal(again.value, place, record)).toEqual({ ok: true, value: Uint8Array.of(7) })
  })

  test.each([
    undefined,
    null,
    'x',
    {},
    { kind: 'open', v: 1 },
    { kind: 'open', v: 1, key: new Uint8Array(16) },
  ])('that is damaged is not guessed at: %o', (stored) => {
    expect(openSlot(stored, seededBytes(1))).toEqual({ ok: false, error: { code: 'damaged-slot' } })
  })

  test('of a later app is named as such', () => {
    for (const stored of [
      { kind: 'passphrase', v: 1 },
      { kind: 'open', v: 2 },
    ])
      expect(openSlot(stored, seededBytes(1))).toEqual({ ok: false, error: { code: 'unknown-slot' } })
  })
})

describe('a derived name', () => {
  test('is the same for the same name, and tells nothing', () => {
    const name = deriveName(vault, 'draft', 'lesson/exercise/field')
    expect(name).toMatch(/^[0-9a-f]{64}$/)
    expect(deriveName(vault, 'draft', 'lesson/exercise/field')).toBe(name)
    expect(deriveName(vault, 'event', 'lesson/exercise/field')).not.toBe(name)
    expect(deriveName(createVault(seededBytes(2)), 'draft', 'lesson/exercise/field')).not.toBe(name)
  })
})

test('a closed vault seals and opens nothing, and prints no key', () => {
  const closing = createVault(seededBytes(3))
  expect(JSON.stringify(closing)).not.toMatch(/\d{2}/)
  const record = sealLocal(closing, place, Uint8Array.of(1))
  closeVault(closing)
  expect(() => openLocal(closing, place, record)).toThrow('wiped')
  expect(() => keySlotOf(closing)).toThrow('wiped')
})
