import { describe, expect, test } from 'vitest'
import { openBulk, sealBulk } from './bulk.ts'
import { openLocal, sealLocal } from './local.ts'
import { gcmKey, gcmOpen, gcmSeal } from './primitives.ts'
import { createVault } from './vault.ts'

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
const vault = createVault(random)
const context = { purpose: 'snapshot', key: '3' } as const
const plain = new TextEncoder().encode('x'.repeat(70_000))

describe('sealed bulk', () => {
  test('opens where it was sealed, and nowhere else', async () => {
    const sealed = await sealBulk(vault, context, plain)
    expect(await openBulk(vault, context, sealed)).toEqual(plain)
    expect(await openBulk(vault, { ...context, key: '4' }, sealed)).toBeUndefined()
    expect(await openBulk(vault, { purpose: 'event', key: '3' }, sealed)).toBeUndefined()
    expect(await openBulk(createVault(random), context, sealed)).toBeUndefined()
  })

  test.each([0, 1, 12, 13, 40_000, 70_000])('does not open with byte %i changed', async (at) => {
    const sealed = await sealBulk(vault, context, plain)
    const changed = sealed.map((byte, place) => (place === at ? byte ^ 1 : byte))
    expect(await openBulk(vault, context, changed)).toBeUndefined()
  })

  test('does not open when it was cut, and is told apart from a record of format 1', async () => {
    const sealed = await sealBulk(vault, context, plain)
    for (const length of [0, 1, 20, 1_000]) {
      expect(await openBulk(vault, context, sealed.slice(0, length))).toBeUndefined()
    }
    expect(await openBulk(vault, context, sealLocal(vault, context, plain))).toBeUndefined()
    expect(openLocal(vault, context, sealed)).toEqual({
      ok: false,
      error: { code: 'unknown-format', format: 2 },
    })
  })
})

// McGrew and Viega, "The Galois/Counter Mode of Operation (GCM)", test case 14.
test('AES-256-GCM is what was published', async () => {
  const key = await gcmKey(new Uint8Array(32))
  const [nonce, nothing, zeros] = [new Uint8Array(12), new Uint8Array(0), new Uint8Array(16)]
  const sealed = await gcmSeal(key, nonce, nothing, zeros)
  expect(Buffer.from(sealed).toString('hex')).toBe(
    'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919',
  )
  expect(await gcmOpen(key, nonce, nothing, sealed)).toEqual(zeros)
})
