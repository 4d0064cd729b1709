import { createBrowser } from '@keertij/testkit'
import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { databaseNames, opened, urge } from './fixtures/journal.ts'
import { keyed, type Keyed } from './fixtures/lock.ts'
import type { Device, Secret, Way } from './index.ts'

/** What a person knows of a profile. */
interface Profile {
  readonly secrets: Map<Way, Secret>
  readonly waves: string[]
}
interface Model {
  /** Without a lock there is one profile, with no ways. */
  profiles: Profile[]
  here: Profile | undefined
  /** Every secret that was ever used: those of nobody open nothing. */
  readonly used: { readonly secret: Secret; owner: Profile | undefined }[]
  count: number
}

const prf = (number: number) => new Uint8Array(32).fill(number)
const hasLock = (model: Model) => model.profiles.some(({ secrets }) => secrets.size > 0)

function give(model: Model, profile: Profile, secret: Secret): void {
  const former = profile.secrets.get(secret.way)
  for (const use of model.used) if (use.secret === former) use.owner = undefined
  profile.secrets.set(secret.way, secret)
  model.used.push({ secret, owner: profile })
}

function take(model: Model, profile: Profile): void {
  for (const use of model.used) if (use.owner === profile) use.owner = undefined
  profile.secrets.clear()
}

function lockOf(model: Model, profile: Profile, { passphrase, kit }: Keyed): void {
  give(model, profile, { way: 'passphrase', text: passphrase })
  give(model, profile, { way: 'kit', words: kit })
}

type Step = (device: Device, model: Model) => Promise<void>

const code = (result: { readonly ok: boolean; readonly error?: { readonly code: string } }) =>
  result.ok ? 'ok' : (result.error?.code ?? '')

const steps: Readonly<Record<string, Step>> = {
  async record(device, model) {
    model.count += 1
    const wave = `wave-${model.count}`
    const done = code(await device.record(urge(1, wave)))
    expect(done).toBe(model.here ? 'ok' : 'locked')
    model.here?.waves.push(wave)
  },
  async setLock(device, model) {
    model.count += 1
    const keys = keyed(device, model.count + 10)
    const done = code(await device.setLock(keys.ways))
    expect(done).toBe(hasLock(model) ? 'wrong-state' : 'ok')
    if (done === 'ok' && model.here) lockOf(model, model.here, keys)
  },
  async addProfile(device, model) {
    model.count += 1
    const keys = keyed(device, model.count + 10)
    const done = code(await device.addProfile(keys.ways))
    expect(done).toBe(!hasLock(model) ? 'wrong-state' : model.profiles.length > 1 ? 'full' : 'ok')
    if (done !== 'ok') return
    const profile: Profile = { secrets: new Map(), waves: [] }
    lockOf(model, profile, keys)
    model.profiles.push(profile)
    model.here = profile
  },
  changePassphrase: (device, model) => changeWay(device, model, 'passphrase'),
  changePasskey: (device, model) => changeWay(device, model, 'passkey'),
  changeKit: (device, model) => changeWay(device, model, 'kit'),
  removePassphrase: (device, model) => removeWay(device, model, 'passphrase'),
  removePasskey: (device, model) => removeWay(device, model, 'passkey'),
  async removeLock(device, model) {
    const done = code(await device.removeLock())
    const may = hasLock(model) && model.here
    expect(done).toBe(!may ? 'wrong-state' : model.profiles.length > 1 ? 'second-profile' : 'ok')
    if (done === 'ok' && model.here) take(model, model.here)
  },
  async lockNow(device, model) {
    device.lockNow()
    if (hasLock(model)) model.here = undefined
  },
  async erase(device, model) {
    expect(code(await device.erase())).toBe('ok')
    const one = model.here && model.profiles.length > 1 ? model.here : undefined
    for (const profile of one ? [one] : model.profiles) take(model, profile)
    model.profiles = one
      ? model.profiles.filter((other) => other !== one)
      : [{ secrets: new Map(), waves: [] }]
    model.here = one ? undefined : model.profiles[0]
  },
}

async function changeWay(device: Device, model: Model, way: Way): Promise<void> {
  model.count += 1
  const keys = keyed(device, model.count + 10)
  const secret: Secret =
    way === 'passphrase'
      ? { way, text: keys.passphrase }
      : way === 'kit'
        ? { way, words: keys.kit }
        : { way, prf: prf(model.count) }
  const done = code(await device.changeWay(secret))
  expect(done).toBe(hasLock(model) && model.here ? 'ok' : 'wrong-state')
  if (done === 'ok' && model.here) give(model, model.here, secret)
}

async function removeWay(device: Device, model: Model, way: 'passphrase' | 'passkey'): Promise<void> {
  const done = code(await device.removeWay(way))
  const secrets = hasLock(model) ? model.here?.secrets : undefined
  const last = secrets?.has(way) && secrets.size < 3
  expect(done).toBe(!secrets || last ? 'wrong-state' : 'ok')
  if (done !== 'ok' || !secrets) return
  for (const use of model.used) if (use.secret === secrets.get(way)) use.owner = undefined
  secrets.delete(way)
}

async function unlock(device: Device, model: Model, pick: number): Promise<void> {
  const use = model.used[pick % Math.max(1, model.used.length)]
  if (!use || !hasLock(model)) return
  const fits = use.owner !== undefined && (model.here === undefined || model.here === use.owner)
  expect(code(await device.unlock(use.secret))).toBe(fits ? 'ok' : 'wrong-secret')
  if (fits) model.here = use.owner
}

function expectAs(device: Device, model: Model): void {
  const locked = hasLock(model)
  expect(device.lock()).toEqual({
    state: !locked ? 'none' : model.here ? 'unlocked' : 'locked',
    ways: expect.any(Array),
    profiles: locked ? model.profiles.length : 0,
  })
  expect([...device.lock().ways].sort()).toEqual([...(model.here?.secrets.keys() ?? [])].sort())
  expect([...device.view().episodes.keys()]).toEqual(model.here?.waves ?? [])
}

test('any sequence of locking does what a person expects of it', async () => {
  const step = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('record', 'setLock', 'addProfile', 'lockNow') },
    { weight: 2, arbitrary: fc.constantFrom(...Object.keys(steps).filter((name) => name !== 'erase')) },
    { weight: 2, arbitrary: fc.nat(1_000) },
    { weight: 1, arbitrary: fc.constantFrom('restart', 'erase') },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 24 }), fc.nat(1_000), async (sequence, seed) => {
      const browser = createBrowser(seed)
      let device = await opened(browser.tab())
      const first: Profile = { secrets: new Map(), waves: [] }
      const model: Model = { profiles: [first], here: first, used: [], count: 0 }
      for (const next of sequence) {
        if (typeof next === 'number') await unlock(device, model, next)
        else if (next === 'restart') {
          device = await opened(browser.tab())
          if (hasLock(model)) model.here = undefined
        } else await steps[next]?.(device, model)
        expectAs(device, model)
      }
      // In the end each secret opens its own profile, whole, and those that were given up open nothing.
      for (const { secret, owner } of model.used) {
        const tab = await opened(browser.tab())
        if (!hasLock(model)) expect(tab.lock().state).toBe('none')
        else expect(code(await tab.unlock(secret))).toBe(owner ? 'ok' : 'wrong-secret')
        expectAs(tab, { ...model, here: hasLock(model) ? owner : model.profiles[0] })
      }
      await vi.waitFor(async () => {
        const sealed = (await databaseNames(browser)).filter((name) => name !== 'keertij')
        expect(sealed.length).toBeLessThanOrEqual(model.profiles.length)
      })
    }),
    { numRuns: 60 },
  )
}, 60_000)

test('nothing that was acknowledged is lost, however changes of lock and the writes of three tabs interleave', async () => {
  const step = fc.record({
    tab: fc.nat(2),
    what: fc.constantFrom(
      'record',
      'record',
      'record',
      'draft',
      'set',
      'change',
      'remove',
      'unlock',
      'lockNow',
    ),
    wait: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 4, maxLength: 24 }),
      fc.boolean(),
      fc.nat(1_000),
      async (sequence, hints, seed) => {
        const browser = createBrowser(seed)
        const ports = () => (hints ? browser.tab() : { ...browser.tab(), channel: undefined })
        const tabs = [await opened(ports()), await opened(ports()), await opened(ports())]
        const passphrases: string[] = []
        const waves: string[] = []
        const pending: Promise<unknown>[] = []
        for (const [number, { tab, what, wait }] of sequence.entries()) {
          const device = tabs[tab]
          if (!device) continue
          const act = async () => {
            const keys = keyed(device, number + 10)
            const passphrase = { way: 'passphrase', text: keys.passphrase } as const
            if (what === 'record' && (await device.record(urge(1, `wave ${number}`))).ok)
              waves.push(`wave ${number}`)
            if (what === 'draft') await device.keepDraft('a', number, '1')
            if (what === 'set' && (await device.setLock(keys.ways)).ok) passphrases.push(keys.passphrase)
            if (what === 'change' && (await device.changeWay(passphrase)).ok)
              passphrases.push(keys.passphrase)
            if (what === 'remove') await device.removeLock()
            if (what === 'unlock')
              for (const text of passphrases) await device.unlock({ way: 'passphrase', text })
            if (what === 'lockNow') device.lockNow()
          }
          const acted = act()
          pending.push(acted)
          if (wait) await acted
        }
        await Promise.all(pending)
        const last = await opened(browser.tab())
        for (const text of passphrases) await last.unlock({ way: 'passphrase', text })
        expect(last.lock().state).not.toBe('locked')
        expect([...last.view().episodes.keys()].sort()).toEqual(waves.sort())
        expect(last.unreadable()).toBe(0)
      },
    ),
    { numRuns: 60 },
  )
}, 60_000)
