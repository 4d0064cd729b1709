import type { Clip } from '@keertij/device'
import { err, ok, type Result } from '@keertij/kernel'

/** What was said, in memory only. */
export interface Take extends Clip {
  /** Whole, and never 0. */
  readonly seconds: number
}

export type MicrophoneProblem =
  /** This browser cannot record here: it is too old, or the address is not a safe one. */
  | 'unsupported'
  /** The person, the browser or the device does not allow it. */
  | 'refused'
  /** There is none. */
  | 'missing'
  /** Something else holds it: a call, another app. */
  | 'busy'
  /** It was called off before it began. */
  | 'cancelled'

export interface Listening {
  stop(): void
  /** What was said; nothing when it was called off, or too short to be anything. */
  readonly taken: Promise<Take | undefined>
}

/** In the order in which we want them; Safari may only know the last one. */
const TYPES = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4']
/** Speech needs no more, in bits a second: half a minute is some 120 kB. */
const BITS = 32_000
/** A tap that was stopped by the next one says nothing, in milliseconds. */
const LEAST = 500

/** This browser can record, and play what it recorded. */
export const canListen = (): boolean => usableType() !== undefined

function usableType(): string | undefined {
  if (typeof MediaRecorder === 'undefined' || typeof navigator.mediaDevices?.getUserMedia !== 'function')
    return undefined
  const player = new Audio()
  return TYPES.find((type) => MediaRecorder.isTypeSupported(type) && player.canPlayType(type) !== '')
}

/** The browser is going to ask the person, as far as it tells. */
export async function willAsk(): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: 'microphone' })).state === 'prompt'
  } catch {
    // It does not know this permission, or tells nobody.
    return false
  }
}

/**
 * Asks for the microphone and records, `longest` seconds at most. Call it at a tap only. When `off` is aborted nothing of it
 * stays. Either way the microphone is let go at once.
 */
export async function listen(
  longest: number,
  off: AbortSignal,
): Promise<Result<Listening, MicrophoneProblem>> {
  const type = usableType()
  if (type === undefined) return err('unsupported')
  let stream: MediaStream
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true })
  } catch (thrown) {
    return err(off.aborted ? 'cancelled' : problemOf(thrown))
  }
  if (!off.aborted) {
    try {
      return ok(record(stream, type, longest, off))
    } catch {
      // The recorder does not take this microphone after all.
      letGo(stream)
      return err('unsupported')
    }
  }
  letGo(stream)
  return err('cancelled')
}

function record(stream: MediaStream, mimeType: string, longest: number, off: AbortSignal): Listening {
  const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: BITS })
  const parts: Blob[] = []
  let length = 0
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data))
  const ended = new Promise<void>((end) => {
    recorder.addEventListener('stop', () => end())
  })
  recorder.start()
  const began = performance.now()
  const stop = (): void => {
    if (length > 0) return
    length = Math.max(1, performance.now() - began)
    if (recorder.state !== 'inactive') recorder.stop()
    letGo(stream)
  }
  const limit = setTimeout(stop, longest * 1000)
  off.addEventListener('abort', stop)
  const take = async (): Promise<Take | undefined> => {
    await ended
    clearTimeout(limit)
    // The microphone may have been pulled out.
    stop()
    if (off.aborted || length < LEAST) return undefined
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer())
    const seconds = Math.min(longest, Math.max(1, Math.round(length / 1000)))
    return off.aborted || bytes.length === 0 ? undefined : { type: mimeType, bytes, seconds }
  }
  return { stop, taken: take() }
}

const letGo = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop()
}

function problemOf(thrown: unknown): MicrophoneProblem {
  switch (thrown instanceof Error ? thrown.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused'
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'missing'
    case 'TypeError':
      return 'unsupported'
    default:
      return 'busy'
  }
}
