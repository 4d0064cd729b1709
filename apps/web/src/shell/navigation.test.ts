import { expect, test } from 'vitest'
import { createNavigation } from './navigation.ts'

test('a screen is no longer here once another was opened, and is again when that is closed', () => {
  const navigation = createNavigation({ at: 'today' })
  navigation.open({ at: 'plan' })
  const isHere = navigation.here()
  expect(isHere()).toBe(true)
  navigation.open({ at: 'now-help' })
  expect(isHere()).toBe(false)
  navigation.back()
  expect(isHere()).toBe(true)
  navigation.go({ at: 'plan' })
  expect(isHere()).toBe(false)
})
