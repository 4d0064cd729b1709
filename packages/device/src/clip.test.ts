import { seededBytes } from '@keertij/testkit'
import { createVault, sealLocal, vaultOfLocalKey } from '@keertij/vault'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAcceptable, openClip, sealClip } from './clip.ts'
import { clip1 } from './fixtures/clip-1.ts'
import { clipId, spoken } from './fixtures/voice.ts'

const vault = createVault(seededBytes(1))
const fromHex = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))

describe('a sealed clip', () => {
  test('of version 1 opens for ever', () => {
    const opened = openClip(
      vaultOfLocalKey(fromHex(clip1.key), seededBytes(2)),
      clip1.id,
      fromHex(clip1.record),
    )
    expect(opened).toEqual({ type: clip1.type, bytes: fromHex(clip1.sound) })
  })

  test('opens to what was said or drawn, under its own id and no other (law)', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 3_000 }),
        fc.oneof(fc.stringMatching(/^audio\/[ -~]{1,100}$/), fc.constant('image/jpeg')),
        (content, type) => {
          const clip = { id: clipId(7), type, bytes: Uint8Array.from(content) }
          expect(isAcceptable(clip)).toBe(true)
          const sealed = sealClip(vault, clip)
          expect(openClip(vault, clip.id, sealed)).toEqual({ type, bytes: clip.bytes })
          expect(openClip(vault, clipId(8), sealed)).toBeUndefined()
        },
      ),
    )
  })

  test('of a newer app, or that was damaged, is not guessed at', () => {
    const context = { purpose: 'clip', key: clipId(1) } as const
    const later = sealLocal(vault, context, Uint8Array.of(2, 3, 97, 98, 99, 1, 2, 3))
    const nameless = sealLocal(vault, context, Uint8Array.of(1, 0, 1, 2, 3))
    const damaged = sealClip(vault, spoken(1)).map((byte, at) => (at === 90 ? byte ^ 1 : byte))
    for (const sealed of [later, nameless, damaged, new Uint8Array()])
      expect(openClip(vault, clipId(1), sealed)).toBeUndefined()
  })

  test('is as long as others that last about as long', () => {
    const lengths = Array.from(
      { length: 200 },
      (_, more) => sealClip(vault, spoken(1, 'a', 40_000 + more * 5)).length,
    )
    expect(new Set(lengths).size).toBeLessThan(4)
  })
})

test.each([
  ['no name', { ...spoken(1), id: '' }],
  ['a name that is none of ours', { ...spoken(1), id: 'l/e/voice'.padEnd(24, 'x') }],
  ['no content', { ...spoken(1), bytes: new Uint8Array() }],
  ['more than two minutes can be', { ...spoken(1), bytes: new Uint8Array(8 * 1024 * 1024 + 1) }],
  ['something else than sound', { ...spoken(1), type: 'text/html' }],
  ['a photo as it was chosen', { ...spoken(1), type: 'image/heic' }],
  ['a picture that can hold a script', { ...spoken(1), type: 'image/svg+xml' }],
])('what has %s is no clip', (_, clip) => {
  expect(isAcceptable(clip)).toBe(false)
})
