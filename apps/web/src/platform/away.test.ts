import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { expectBack, isLockDue, staysOpen, watchAway, type Watched } from './away.ts'
import { watchSight } from './sight.ts'

const MINUTE = 60_000

describe('the time to lock', () => {
  test('comes when the chosen time is over, and not before', () => {
    for (const after of ['minute', 'five-minutes'] as const) {
      const stays = staysOpen(after, false)
      expect(isLockDue(1_000, 1_000 + stays - 1, stays)).toBe(false)
      expect(isLockDue(1_000, 1_000 + stays, stays)).toBe(true)
    }
    expect(isLockDue(1_000, 1_000, staysOpen('at-once', false))).toBe(true)
  })

  test('has come when the clock went back: nobody knows how long it was', () => {
    expect(isLockDue(10 * MINUTE, 9 * MINUTE, staysOpen('five-minutes', false))).toBe(true)
  })

  test('leaves room to choose a file, also when it would lock at once', () => {
    expect(staysOpen('at-once', true)).toBe(2 * MINUTE)
    expect(staysOpen('five-minutes', true)).toBe(5 * MINUTE)
  })
})

/** A page that can be hidden and shown, with a clock of its own: timers of a hidden page may never come. */
describe('a page that goes out of sight', () => {
  let now = 0
  let visibility: 'visible' | 'hidden' = 'visible'
  const newPage = () =>
    Object.defineProperty(
      Object.assign(new EventTarget(), { documentElement: { dataset: {} as Record<string, string> } }),
      'visibilityState',
      { get: () => visibility },
    )
  let page = newPage()
  const lock = vi.fn<() => void>()
  const after = vi.fn<Watched['lockAfter']>()
  const elsewhere = vi.fn<Watched['inSightElsewhere']>()

  const turn = async (to: 'visible' | 'hidden'): Promise<void> => {
    visibility = to
    page.dispatchEvent(new Event('visibilitychange'))
    await vi.advanceTimersByTimeAsync(0)
  }
  const isBlank = (): boolean => 'away' in page.documentElement.dataset

  beforeEach(() => {
    vi.useFakeTimers()
    page = newPage()
    vi.stubGlobal('document', page)
    vi.stubGlobal('addEventListener', () => undefined)
    now = 0
    visibility = 'visible'
    lock.mockReset()
    after.mockReset().mockReturnValue('five-minutes')
    elsewhere.mockReset().mockResolvedValue(false)
    watchSight()
    watchAway({ now: () => now, lockAfter: after, lock, inSightElsewhere: elsewhere })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  test('is blank in the same moment, and shows again when it comes back in time', async () => {
    visibility = 'hidden'
    page.dispatchEvent(new Event('visibilitychange'))
    expect(isBlank()).toBe(true)
    now = 4 * MINUTE
    await turn('visible')
    expect(isBlank()).toBe(false)
    expect(lock).not.toHaveBeenCalled()
  })

  test('locks when it comes back too late, although no timer ran, and stays blank', async () => {
    await turn('hidden')
    now = 5 * MINUTE
    await turn('visible')
    expect(lock).toHaveBeenCalledOnce()
    expect(isBlank()).toBe(true)
  })

  test('locks by the timer while nobody looks', async () => {
    await turn('hidden')
    now = 5 * MINUTE
    await vi.advanceTimersByTimeAsync(5 * MINUTE)
    expect(lock).toHaveBeenCalledOnce()
  })

  test('does not lock while another tab is in sight', async () => {
    elsewhere.mockResolvedValue(true)
    await turn('hidden')
    now = 60 * MINUTE
    await vi.advanceTimersByTimeAsync(60 * MINUTE)
    await turn('visible')
    expect(lock).not.toHaveBeenCalled()
    expect(isBlank()).toBe(false)
  })

  test('without an open lock is blank all the same, and never locks', async () => {
    after.mockReturnValue(undefined)
    await turn('hidden')
    expect(isBlank()).toBe(true)
    now = 60 * MINUTE
    await turn('visible')
    expect(lock).not.toHaveBeenCalled()
    expect(isBlank()).toBe(false)
  })

  test('waits a little longer for who was sent away, once', async () => {
    after.mockReturnValue('at-once')
    expectBack()
    await turn('hidden')
    now = MINUTE
    await turn('visible')
    expect(lock).not.toHaveBeenCalled()
    await turn('hidden')
    expect(lock).toHaveBeenCalledOnce()
  })

  test('locks also when the lock was opened after it went out of sight', async () => {
    after.mockReturnValue(undefined)
    await turn('hidden')
    after.mockReturnValue('five-minutes')
    now = 4 * MINUTE
    await vi.advanceTimersByTimeAsync(4 * MINUTE)
    expect(lock).not.toHaveBeenCalled()
    now = 5 * MINUTE
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(lock).toHaveBeenCalled()
  })

  test('locks later, when the tab that was in sight has gone as well', async () => {
    elsewhere.mockResolvedValue(true)
    await turn('hidden')
    now = 5 * MINUTE
    await vi.advanceTimersByTimeAsync(5 * MINUTE)
    expect(lock).not.toHaveBeenCalled()
    elsewhere.mockResolvedValue(false)
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(lock).toHaveBeenCalled()
  })

  test('and comes and goes in one moment is still watched', async () => {
    let tell: (inSight: boolean) => void = () => undefined
    elsewhere.mockReturnValue(new Promise((told) => (tell = told)))
    await turn('hidden')
    now = 5 * MINUTE
    await turn('visible')
    await turn('hidden')
    tell(true)
    elsewhere.mockResolvedValue(false)
    await vi.advanceTimersByTimeAsync(0)
    expect(isBlank()).toBe(true)
    now = 10 * MINUTE
    await turn('visible')
    expect(lock).toHaveBeenCalledOnce()
    expect(isBlank()).toBe(true)
  })

  test('expects nobody back who was sent away a while ago and never went', async () => {
    after.mockReturnValue('at-once')
    expectBack()
    await vi.advanceTimersByTimeAsync(MINUTE)
    await turn('hidden')
    expect(lock).toHaveBeenCalledOnce()
  })

  test('locks after the device slept with the page in sight, and not after a moment', async () => {
    now = 2 * MINUTE
    await vi.advanceTimersByTimeAsync(30_000)
    expect(lock).not.toHaveBeenCalled()
    now += 60 * MINUTE
    await vi.advanceTimersByTimeAsync(30_000)
    expect(lock).toHaveBeenCalledOnce()
  })
})
