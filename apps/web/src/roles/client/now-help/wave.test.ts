import { openDevice } from '@keertij/device'
import { err, seededRandom } from '@keertij/kernel'
import { createBrowser } from '@keertij/testkit'
import { signal } from '@preact/signals'
import { describe, expect, test } from 'vitest'
import type { App } from '../../../shell/app.ts'
import { createNavigation } from '../../../shell/navigation.ts'
import { keepAll } from '../../../shell/put-away.ts'
import { nl } from '../../../words/nl.ts'
import { settleWave } from './settle.ts'
import { waveNow } from './wave.ts'

const FULL = { code: 'quota-exceeded', kept: 0 } as const
const TECHNIQUES = ['wave', 'delay', 'move']

/** The parts of the app that a wave needs, on a real device in a browser that is not there. */
async function appNow() {
  const tab = createBrowser().tab()
  const device = await openDevice(tab)
  if (!device.ok) throw new Error(device.error.code)
  const journal = signal(device.value.view())
  device.value.subscribe(() => {
    journal.value = device.value.view()
  })
  const app = {
    device: device.value,
    clock: tab.clock,
    random: seededRandom(7),
    ready: signal(true),
    journal,
    navigation: createNavigation({ at: 'now-help' }),
    notice: signal(undefined),
    locked: signal(false),
    words: signal({}),
  }
  return app as unknown as App
}

const triesOf = (app: App) =>
  [...app.journal.value.episodes.values()].flatMap(({ eases }) =>
    eases.map(({ technique, before, after, helped }) => ({ technique, before, after, helped })),
  )

describe('a wave', () => {
  test('keeps rating, technique and what helped', async () => {
    const app = await appNow()
    const wave = waveNow(app, TECHNIQUES)
    wave.rate(8)
    wave.choose('delay')
    wave.rateAfter(5)
    wave.helped.value = ' buiten '
    expect(await wave.finish()).toBe(true)
    expect(triesOf(app)).toEqual([{ technique: 'delay', before: 8, after: 5, helped: 'buiten' }])
  })

  test('a double tap is one try', async () => {
    const app = await appNow()
    const wave = waveNow(app, TECHNIQUES)
    wave.rate(8)
    wave.rateAfter(5)
    await Promise.all([wave.finish(), wave.finish()])
    expect(triesOf(app)).toHaveLength(1)
  })

  test('another try starts from the last rating, and leaves no draft of a drop that never was', async () => {
    const app = await appNow()
    const wave = waveNow(app, TECHNIQUES)
    wave.rate(8)
    wave.choose('wave')
    wave.rateAfter(6)
    await wave.again()
    expect(wave.before.value).toBe(6)
    expect(await app.device.draft('now-help')).toBeUndefined()
    wave.choose('move')
    wave.rateAfter(3)
    await wave.finish()
    expect(triesOf(app).map(({ technique, before, after }) => [technique, before, after])).toEqual([
      ['wave', 8, 6],
      ['move', 6, 3],
    ])
  })

  test('leaving after the second rating keeps it', async () => {
    const app = await appNow()
    const wave = waveNow(app, TECHNIQUES)
    wave.rate(7)
    wave.rateAfter(4)
    await wave.leave()
    expect(triesOf(app)).toHaveLength(1)
  })

  test('somebody who is back before that is written begins another wave, and loses nothing of it', async () => {
    const app = await appNow()
    const wave = waveNow(app, TECHNIQUES)
    wave.rate(7)
    wave.rateAfter(4)
    const leaving = wave.leave()
    const next = waveNow(app, TECHNIQUES)
    await leaving
    next.rate(6)
    next.rateAfter(3)
    expect(await next.finish()).toBe(true)
    expect(triesOf(app).map(({ before, after }) => [before, after])).toEqual([
      [7, 4],
      [6, 3],
    ])
  })

  test('one that could not be saved on leaving is there again', async () => {
    const app = await appNow()
    const wave = waveNow(app, TECHNIQUES)
    wave.rate(7)
    wave.rateAfter(4)
    const { device } = app
    Object.assign(app, { device: { ...device, record: async () => err(FULL) }, words: signal(nl) })
    await wave.leave()
    expect(waveNow(app, TECHNIQUES)).toBe(wave)
    Object.assign(app, { device })
    expect(await wave.finish()).toBe(true)
    expect(triesOf(app)).toHaveLength(1)
  })

  test('that was rated again is kept before a lock', async () => {
    const app = await appNow()
    const wave = waveNow(app, TECHNIQUES)
    wave.rate(7)
    wave.rateAfter(4)
    await keepAll()
    expect(triesOf(app)).toHaveLength(1)
  })

  test('in front of the lock goes on when one looks away, and says nothing of saving', async () => {
    const app = await appNow()
    Object.assign(app, { locked: signal(true), device: { ...app.device, lock: () => ({ state: 'locked' }) } })
    const wave = waveNow(app, TECHNIQUES)
    wave.rate(7)
    wave.rateAfter(4)
    await wave.leave()
    expect(waveNow(app, TECHNIQUES)).toBe(wave)
    expect(await wave.finish()).toBe(true)
    expect(app.notice.value).toBeUndefined()
  })

  test('in front of the lock is over when one goes back: who unlocks then may be somebody else', async () => {
    const app = await appNow()
    const locked = signal(true)
    Object.assign(app, { locked })
    const wave = waveNow(app, TECHNIQUES)
    wave.rate(7)
    wave.rateAfter(4)
    app.navigation.go({ at: 'today' })
    await wave.leave()
    locked.value = false
    await keepAll()
    expect(waveNow(app, TECHNIQUES).before.value).toBeUndefined()
    expect(triesOf(app)).toEqual([])
  })

  test('the screen that goes away after it is done writes nothing twice', async () => {
    const app = await appNow()
    const wave = waveNow(app, TECHNIQUES)
    wave.rate(7)
    wave.rateAfter(4)
    await wave.finish()
    await wave.leave()
    await wave.finish()
    expect(triesOf(app)).toHaveLength(1)
  })

  test('is there again after a look at the plan, and gone once it is done', async () => {
    const app = await appNow()
    const wave = waveNow(app, TECHNIQUES)
    wave.rate(7)
    wave.choose('delay')
    await wave.leave()
    expect(waveNow(app, TECHNIQUES)).toBe(wave)
    wave.rateAfter(2)
    await wave.finish()
    expect(waveNow(app, TECHNIQUES)).not.toBe(wave)
  })

  test('one that was open while everything was erased writes nothing back', async () => {
    const app = await appNow()
    const wave = waveNow(app, TECHNIQUES)
    wave.rate(7)
    wave.rateAfter(4)
    await app.device.erase()
    wave.leave()
    expect(await wave.finish()).toBe(true)
    expect(app.device.view().count).toBe(0)
  })

  test('one that was cut off goes into the journal later, once', async () => {
    const app = await appNow()
    await app.device.keepDraft('now-help', { at: 0, data: { episode: 'e', before: 9, after: 4 } }, '')
    await settleWave(app)
    await settleWave(app)
    expect(triesOf(app)).toEqual([{ technique: undefined, before: 9, after: 4, helped: undefined }])
  })

  test('one that another tab is still in is left alone', async () => {
    const app = await appNow()
    const data = { episode: 'e', before: 9, after: 4 }
    await app.device.keepDraft('now-help', { at: app.clock.now(), data }, '')
    await settleWave(app)
    expect(triesOf(app)).toEqual([])
  })

  test('a draft that can never be read is dropped', async () => {
    const app = await appNow()
    await app.device.keepDraft('now-help', { at: 0, data: { episode: 'e', before: 99 } }, '')
    await settleWave(app)
    expect(await app.device.draft('now-help')).toBeUndefined()
    expect(triesOf(app)).toEqual([])
  })
})
