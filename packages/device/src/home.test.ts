import { createBrowser } from '@keertij/testkit'
import { emptySlots } from '@keertij/vault'
import { expect, test } from 'vitest'
import { createHome } from './home.ts'
import type { Keys } from './keys.ts'

const tab = createBrowser().tab()
const open: Keys = { kind: 'open', database: 'keertij-1' }
const locked: Keys = {
  kind: 'locked',
  live: ['keertij-0a1b2c3d'],
  salt: tab.randomBytes(16),
  slots: emptySlots(tab.randomBytes),
}

test('a reading of the record that was overtaken does not lead back to where the journal was', () => {
  const home = createHome(tab)
  const early = home.reading()
  expect(home.follow(locked, home.reading())).toBe(true)
  expect(home.follow(open, early)).toBe(false)
  expect(home.place().kind).toBe('shut')
  const before = home.reading()
  home.enter(locked, 'keertij-0a1b2c3d', tab.randomBytes(32))
  expect(home.follow(open, before)).toBe(false)
  expect(home.place().kind).toBe('unlocked')
  expect(home.follow(locked, home.reading())).toBe(false)
  expect(home.follow(open, home.reading())).toBe(true)
  expect(home.place()).toEqual(open)
})

test('a key is wiped when the home is shut', () => {
  const home = createHome(tab)
  const key = tab.randomBytes(32)
  home.enter(locked, 'keertij-0a1b2c3d', key)
  home.shut()
  expect(key.every((byte) => byte === 0)).toBe(true)
  expect(home.place()).toEqual({ kind: 'shut' })
})
