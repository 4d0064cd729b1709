import { err, ok, type Result } from '@keertij/kernel'
import type { StoreProblem } from '@keertij/device'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { MicrophoneProblem, Take } from '../../platform/microphone.ts'
import { createTape, type TapePorts } from './tape.ts'

const TAKE: Take = { type: 'audio/webm', bytes: Uint8Array.of(1, 2, 3), seconds: 4 }
const FULL: StoreProblem = { code: 'quota-exceeded', kept: 3 }
/** How long the browser takes, in milliseconds. */
const ASKS = 10

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A tape with a person, a browser and a disk that do as they are told. */
function taping() {
  let say: (take: Take | undefined) => void = () => undefined
  let answer: Result<void, MicrophoneProblem> = ok(undefined)
  let written: Result<void, StoreProblem> = ok(undefined)
  let plays = true
  let asks = ASKS
  let inSight = true
  const playing: { end: () => void; stopped: boolean }[] = []
  const kept: Take[] = []
  let dropped = 0
  const offs: AbortSignal[] = []
  const stops = vi.fn<() => void>()
  const ports: TapePorts = {
    longest: 30,
    now: () => Date.now(),
    inSight: () => inSight,
    async listen(_longest, off) {
      offs.push(off)
      // The browser asks for a moment.
      await new Promise((resolve) => setTimeout(resolve, asks))
      if (!answer.ok) return answer
      const taken = new Promise<Take | undefined>((done) => {
        say = done
      })
      const stop = () => {
        stops()
        say(TAKE)
      }
      return ok({ stop, taken })
    },
    async play(_clip, onEnd) {
      if (!plays) return undefined
      const one = { end: onEnd, stopped: false }
      playing.push(one)
      return {
        past: () => 2,
        stop() {
          one.stopped = true
          onEnd()
        },
      }
    },
    hear: async (id) => (id === 'here' ? TAKE : undefined),
    async keep(take) {
      if (written.ok) kept.push(take)
      return written
    },
    async drop() {
      if (written.ok) dropped += 1
      return written
    },
  }
  const tape = createTape(ports)
  return {
    tape,
    playing,
    kept,
    offs,
    stops,
    dropped: () => dropped,
    say: (take: Take | undefined) => say(take),
    answer: (next: typeof answer) => void (answer = next),
    written: (next: typeof written) => void (written = next),
    plays: (next: boolean) => void (plays = next),
    asks: (next: number) => void (asks = next),
    inSight: (next: boolean) => void (inSight = next),
    async running() {
      const recording = tape.record()
      await vi.advanceTimersByTimeAsync(ASKS)
      return recording
    },
    async taken() {
      void tape.record()
      await vi.advanceTimersByTimeAsync(ASKS)
      tape.stop()
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}

describe('a tape', () => {
  test('asks, runs with its seconds, and holds what was said until it is kept', async () => {
    const { tape, kept, ...all } = taping()
    void tape.record()
    expect(tape.stage.value.at).toBe('still')
    await vi.advanceTimersByTimeAsync(ASKS)
    expect(tape.stage.value.at).toBe('running')
    await vi.advanceTimersByTimeAsync(3_000)
    expect(tape.past.value).toBeCloseTo(3, 0)
    tape.stop()
    await vi.advanceTimersByTimeAsync(0)
    expect(tape.stage.value).toEqual({ at: 'taken', take: TAKE })
    expect(kept).toEqual([])
    await tape.keep()
    expect(kept).toEqual([TAKE])
    expect(tape.stage.value.at).toBe('still')
    expect(all.stops).toHaveBeenCalledOnce()
  })

  test('keeps on holding it when the disk is full, and says so', async () => {
    const full = taping()
    await full.taken()
    full.written(err(FULL))
    await full.tape.keep()
    expect(full.tape.stage.value.at).toBe('taken')
    expect(full.tape.problem.value).toEqual(FULL)
    full.written(ok(undefined))
    await full.tape.keep()
    expect(full.kept).toEqual([TAKE])
    expect(full.tape.problem.value).toBeUndefined()
  })

  test.each(['refused', 'missing', 'busy', 'unsupported'] as const)(
    'says that the microphone is %s, and does not lose what was said before',
    async (problem) => {
      const all = taping()
      await all.taken()
      all.answer(err(problem))
      await all.running()
      expect(all.tape.problem.value).toBe(problem)
      expect(all.tape.stage.value).toEqual({ at: 'taken', take: TAKE })
    },
  )

  test.each([
    ['before it seems to ask', 0, 'stop'],
    ['while it asks', 400, 'stop'],
    ['by allowing it out of sight', 400, 'hide'],
  ] as const)('says nothing of what was called off %s, and is as it was', async (_, after, how) => {
    const all = taping()
    await all.taken()
    all.asks(1_000)
    void all.tape.record()
    await vi.advanceTimersByTimeAsync(after)
    expect(all.tape.stage.value.at).toBe(after > 0 ? 'asking' : 'taken')
    all.inSight(how === 'stop')
    all.tape[how]()
    await vi.advanceTimersByTimeAsync(2_000)
    expect(all.offs.at(-1)?.aborted).toBe(true)
    expect(all.tape.stage.value).toEqual({ at: 'taken', take: TAKE })
    expect(all.tape.problem.value).toBeUndefined()
  })

  test('begins after a device hid the page to ask, and showed it again', async () => {
    const all = taping()
    all.asks(1_000)
    void all.tape.record()
    await vi.advanceTimersByTimeAsync(400)
    all.tape.hide()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(all.tape.stage.value.at).toBe('running')
  })

  test('says that it was too short', async () => {
    const { tape, say } = taping()
    void tape.record()
    await vi.advanceTimersByTimeAsync(ASKS)
    say(undefined)
    await vi.advanceTimersByTimeAsync(0)
    expect(tape.problem.value).toBe('too-short')
    expect(tape.stage.value.at).toBe('still')
  })

  test('plays what was said just now before what was kept', async () => {
    const all = taping()
    await all.tape.play('here')
    expect(all.tape.playing.value).toBe(true)
    await vi.advanceTimersByTimeAsync(200)
    expect(all.tape.past.value).toBe(2)
    all.playing[0]?.end()
    expect(all.tape.playing.value).toBe(false)
    expect(all.tape.past.value).toBe(0)
    await all.tape.play('gone')
    expect(all.tape.problem.value).toBe('unplayable')
    await all.taken()
    await all.tape.play('gone')
    expect(all.tape.playing.value).toBe(true)
  })

  test('plays one thing at a time', async () => {
    const all = taping()
    await Promise.all([all.tape.play('here'), all.tape.play('here')])
    expect(all.playing.filter(({ stopped }) => !stopped)).toHaveLength(1)
    all.tape.stopPlaying()
    expect(all.playing.filter(({ stopped }) => !stopped)).toHaveLength(0)
    expect(all.tape.playing.value).toBe(false)
  })

  test('falls silent when nobody sees the page, and what was said so far waits', async () => {
    const all = taping()
    void all.tape.record()
    await vi.advanceTimersByTimeAsync(2_000)
    all.tape.hide()
    await vi.advanceTimersByTimeAsync(0)
    expect(all.tape.stage.value.at).toBe('taken')
    await all.tape.play(undefined)
    all.tape.hide()
    expect(all.playing.every(({ stopped }) => stopped)).toBe(true)
    expect(all.tape.stage.value.at).toBe('taken')
  })

  test('holds nothing once it is closed: not what runs, not what plays, not what was said', async () => {
    const all = taping()
    await all.taken()
    await all.tape.play(undefined)
    all.tape.close()
    expect(all.playing.every(({ stopped }) => stopped)).toBe(true)
    expect(all.tape.stage.value).toEqual({ at: 'still' })
    void all.tape.record()
    await vi.advanceTimersByTimeAsync(ASKS)
    all.tape.close()
    expect(all.offs.at(-1)?.aborted).toBe(true)
    all.say(TAKE)
    await vi.advanceTimersByTimeAsync(0)
    expect(all.tape.stage.value).toEqual({ at: 'still' })
    expect(all.kept).toEqual([])
  })

  test('says that it was removed only when it was', async () => {
    const all = taping()
    all.written(err(FULL))
    await all.tape.remove()
    expect(all.tape.removed.value).toBe(false)
    all.written(ok(undefined))
    await all.tape.remove()
    expect(all.tape.removed.value).toBe(true)
    expect(all.dropped()).toBe(1)
  })
})
