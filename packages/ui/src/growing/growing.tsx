import type { TextareaHTMLAttributes } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

export interface GrowingProps extends Pick<
  TextareaHTMLAttributes,
  | 'id'
  | 'placeholder'
  | 'maxLength'
  | 'autocomplete'
  | 'enterkeyhint'
  | 'aria-label'
  | 'aria-describedby'
  | 'aria-invalid'
> {
  readonly value: string
  readonly onInput: (value: string) => void
  /** What Enter does; it never makes a new line. */
  readonly onEnter?: (() => void) | undefined
}

/** One line that becomes more lines when there is more to say, so that nothing that was written is out of sight. */
export function Growing({ value, onInput, onEnter, ...shared }: GrowingProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (area.current) fit(area.current)
  }, [value])
  return (
    <textarea
      {...shared}
      ref={area}
      class="growing"
      rows={1}
      value={value}
      // What is pasted may hold new lines; a line has none.
      onInput={(event) => onInput(event.currentTarget.value.replaceAll(/\s*\n\s*/g, ' '))}
      onKeyDown={(event) => {
        // Enter while composing a character belongs to the keyboard.
        if (event.key !== 'Enter' || event.isComposing) return
        event.preventDefault()
        onEnter?.()
      }}
    />
  )
}

/** Firefox does not size a field by its content yet. The height is set here: the policy allows no style attribute. */
function fit(area: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return
  area.style.setProperty('height', 'auto')
  const borders = area.offsetHeight - area.clientHeight
  area.style.setProperty('height', `${area.scrollHeight + borders}px`)
}
