import { useLayoutEffect, useRef } from 'preact/hooks'
import { Button, type ButtonProps } from '../button/button.tsx'
import { Note } from '../note/note.tsx'

/**
 * `empty`: nothing was said. `asking`: the browser asks whether it may listen. `running`: it listens. `taken`: said, and not kept
 * yet. `kept`: it lies on this device.
 */
export type RecordingStage = 'empty' | 'asking' | 'running' | 'taken' | 'kept'

export interface RecordingProps {
  readonly id: string
  readonly legend: string
  readonly hint?: string | undefined
  readonly stage: RecordingStage
  /** Where it is now, in words; each new one is read aloud. Empty where there is nothing to say. */
  readonly status: string
  /** Under the time, and not read aloud by itself: when it was recorded, or what becomes of it. */
  readonly aside?: string | undefined
  /** Seconds of it that are past, while it runs or plays, and the whole. */
  readonly past: number
  readonly whole: number
  /** The time as it is shown: "nog 0:23", "0:12". */
  readonly clock: string
  /** It is being heard. */
  readonly playing: boolean
  /** Something is being written; nothing can be pressed until that is done. */
  readonly busy?: boolean | undefined
  /** What went wrong, and what to do. Read aloud at once. */
  readonly problem?: string | undefined
  /** There is nothing to record with: what is there can be heard. */
  readonly mute?: boolean | undefined
  /** Where it stays, and who could hear it. */
  readonly note: string
  readonly on: {
    readonly start: () => void
    /** Ends the asking or the recording. */
    readonly stop: () => void
    readonly play: () => void
    readonly stopPlaying: () => void
    readonly keep: () => void
    /** Lets go of what was not kept. */
    readonly discard: () => void
    /** Asks whether what was kept may go. */
    readonly remove: () => void
  }
  readonly words: {
    readonly start: string
    readonly cancel: string
    readonly stop: string
    readonly play: string
    readonly stopPlaying: string
    readonly again: string
    readonly keep: string
    readonly discard: string
    readonly remove: string
  }
}

/** Something said aloud: record it, hear it back, keep it, or let it go. */
export function Recording(props: RecordingProps) {
  const { id, legend, hint, stage, status, problem, note } = props
  const whole = useRef<HTMLFieldSetElement>(null)
  const pressed = useRef(false)
  // A button that is gone once it was pressed leaves the focus to the first one.
  useLayoutEffect(() => {
    if (pressed.current) whole.current?.querySelector('button')?.focus()
    pressed.current = false
  }, [stage])
  const follow = (act: () => void) => () => {
    pressed.current = true
    act()
  }
  return (
    <fieldset ref={whole} class="recording" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend class="label">{legend}</legend>
      {hint !== undefined && (
        <p class="note hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <span class="sr" role="status">
        {status}
      </span>
      <Tape {...props} />
      <First {...props} />
      <Others {...props} follow={follow} />
      {problem !== undefined && (
        <div role="alert">
          <Note kind="signal">{problem}</Note>
        </div>
      )}
      <Note kind="private">{note}</Note>
    </fieldset>
  )
}

/** How far it is, as a number and as a bar. */
function Tape({ stage, status, aside, past, whole, clock, playing }: RecordingProps) {
  if (stage === 'empty' || stage === 'asking')
    return status === '' ? null : (
      <p class="note gap" aria-hidden="true">
        {status}
      </p>
    )
  const moves = stage === 'running' || playing
  const done = whole <= 0 ? 0 : Math.min(1, Math.max(0, past / whole))
  return (
    <div class={`tape ${stage}`}>
      <p class="now">
        <span aria-hidden="true">{status}</span>
        <b>{clock}</b>
      </p>
      <progress
        max={1}
        value={moves ? done : 0}
        aria-label={clock}
        aria-hidden={moves ? undefined : 'true'}
      />
      {aside !== undefined && <p class="note">{aside}</p>}
    </div>
  )
}

/** The one button that is always there, in one place, so that the focus stays where somebody pressed. */
function First({ stage, playing, busy, mute, on, words }: RecordingProps) {
  if (stage === 'empty' && mute) return null
  const { label, ...press } = firstOf(stage, playing, on, words)
  return (
    <p class="gap">
      <Button kind="quiet" wide disabled={busy} {...press}>
        {label}
      </Button>
    </p>
  )
}

function firstOf(
  stage: RecordingStage,
  playing: boolean,
  on: RecordingProps['on'],
  words: RecordingProps['words'],
): Required<Pick<ButtonProps, 'icon' | 'onClick'>> & { readonly label: string } {
  switch (stage) {
    case 'empty':
      return { icon: 'microphone', label: words.start, onClick: on.start }
    case 'asking':
      return { icon: 'close', label: words.cancel, onClick: on.stop }
    case 'running':
      return { icon: 'stop', label: words.stop, onClick: on.stop }
    default:
      return playing
        ? { icon: 'stop', label: words.stopPlaying, onClick: on.stopPlaying }
        : { icon: 'play', label: words.play, onClick: on.play }
  }
}

function Others({
  stage,
  busy,
  mute,
  on,
  words,
  follow,
}: RecordingProps & { readonly follow: (act: () => void) => () => void }) {
  if (stage !== 'taken' && stage !== 'kept') return null
  const again = !mute && (
    <Button kind="plain" icon="microphone" disabled={busy} onClick={follow(on.start)}>
      {words.again}
    </Button>
  )
  if (stage === 'kept') {
    return (
      <div class="actions gap">
        {again}
        <Button kind="plain" icon="trash" disabled={busy} onClick={follow(on.remove)}>
          {words.remove}
        </Button>
      </div>
    )
  }
  return (
    <>
      <p class="gap">
        <Button kind="quiet" wide icon="check" disabled={busy} onClick={follow(on.keep)}>
          {words.keep}
        </Button>
      </p>
      <div class="actions gap">
        {again}
        <Button kind="plain" icon="close" disabled={busy} onClick={follow(on.discard)}>
          {words.discard}
        </Button>
      </div>
    </>
  )
}
