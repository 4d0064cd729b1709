import { createHmac, hkdfSync } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aeadOpen, aeadSeal, deriveKey, mac, sameBytes } from './primitives.ts'

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
const hex = (value: Uint8Array) => Buffer.from(value).toString('hex')
const text = (value: string) => new TextEncoder().encode(value)

describe('XChaCha20-Poly1305, draft-irtf-cfrg-xchacha-03, A.3.1', () => {
  const key = bytes('808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f')
  const nonce = bytes('404142434445464748494a4b4c4d4e4f5051525354555657')
  const associated = bytes('50515253c0c1c2c3c4c5c6c7')
  const plain = text(
    "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.",
  )
  const cipher =
    'bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39' +
    'ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9' +
    '21f9664c97637da9768812f615c68b13b52e'
  const tag = 'c0875924c1c7987947deafd8780acf49'

  test('seals to the published bytes', () => {
    expect(hex(aeadSeal(key, nonce, associated, plain))).toBe(cipher + tag)
  })

  test('opens the published bytes, and nothing else', () => {
    expect(aeadOpen(key, nonce, associated, bytes(cipher + tag))).toEqual(plain)
    expect(
      aeadOpen(key, nonce, associated, bytes(`${cipher}d0875924c1c7987947deafd8780acf49`)),
    ).toBeUndefined()
    expect(aeadOpen(key, nonce, associated.slice(1), bytes(cipher + tag))).toBeUndefined()
  })
})

describe('XChaCha20-Poly1305, tampered with as Wycheproof does', () => {
  const key = bytes('808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f')
  const nonce = bytes('404142434445464748494a4b4c4d4e4f5051525354555657')
  const associated = bytes('50515253c0c1c2c3c4c5c6c7')
  const sealed = aeadSeal(key, nonce, associated, text('Ladies and Gentlemen'))
  const tagAt = sealed.length - 16
  const tag = (change: (tag: Uint8Array) => Uint8Array) =>
    Uint8Array.of(...sealed.subarray(0, tagAt), ...change(sealed.slice(tagAt)))
  const flipped = (bit: number) =>
    tag((bare) => bare.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte)))

  const broken: ReadonlyMap<string, Uint8Array> = new Map<string, Uint8Array>([
    ...[0, 1, 7, 31, 63, 64, 77, 80, 96, 97, 103, 120, 126, 127].map((bit): [string, Uint8Array] => [
      `bit ${bit} of the tag flipped`,
      flipped(bit),
    ]),
    ['the tag all zero', tag(() => new Uint8Array(16))],
    ['the tag all one', tag(() => new Uint8Array(16).fill(255))],
    ['every bit of the tag flipped', tag((bare) => bare.map((byte) => byte ^ 255))],
    ['every high bit of the tag flipped', tag((bare) => bare.map((byte) => byte ^ 128))],
    ['no tag', sealed.subarray(0, tagAt)],
    ['a tag that is cut', sealed.subarray(0, -1)],
    ['a tag that is longer', Uint8Array.of(...sealed, 0)],
    ['only a tag', sealed.subarray(tagAt)],
    ['nothing', new Uint8Array()],
  ])

  test.each([...broken])('does not open with %s', (_what, tampered) => {
    expect(aeadOpen(key, nonce, associated, tampered)).toBeUndefined()
  })

  test('does not open under another key, nonce or context', () => {
    expect(
      aeadOpen(
        key.map((byte) => byte ^ 1),
        nonce,
        associated,
        sealed,
      ),
    ).toBeUndefined()
    expect(aeadOpen(key, nonce.with(23, 0), associated, sealed)).toBeUndefined()
    expect(aeadOpen(key, nonce, new Uint8Array(), sealed)).toBeUndefined()
    expect(aeadOpen(key, nonce, associated, sealed)).toEqual(text('Ladies and Gentlemen'))
  })
})

describe('HMAC-SHA256, RFC 4231', () => {
  test.each([
    [
      1,
      '0b'.repeat(20),
      '4869205468657265',
      'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
    ],
    [
      2,
      '4a656665',
      hex(text('what do ya want for nothing?')),
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ],
    [3, 'aa'.repeat(20), 'dd'.repeat(50), '773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe'],
    [
      4,
      '0102030405060708090a0b0c0d0e0f10111213141516171819',
      'cd'.repeat(50),
      '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b',
    ],
    [
      6,
      'aa'.repeat(131),
      hex(text('Test Using Larger Than Block-Size Key - Hash Key First')),
      '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
    ],
    [
      7,
      'aa'.repeat(131),
      hex(
        text(
          'This is a test using a larger than block-size key and a larger than block-size data. ' +
            'The key needs to be hashed before being used by the HMAC algorithm.',
        ),
      ),
      '9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2',
    ],
  ])('gives the published bytes of test case %i', (_case, key, message, expected) => {
    expect(hex(mac(bytes(key), bytes(message)))).toBe(expected)
  })
})

test('HKDF-SHA256 gives the published bytes of RFC 5869, A.3', () => {
  // That case has no info and 42 bytes; the first 32 are the same.
  expect(hex(deriveKey(bytes('0b'.repeat(22)), new Uint8Array()))).toBe(
    '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d',
  )
})

test('HKDF and HMAC give what OpenSSL gives', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      fc.uint8Array({ maxLength: 100 }),
      (key, more) => {
        expect(hex(deriveKey(key, more))).toBe(hex(new Uint8Array(hkdfSync('sha256', key, '', more, 32))))
        expect(hex(mac(key, more))).toBe(createHmac('sha256', key).update(more).digest('hex'))
      },
    ),
  )
})

test('bytes are the same when each one is', () => {
  expect(sameBytes(bytes('0102'), bytes('0102'))).toBe(true)
  expect(sameBytes(bytes('0102'), bytes('0103'))).toBe(false)
  expect(sameBytes(bytes('0102'), bytes('010200'))).toBe(false)
})
