import { argon2id } from '@noble/hashes/argon2.js'
import { seededBytes } from '@keertij/testkit'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STRETCH, stretchPassphrase, stretchWith } from './argon2.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('Argon2id', () => {
  // From the test program of the reference implementation, version 0x13: memory as a power of two in KiB.
  test.each([
    [2, 16, 1, 'password', 'somesalt', '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'],
    [2, 8, 1, 'password', 'somesalt', '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
    [2, 8, 2, 'password', 'somesalt', '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037'],
    [1, 16, 1, 'password', 'somesalt', 'f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98'],
    [4, 16, 1, 'password', 'somesalt', '9025d48e68ef7395cca9079da4c4ec3affb3c8911fe4f86d1a2520856f63172c'],
    [
      2,
      16,
      1,
      'differentpassword',
      'somesalt',
      '0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde',
    ],
    [2, 16, 1, 'password', 'diffsalt', 'bdf32b05ccc42eb15d58fd19b1f856b113da1e9a5874fdcc544308565aa8141c'],
  ])(
    'gives the published bytes for t=%i, m=2^%i, p=%i, %s, %s',
    async (passes, power, lanes, password, salt, expected) => {
      const cost = { memoryKiB: 2 ** power, passes, lanes }
      expect(hex(await stretchWith(password, utf8(salt), cost))).toBe(expected)
    },
  )

  test('agrees with an implementation that gives the bytes of RFC 9106, 5.3', async () => {
    // That vector has associated data, which the one in WebAssembly does not take. So it is held against another one.
    const published = argon2id(new Uint8Array(32).fill(1), new Uint8Array(16).fill(2), {
      t: 3,
      m: 32,
      p: 4,
      dkLen: 32,
      key: new Uint8Array(8).fill(3),
      personalization: new Uint8Array(12).fill(4),
    })
    expect(hex(published)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659')
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 80 }),
        fc.uint8Array({ minLength: 16, maxLength: 16 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 32, max: 96 }),
        async (password, salt, passes, lanes, memoryKiB) => {
          const other = argon2id(password, salt, { t: passes, m: memoryKiB, p: lanes, dkLen: 32 })
          expect(hex(await stretchWith(password, salt, { memoryKiB, passes, lanes }))).toBe(hex(other))
        },
      ),
      { numRuns: 25 },
    )
  })

  test('stretches a passphrase with 64 MiB and three passes', async () => {
    expect(STRETCH).toEqual({ memoryKiB: 64 * 1024, passes: 3, lanes: 1 })
    const salt = seededBytes(3)(16)
    const stretched = await stretchPassphrase('zes-walvissen-op-dinsdag', salt)
    expect(stretched).toHaveLength(32)
    expect(await stretchWith(utf8('zes-walvissen-op-dinsdag'), salt, STRETCH)).toEqual(stretched)
  })
})
