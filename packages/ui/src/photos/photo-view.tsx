import { useLayoutEffect, useRef } from 'preact/hooks'
import { Button } from '../button/button.tsx'

export interface PhotoViewProps {
  /**
   * Draws the photo; nothing while it is being opened, or where there is none. A canvas and no image: it has no address that
   * something else could open, and a long press offers nobody to share it.
   */
  readonly draw?: ((canvas: HTMLCanvasElement) => void) | undefined
  /** What can be seen, for who does not see it. */
  readonly label: string
  /** What stands in the place of a photo that is not there. */
  readonly missing?: string | undefined
  /** Which of them it is: "2 van 3". Read aloud with each next one; empty where there is one only. */
  readonly place: string
  readonly onPrevious: () => void
  readonly onNext: () => void
  readonly words: { readonly previous: string; readonly next: string }
}

/** One photo, large, with the way to those beside it. */
export function PhotoView({ draw, label, missing, place, onPrevious, onNext, words }: PhotoViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const drawn = canvas.current
    if (!drawn || !draw) return undefined
    draw(drawn)
    // Its pixels are let go with its size.
    return () => void (drawn.width = 0)
  }, [draw])
  return (
    <figure class="photo">
      <div class="photo-place">
        {missing === undefined ? (
          <canvas ref={canvas} role="img" aria-label={label} width={0} height={0} />
        ) : (
          <p class="note">{missing}</p>
        )}
      </div>
      {place !== '' && (
        <figcaption class="photo-steps">
          <Button kind="plain" icon="back" onClick={onPrevious}>
            {words.previous}
          </Button>
          <span role="status">
            {place}
            <span class="sr">: {missing ?? label}</span>
          </span>
          <Button kind="plain" icon="next" onClick={onNext}>
            {words.next}
          </Button>
        </figcaption>
      )}
    </figure>
  )
}
