import { seededBytes } from '@keertij/testkit'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalPassphrase, passphraseProblem, suggestPassphrase } from './index.ts'
import { WORDS } from './primitives.ts'

describe('a passphrase', () => {
  test('has twelve characters or more, as people count them', () => {
    expect(passphraseProblem('walvis!kwant')).toBeUndefined()
    expect(passphraseProblem('walvis!kwan')).toBe('short')
    expect(passphraseProblem('🌊🐋🦀🐚⚓🌙🌧️🧭')).toBe('short')
    expect(passphraseProblem('   walvis!kw   ')).toBe('short')
  })

  test.each([
    'aaaaaaaaaaaa',
    '123456789012',
    '012345678901',
    '987654321098',
    'abcdefghijklm',
    'qwertyuiop12',
    'azertyuiop123',
    'asdfghjkl1234',
    '1q2w3e4r5t6y',
    '1qaz2wsx3edc',
    'zaq12wsxcde3',
    'qazwsxedcrfv',
    '121212121212',
    'abcabcabcabc',
    'passwordpassword',
    'Password123!',
    'P@ssw0rd1234',
    'passw0rd2024',
    'wachtwoord123',
    'W4chtw00rd!!',
    'mijnwachtwoord1',
    'welkom2024!!',
    'Welkom01welkom01',
    'geheim123456',
    'geheimgeheim',
    'iloveyou1234',
    'ik hou van jou',
    'ikhouvanjou1!',
    'ik-hou-van-mama',
    'zomervakantie',
    'Zomer2024Zomer',
    'winter-2023-winter',
    'september2025',
    'maandag12345',
    'vrijdag-vrijdag',
    'feyenoord1908',
    'ajaxamsterdam',
    'AjaxAmsterdam020',
    'manchesterunited',
    'liverpoolfc1',
    '14-02-1985-14',
    '19850214198502',
    '01012000010120',
    '31121999 3112',
    'letmeinletmein',
    'trustnoone123',
    'qwerty-qwerty',
    'administrator',
    'administrator1',
    'thequickbrownfox',
    'correct horse battery staple',
    'tobeornottobe',
    'jesuschrist1',
    'onzevader1234',
    'monkeymonkey1',
    'dragon-dragon-1',
    'superman12345',
    'starwars12345',
    'harrypotter123',
    'keertijkeertij',
    'sunshine12345',
    'voetbalvoetbal',
    'computer12345',
    'opensesame123',
    'princess12345',
    'michael1985!',
    'changeme12345',
    'lieverd123456',
    'aaaabbbbcccc',
    '111222333444',
    '!@#$%^&*()!@',
    'welkomthuis1',
    'hallohallohallo',
    'pokemon123456',
  ])('is refused when it is guessed first: %s', (typed) => {
    expect(passphraseProblem(typed)).toBe('common')
  })

  test.each([
    'zes-walvissen-op-dinsdag',
    'theelicht zonder kelder',
    'mijn oma bakt scheve taarten',
    'Xk7#pQ2!vLm9',
    'kruimelvla 3 uur oost',
    'orbit-lemon-vague-nest-sugar-tide',
    'plank brommer violet',
  ])('is taken when it is not: %s', (typed) => {
    expect(passphraseProblem(typed)).toBeUndefined()
  })

  test('is the same however a keyboard makes its signs', () => {
    expect(normalPassphrase('caf\u0065\u0301 aan zee ')).toBe(normalPassphrase('caf\u00e9 aan zee'))
    expect(normalPassphrase('\uff46\uff55\uff4c\uff4c')).toBe('full')
  })

  test('is judged in no time, however long it is', () => {
    const started = performance.now()
    for (const text of ['a1'.repeat(2_000), 'walvis '.repeat(600), 'é'.repeat(5_000)]) passphraseProblem(text)
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('a suggested passphrase', () => {
  test('is six words, another one each time, and always strong enough', () => {
    const random = seededBytes(1)
    const seen = new Set<string>()
    for (let turn = 0; turn < 500; turn++) {
      const suggested = suggestPassphrase(random)
      const words = suggested.split('-')
      expect(words).toHaveLength(6)
      expect(passphraseProblem(suggested)).toBeUndefined()
      for (const word of words) seen.add(word)
    }
    // 3,000 draws out of 2,048 words find three quarters of them when each is as likely.
    expect(seen.size).toBeGreaterThan(1_500)
  })

  test('takes every word of the list, the first and the last too', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(65_535), { minLength: 6, maxLength: 6 }), (draws) => {
        const bytes = new Uint8Array(12)
        for (const [at, draw] of draws.entries()) new DataView(bytes.buffer).setUint16(at * 2, draw)
        expect(suggestPassphrase(() => bytes)).toBe(draws.map((draw) => WORDS[draw % 2_048]).join('-'))
      }),
    )
  })
})
