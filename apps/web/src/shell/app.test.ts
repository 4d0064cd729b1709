import { err, ok } from '@keertij/kernel'
import { createBrowser } from '@keertij/testkit'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { appIn } from './fixtures/app.ts'

const FULL = { code: 'quota-exceeded', kept: 0 } as const

afterEach(() => vi.unstubAllGlobals())

describe('a choice', () => {
  test('that cannot be kept is taken back, and told', async () => {
    const prefer = async () => err({ code: 'quota-exceeded', kept: 0 } as const)
    const app = await appIn(createBrowser().tab(), () => ({ prefer }))
    app.prefer({ exitSite: 'https://www.buienradar.nl/', theme: 'night' })
    expect(app.preferences.value.theme).toBe('night')
    await vi.waitFor(() => expect(app.notice.value?.text).toBe(nl.problems.full))
    expect(app.preferences.value).toMatchObject({ exitSite: '', theme: 'device' })
  })

  test('stands when an earlier one of the same thing is done', async () => {
    const done: (() => void)[] = []
    const prefer = () =>
      new Promise<ReturnType<typeof ok<void>>>((say) => done.push(() => say(ok(undefined))))
    const app = await appIn(createBrowser().tab(), () => ({ prefer }))
    app.prefer({ theme: 'night' })
    app.prefer({ theme: 'morning' })
    done[0]?.()
    await new Promise((later) => setTimeout(later))
    expect(app.preferences.value.theme).toBe('morning')
  })

  test('of a programme stands while it is written, and is taken back when it cannot be', async () => {
    let refuse = (): void => undefined
    const keepSettings = () =>
      new Promise<ReturnType<typeof err<typeof FULL>>>((say) => (refuse = () => say(err(FULL))))
    const app = await appIn(createBrowser().tab(), () => ({ keepSettings }))
    app.follow('partner')
    expect(app.settings.value.programme).toBe('partner')
    await app.device.record({ kind: 'lesson.finished', data: { lesson: 'a' } })
    expect(app.settings.value.programme).toBe('partner')
    refuse()
    await vi.waitFor(() => expect(app.notice.value?.text).toBe(nl.problems.full))
    expect(app.settings.value.programme).toBeUndefined()
  })

  test('of a language that was changed again while its words came is not shown any more', async () => {
    const app = await appIn(createBrowser().tab())
    app.prefer({ language: 'en' })
    app.prefer({ language: 'nl' })
    await import('../words/en.ts')
    await new Promise((later) => setTimeout(later, 20))
    expect(app.language.value).toBe('nl')
    app.prefer({ language: 'en' })
    await vi.waitFor(() => expect(app.words.value).toBe(en))
  })
})

test('an erasure in another tab leaves only the first screen', async () => {
  const browser = createBrowser()
  const [one, other] = [await appIn(browser.tab()), await appIn(browser.tab())]
  await one.device.record({ kind: 'lesson.finished', data: { lesson: 'a' } })
  one.navigation.open({ at: 'insight' })
  await other.device.erase()
  await vi.waitFor(() => expect(one.navigation.stack.value).toEqual([{ at: 'first' }]))
  expect(one.notice.value?.text).toBe(nl.settingsScreen.erased)
  expect(one.journal.value.count).toBe(0)
})
