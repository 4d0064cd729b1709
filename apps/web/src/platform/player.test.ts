import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { play } from './player.ts'

class FakeAudio extends EventTarget {
  static made: FakeAudio[] = []
  static plays = true
  currentTime = 1.5
  src: string | undefined
  paused = true
  constructor(src: string) {
    super()
    this.src = src
    FakeAudio.made.push(this)
  }
  async play(): Promise<void> {
    if (!FakeAudio.plays) throw new DOMException('injected', 'NotSupportedError')
    this.paused = false
  }
  pause(): void {
    this.paused = true
  }
  removeAttribute(): void {
    this.src = undefined
  }
  load(): void {
    // There is nothing left to load.
  }
}

const urls = new Set<string>()
const clip = { type: 'audio/webm;codecs=opus', bytes: Uint8Array.of(1, 2, 3) }

beforeEach(() => {
  vi.stubGlobal('Audio', FakeAudio)
  FakeAudio.made = []
  FakeAudio.plays = true
  urls.clear()
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    urls.add('blob:one')
    return 'blob:one'
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void urls.delete(url))
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const nothingLeft = () => {
  expect(urls.size).toBe(0)
  expect(FakeAudio.made.map(({ src, paused }) => ({ src, paused }))).toEqual([
    { src: undefined, paused: true },
  ])
}

describe('a sound', () => {
  test.each(['ended', 'error'])(
    'that is over (%s) says so once and leaves nothing in memory',
    async (how) => {
      const over = vi.fn<() => void>()
      const playing = await play(clip, over)
      expect(playing?.past()).toBe(1.5)
      expect(urls.size).toBe(1)
      FakeAudio.made[0]?.dispatchEvent(new Event(how))
      playing?.stop()
      expect(over).toHaveBeenCalledOnce()
      nothingLeft()
    },
  )

  test('that is stopped leaves nothing in memory', async () => {
    const playing = await play(clip, () => undefined)
    playing?.stop()
    nothingLeft()
  })

  test('that this browser does not play leaves nothing in memory, and never was heard', async () => {
    FakeAudio.plays = false
    const over = vi.fn<() => void>()
    expect(await play(clip, over)).toBeUndefined()
    expect(over).not.toHaveBeenCalled()
    nothingLeft()
  })
})
