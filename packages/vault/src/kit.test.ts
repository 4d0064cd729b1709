import { seededBytes } from '@keertij/testkit'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createKit, kitFileKey, readKit, slotKey } from './index.ts'
import { bytesToWords, WORDS, wordsToBytes } from './primitives.ts'

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
const wordsOf = (secret: Uint8Array) => bytesToWords(secret)
const secret = fc.uint8Array({ minLength: 32, maxLength: 32 })

describe('BIP-39, the 24-word vectors of Trezor', () => {
  test.each([
    ['00'.repeat(32), `${'abandon '.repeat(23)}art`],
    [
      '7f'.repeat(32),
      `${'legal winner thank year wave sausage worth useful '.repeat(2)}legal winner thank year wave sausage worth title`,
    ],
    [
      '80'.repeat(32),
      `${'letter advice cage absurd amount doctor acoustic avoid '.repeat(2)}letter advice cage absurd amount doctor acoustic bless`,
    ],
    ['ff'.repeat(32), `${'zoo '.repeat(23)}vote`],
    [
      '68a79eaca2324873eacc50cb9c6eca8cc68ea5d936f98787c60c7ebc74e6ce7c',
      'hamster diagram private dutch cause delay private meat slide toddler razor book happy fancy gospel tennis maple dilemma loan word shrug inflict delay length',
    ],
    [
      '9f6a2878b2520799a44ef18bc7df394e7061a224d2c33cd015b157d746869863',
      'panda eyebrow bullet gorilla call smoke muffin taste mesh discover soft ostrich alcohol speed nation flash devote level hobby quick inner drive ghost inside',
    ],
    [
      '066dca1a2bb7e8a1db2832148ce9933eea0f3ac9548d793112d9a95c9407efad',
      'all hour make first leader extend hole alien behind guard gospel lava path output census museum junior mass reopen famous sing advance salt reform',
    ],
    [
      'f585c11aec520db57dd353c69554b21a89b20fb0650966fa0a9d6f74fd989d8f',
      'void come effort suffer camp survey warrior heavy shoot primary clutch crush open amazing screen patrol group space point ten exist slush involve unfold',
    ],
  ])('%s', (hex, words) => {
    expect(wordsOf(bytes(hex)).join(' ')).toBe(words)
    expect(wordsToBytes(words.split(' '))).toEqual(bytes(hex))
    expect(readKit(words)).toEqual({ ok: true, value: bytes(hex) })
  })

  test('knows 2,048 words by their first four letters', () => {
    expect(WORDS).toHaveLength(2_048)
    expect(new Set(WORDS.map((word) => word.slice(0, 4))).size).toBe(2_048)
  })
})

describe('a kit', () => {
  test('is 24 words, other ones each time', () => {
    const random = seededBytes(1)
    const kits = Array.from({ length: 20 }, () => createKit(random).join(' '))
    expect(new Set(kits).size).toBe(20)
    for (const kit of kits) expect(readKit(kit).ok).toBe(true)
  })

  test('is read however somebody writes it down', () => {
    const separator = fc.constantFrom(' ', '\n', ', ', ' - ', '\t', ';  ', '\r\n')
    const style = fc.constantFrom('as it is', 'capitals', 'four letters', 'five letters')
    fc.assert(
      fc.property(
        secret,
        separator,
        fc.boolean(),
        fc.array(style, { minLength: 24, maxLength: 24 }),
        (key, between, numbered, styles) => {
          const written = wordsOf(key).map((word, at) => {
            const shaped = {
              'as it is': word,
              capitals: word.toUpperCase(),
              'four letters': word.slice(0, 4),
              'five letters': word.slice(0, 5),
            }
            return `${numbered ? `${at + 1}. ` : ''}${shaped[styles[at] ?? 'as it is']}`
          })
          expect(readKit(`  ${written.join(between)}\n`)).toEqual({ ok: true, value: key })
        },
      ),
    )
  })

  test('says what is wrong with it', () => {
    const words = [...wordsOf(new Uint8Array(32).fill(0x7f))]
    expect(readKit('')).toEqual({ ok: false, error: { code: 'kit-count', count: 0 } })
    expect(readKit(words.slice(1).join(' '))).toEqual({ ok: false, error: { code: 'kit-count', count: 23 } })
    expect(readKit([...words, 'zoo'].join(' '))).toEqual({
      ok: false,
      error: { code: 'kit-count', count: 25 },
    })
    for (const unknown of ['walvis', 'le', 'legals', 'légal'])
      expect(readKit(words.with(8, unknown).join(' '))).toEqual({
        ok: false,
        error: { code: 'kit-word', index: 8 },
      })
    expect(readKit(words.with(8, 'zoo').join(' '))).toEqual({ ok: false, error: { code: 'kit-checksum' } })
    expect(readKit(words.with(0, 'winner').with(1, 'legal').join(' '))).toEqual({
      ok: false,
      error: { code: 'kit-checksum' },
    })
  })

  test('gives a key for its slot and another for its files', () => {
    fc.assert(
      fc.property(secret, (key) => {
        const keys = [
          key,
          kitFileKey(key),
          slotKey('kit', key),
          slotKey('passkey', key),
          slotKey('passphrase', key),
        ]
        expect(new Set(keys.map((each) => each.join())).size).toBe(5)
      }),
    )
  })
})
