import { seededBytes } from '@keertij/testkit'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backup1 } from './fixtures/lock-1.ts'
import { kitFileKey, openBackup, readKit, sealBackup } from './index.ts'
import { paddedLength } from './pad.ts'

const random = seededBytes(4)
const fileKey = seededBytes(5)(32)
const HEAD = 1 + 32 + 24 + 32

describe('a backup file', () => {
  test('opens to what was sealed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (plain) => {
        const file = sealBackup(fileKey, plain, random)
        expect(openBackup(fileKey, file)).toEqual({ ok: true, value: plain })
        expect(file.length).toBe(HEAD + paddedLength(plain.length + 4) + 16)
      }),
    )
  })

  test('does not open with another key, nor where a bit was flipped, nor cut', () => {
    const file = sealBackup(fileKey, Uint8Array.of(1, 2, 3), random)
    expect(openBackup(seededBytes(6)(32), file)).toEqual({ ok: false, error: { code: 'other-kit' } })
    for (let bit = 8; bit < file.length * 8; bit++) {
      const changed = file.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
      expect(openBackup(fileKey, changed)).toEqual({ ok: false, error: { code: 'other-kit' } })
    }
    for (let length = 0; length < file.length; length++)
      expect(openBackup(fileKey, file.subarray(0, length)).ok).toBe(false)
    expect(openBackup(fileKey, Uint8Array.of(...file, 0)).ok).toBe(false)
  })

  test('never has the same bytes twice, and names nothing', () => {
    const [one, other] = [
      sealBackup(fileKey, Uint8Array.of(1), random),
      sealBackup(fileKey, Uint8Array.of(1), random),
    ]
    expect(one.subarray(1, 57)).not.toEqual(other.subarray(1, 57))
    expect(one.subarray(HEAD)).not.toEqual(other.subarray(HEAD))
    expect(Buffer.from(one).toString('latin1').toLowerCase()).not.toContain('keertij')
  })

  test('is told from a file of a newer app, and from any other file', () => {
    const file = sealBackup(fileKey, Uint8Array.of(1), random)
    const problem = (bytes: Uint8Array) => {
      const opened = openBackup(fileKey, bytes)
      return opened.ok ? '' : opened.error.code
    }
    expect(problem(file.with(0, 2))).toBe('from-a-newer-version')
    for (const first of ['{"format": "keertij-export"}', '%PDF-1.7', 'PK\u0003\u0004', '\n\n', '\u0089PNG'])
      expect(problem(Uint8Array.from(Buffer.from(first.padEnd(500), 'latin1')))).toBe('not-a-backup')
    expect(problem(new Uint8Array())).toBe('not-a-backup')
    expect(problem(new Uint8Array(400))).toBe('not-a-backup')
  })

  test('of format 1 opens for ever', () => {
    const kit = readKit(backup1.kit)
    if (!kit.ok) throw new Error(kit.error.code)
    const opened = openBackup(kitFileKey(kit.value), Uint8Array.from(Buffer.from(backup1.file, 'base64')))
    expect(opened.ok && new TextDecoder().decode(opened.value)).toBe(backup1.plain)
  })
})
