import type { Clip, StoreProblem } from '@keertij/device'
import type { Result } from '@keertij/kernel'
import { signal, type ReadonlySignal } from '@preact/signals'
import type { Listening, MicrophoneProblem, Take } from '../../platform/microphone.ts'
import type { Playing } from '../../platform/player.ts'

/** `still`: nothing but what was kept before. `taken`: said, in memory, and gone when it is not kept. */
export type Stage =
  | { readonly at: 'still' | 'asking' | 'running' }
  | { readonly at: 'taken'; readonly take: Take }

export type TapeProblem =
  | Exclude<MicrophoneProblem, 'cancelled'>
  /** Nothing was heard, or it was over at once. */
  | 'too-short'
  /** What was kept is not here, or the browser does not play it. */
  | 'unplayable'
  | StoreProblem

export interface TapePorts {
  /** Seconds. */
  readonly longest: number
  readonly listen: (longest: number, off: AbortSignal) => Promise<Result<Listening, MicrophoneProblem>>
  readonly play: (clip: Clip, onEnd: () => void) => Promise<Playing | undefined>
  /** What was kept under this id. */
  readonly hear: (id: string) => Promise<Clip | undefined>
  readonly keep: (take: Take) => Promise<Result<void, StoreProblem>>
  readonly drop: () => Promise<Result<void, StoreProblem>>
  /** In milliseconds. */
  readonly now: () => number
  /** Somebody can see the page. */
  readonly inSight: () => boolean
}

/** One voice, from the tap on record until it is kept or let go. Nothing of it is on the disk before it is kept. */
export interface Tape {
  readonly stage: ReadonlySignal<Stage>
  readonly playing: ReadonlySignal<boolean>
  /** Seconds that it has been running or playing. */
  readonly past: ReadonlySignal<number>
  /** Something is being written. */
  readonly busy: ReadonlySignal<boolean>
  readonly problem: ReadonlySignal<TapeProblem | undefined>
  /** What was kept was removed here. */
  readonly removed: ReadonlySignal<boolean>
  record(): Promise<void>
  /** Ends the asking, or the recording. */
  stop(): void
  /** What was said just now; otherwise what was kept under this id. */
  play(kept: string | undefined): Promise<void>
  stopPlaying(): void
  keep(): Promise<void>
  discard(): void
  remove(): Promise<void>
  /** Nobody sees the page any more: what runs is stopped, and what was said waits. */
  hide(): void
  /** Nothing of it stays in memory. */
  close(): void
}

/** How often the time is looked at, in milliseconds. */
const TICK = 200
/** A browser that allows it already does not seem to ask: what is there for a blink is not read, in milliseconds. */
const BLINK = 300

export function createTape(ports: TapePorts): Tape {
  const stage = signal<Stage>({ at: 'still' })
  const playing = signal(false)
  const past = signal(0)
  const busy = signal(false)
  const problem = signal<TapeProblem | undefined>(undefined)
  const removed = signal(false)
  let off = new AbortController()
  let listening: Listening | undefined
  let sounding: Playing | undefined
  /** Goes up with each thing that is to be heard: what comes late is not played any more. */
  let hearing = 0
  let ticking: ReturnType<typeof setInterval> | undefined
  /** Calls off what the browser is being asked for, and goes back to what was there. */
  let callOff: (() => void) | undefined

  const count = (seconds: () => number): void => {
    clearInterval(ticking)
    past.value = 0
    ticking = setInterval(() => (past.value = seconds()), TICK)
  }
  const still = (): void => {
    clearInterval(ticking)
    past.value = 0
  }
  const stopPlaying = (): void => {
    hearing += 1
    sounding?.stop()
    sounding = undefined
    if (!playing.peek()) return
    playing.value = false
    still()
  }
  const begin = (): void => {
    stopPlaying()
    callOff?.()
    off.abort()
    off = new AbortController()
    problem.value = undefined
    removed.value = false
  }
  const write = async (work: () => Promise<Result<void, StoreProblem>>): Promise<boolean> => {
    if (busy.peek()) return false
    problem.value = undefined
    busy.value = true
    const done = await work()
    busy.value = false
    if (!done.ok) problem.value = done.error
    return done.ok
  }
  const stop = (): void => {
    if (callOff) callOff()
    else listening?.stop()
  }
  const close = (): void => {
    callOff?.()
    off.abort()
    stopPlaying()
    still()
    stage.value = { at: 'still' }
  }

  return {
    stage,
    playing,
    past,
    busy,
    problem,
    removed,
    async record() {
      begin()
      const { signal: mine } = off
      const former = stage.peek().at === 'taken' ? stage.peek() : { at: 'still' as const }
      const asks = setTimeout(() => (stage.value = { at: 'asking' }), BLINK)
      const answered = (): void => {
        clearTimeout(asks)
        callOff = undefined
      }
      callOff = () => {
        answered()
        off.abort()
        stage.value = former
      }
      const started = await ports.listen(ports.longest, mine)
      if (mine.aborted) return
      // Allowed behind somebody's back, as it were: it never begins unseen.
      if (!ports.inSight()) return callOff()
      answered()
      if (!started.ok) {
        stage.value = former
        if (started.error !== 'cancelled') problem.value = started.error
        return
      }
      listening = started.value
      stage.value = { at: 'running' }
      const since = ports.now()
      count(() => Math.min(ports.longest, (ports.now() - since) / 1000))
      const take = await listening.taken
      if (mine.aborted) return
      still()
      if (!take) problem.value = 'too-short'
      stage.value = take ? { at: 'taken', take } : former
    },
    stop,
    async play(kept) {
      stopPlaying()
      problem.value = undefined
      const mine = hearing
      const now = stage.peek()
      const clip = now.at === 'taken' ? now.take : kept === undefined ? undefined : await ports.hear(kept)
      if (mine !== hearing) return
      const started =
        clip &&
        (await ports.play(clip, () => {
          if (mine === hearing) stopPlaying()
        }))
      if (mine !== hearing) return started?.stop()
      if (!started) return void (problem.value = 'unplayable')
      sounding = started
      playing.value = true
      count(started.past)
    },
    stopPlaying,
    async keep() {
      const now = stage.peek()
      if (now.at !== 'taken') return
      stopPlaying()
      if ((await write(() => ports.keep(now.take))) && stage.peek() === now) stage.value = { at: 'still' }
    },
    discard() {
      begin()
      stage.value = { at: 'still' }
    },
    async remove() {
      stopPlaying()
      if (await write(ports.drop)) removed.value = true
    },
    hide() {
      stopPlaying()
      // A device may hide the page while it asks.
      if (!callOff) stop()
    },
    close,
  }
}
