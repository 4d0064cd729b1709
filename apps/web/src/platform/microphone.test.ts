import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { canListen, listen, willAsk } from './microphone.ts'

const track = { stop: vi.fn<() => void>() }
const stream = { getTracks: () => [track] }
const getUserMedia = vi.fn<() => Promise<typeof stream>>()
let playable: (type: string) => string

/** A recorder that gives what it heard when it is stopped, a moment later, as browsers do. */
class FakeRecorder extends EventTarget {
  static isTypeSupported = (type: string): boolean => type !== 'audio/ogg;codecs=opus'
  static made: FakeRecorder[] = []
  static heard = 'nee'
  state = 'inactive'
  readonly options: unknown
  constructor(_stream: unknown, options: unknown) {
    super()
    this.options = options
    FakeRecorder.made.push(this)
  }
  start(): void {
    this.state = 'recording'
  }
  stop(): void {
    this.state = 'inactive'
    setTimeout(() => {
      this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: new Blob([FakeRecorder.heard]) }))
      this.dispatchEvent(new Event('stop'))
    })
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('MediaRecorder', FakeRecorder)
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } })
  vi.stubGlobal(
    'Audio',
    class {
      canPlayType = (type: string): string => playable(type)
    },
  )
  playable = () => 'probably'
  getUserMedia.mockResolvedValue(stream)
  track.stop.mockReset()
  FakeRecorder.made = []
  FakeRecorder.heard = 'nee'
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function started(longest = 30, off = new AbortController()) {
  const listening = await listen(longest, off.signal)
  if (!listening.ok) throw new Error(listening.error)
  return { ...listening.value, off }
}

describe('the microphone', () => {
  test('gives what was said between two taps, and is let go', async () => {
    const { stop, taken } = await started()
    await vi.advanceTimersByTimeAsync(4_200)
    expect(track.stop).not.toHaveBeenCalled()
    stop()
    expect(track.stop).toHaveBeenCalledOnce()
    await vi.runAllTimersAsync()
    expect(await taken).toEqual({
      type: 'audio/webm;codecs=opus',
      bytes: new TextEncoder().encode('nee'),
      seconds: 4,
    })
  })

  test('stops by itself at the limit', async () => {
    const { taken } = await started(5)
    await vi.advanceTimersByTimeAsync(5_100)
    expect(track.stop).toHaveBeenCalledOnce()
    await vi.runAllTimersAsync()
    expect((await taken)?.seconds).toBe(5)
  })

  test('gives nothing when it was called off, and is let go at once', async () => {
    const { taken, off } = await started()
    await vi.advanceTimersByTimeAsync(4_000)
    off.abort()
    expect(track.stop).toHaveBeenCalledOnce()
    await vi.runAllTimersAsync()
    expect(await taken).toBeUndefined()
  })

  test('is let go when it was called off while the browser still asked', async () => {
    const off = new AbortController()
    const listening = listen(30, off.signal)
    off.abort()
    expect(await listening).toEqual({ ok: false, error: 'cancelled' })
    expect(track.stop).toHaveBeenCalledOnce()
    expect(FakeRecorder.made).toEqual([])
  })

  test('gives what was said until it was pulled out', async () => {
    const { taken } = await started()
    await vi.advanceTimersByTimeAsync(3_000)
    FakeRecorder.made[0]?.stop()
    await vi.runAllTimersAsync()
    expect((await taken)?.seconds).toBe(3)
  })

  test.each([
    ['a tap that was over at once', 200, 'nee'],
    ['nothing at all', 3_000, ''],
  ])('gives nothing for %s', async (_, lasts, heard) => {
    FakeRecorder.heard = heard
    const { stop, taken } = await started()
    await vi.advanceTimersByTimeAsync(lasts)
    stop()
    await vi.runAllTimersAsync()
    expect(await taken).toBeUndefined()
  })

  test.each([
    ['NotAllowedError', 'refused'],
    ['SecurityError', 'refused'],
    ['NotFoundError', 'missing'],
    ['OverconstrainedError', 'missing'],
    ['NotReadableError', 'busy'],
    ['AbortError', 'busy'],
    ['TypeError', 'unsupported'],
  ])('on %s is %s', async (name, problem) => {
    getUserMedia.mockRejectedValue(Object.assign(new Error('injected'), { name }))
    expect(await listen(30, new AbortController().signal)).toEqual({ ok: false, error: problem })
  })

  test('records only what this browser can play as well', async () => {
    playable = (type) => (type === 'audio/mp4' ? 'maybe' : '')
    const { stop, taken } = await started()
    await vi.advanceTimersByTimeAsync(2_000)
    stop()
    await vi.runAllTimersAsync()
    expect((await taken)?.type).toBe('audio/mp4')
    playable = () => ''
    expect(canListen()).toBe(false)
    expect(await listen(30, new AbortController().signal)).toEqual({ ok: false, error: 'unsupported' })
  })

  test.each([
    [{ state: 'prompt' }, true],
    [{ state: 'granted' }, false],
    [{ state: 'denied' }, false],
    [undefined, false],
  ])('is known to be asked for only where the browser says so: %o', async (answer, asks) => {
    const query = async () => answer ?? Promise.reject(new TypeError('injected'))
    vi.stubGlobal('navigator', { permissions: { query } })
    expect(await willAsk()).toBe(asks)
    vi.stubGlobal('navigator', {})
    expect(await willAsk()).toBe(false)
  })

  test.each([
    ['has no recorder', () => vi.stubGlobal('MediaRecorder', undefined)],
    ['is at an address that is not safe', () => vi.stubGlobal('navigator', {})],
  ])('is not asked for where the browser %s', async (_, arrange) => {
    arrange()
    expect(canListen()).toBe(false)
    expect(await listen(30, new AbortController().signal)).toEqual({ ok: false, error: 'unsupported' })
    expect(getUserMedia).not.toHaveBeenCalled()
  })
})
