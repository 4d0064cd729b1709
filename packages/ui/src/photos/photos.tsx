import { useLayoutEffect, useRef } from 'preact/hooks'
import { Button } from '../button/button.tsx'
import { Note } from '../note/note.tsx'
import { TextField } from '../text-field/text-field.tsx'
import { PhotoView, type PhotoViewProps } from './photo-view.tsx'

/** The photo that is being looked at. */
export interface LookedAt extends Pick<PhotoViewProps, 'draw' | 'label' | 'missing' | 'place'> {
  /** In the person's own words; empty while there are none. */
  readonly caption: string
  /** The photo before it is still on the screen: nothing can be removed until this one is. */
  readonly turning?: boolean | undefined
}

export interface PhotosProps {
  readonly id: string
  readonly legend: string
  readonly hint?: string | undefined
  /** How many lie in the box. */
  readonly count: number
  /** No more fit in. */
  readonly full: boolean
  /** Nothing shows before somebody asks for it: whoever looks along sees that there is a box, and no photo. */
  readonly looking: LookedAt | undefined
  /** What is so now, in words; each new one is read aloud. Empty where there is nothing to say. */
  readonly status: string
  /** Something is being drawn or written; nothing can be pressed until that is done. */
  readonly busy?: boolean | undefined
  /** What went wrong, and what to do. Read aloud at once. */
  readonly problem?: string | undefined
  /** Where they stay, and who could see them. */
  readonly note: string
  readonly on: {
    /** The person is sent to their photos. */
    readonly leave: () => void
    readonly choose: (files: readonly File[]) => void
    readonly look: () => void
    readonly hide: () => void
    readonly previous: () => void
    readonly next: () => void
    readonly caption: (words: string) => void
    /** Asks whether the photo that is looked at may go. */
    readonly remove: () => void
  }
  readonly words: PhotoViewProps['words'] & {
    readonly choose: string
    readonly look: string
    readonly hide: string
    readonly caption: string
    readonly captionHint: string
    readonly remove: string
  }
}

/** A box of photos: choose them, look at them one by one, say in a few words what they are, and take them out again. */
export function Photos(props: PhotosProps) {
  const { id, legend, hint, count, looking, status, busy, problem, note, on, words } = props
  const whole = useRef<HTMLFieldSetElement>(null)
  // The button that took the last one out goes with it, and leaves the focus to the first one.
  useLayoutEffect(() => {
    if (count === 0 && document.activeElement === document.body)
      whole.current?.querySelector('button')?.focus()
  }, [count])
  return (
    <fieldset ref={whole} class="photos" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend class="label">{legend}</legend>
      {hint !== undefined && (
        <p class="note hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {count > 0 && (
        <p class="gap">
          <Button kind="quiet" wide icon="senses" disabled={busy} onClick={looking ? on.hide : on.look}>
            {looking ? words.hide : words.look}
          </Button>
        </p>
      )}
      {looking && <Looking {...props} looking={looking} />}
      <Choose {...props} />
      <p class="note gap" role="status">
        {status}
      </p>
      {problem !== undefined && (
        <div role="alert">
          <Note kind="signal">{problem}</Note>
        </div>
      )}
      <Note kind="private">{note}</Note>
    </fieldset>
  )
}

function Looking({ id, looking, busy, on, words }: PhotosProps & { readonly looking: LookedAt }) {
  const { caption, turning, ...view } = looking
  return (
    <div class="photos-open">
      <PhotoView {...view} onPrevious={on.previous} onNext={on.next} words={words} />
      <TextField
        id={`${id}-caption`}
        label={words.caption}
        hint={words.captionHint}
        value={caption}
        maxLength={200}
        onInput={on.caption}
      />
      <Button kind="plain" icon="trash" disabled={busy || turning} onClick={on.remove}>
        {words.remove}
      </Button>
    </div>
  )
}

/** Several at once, from wherever the device keeps them. Not straight from the camera: what is in the box was chosen. */
function Choose({ full, busy, on, words }: PhotosProps) {
  const input = useRef<HTMLInputElement>(null)
  if (full) return null
  return (
    <p class="gap">
      <input
        ref={input}
        class="sr"
        type="file"
        accept="image/*"
        multiple
        tabIndex={-1}
        aria-label={words.choose}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          // The same one may be chosen again, after it was taken out.
          currentTarget.value = ''
          if (files.length > 0) on.choose(files)
        }}
      />
      <Button
        kind="quiet"
        wide
        icon="plus"
        disabled={busy}
        onClick={() => {
          on.leave()
          input.current?.click()
        }}
      >
        {words.choose}
      </Button>
    </p>
  )
}
