import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { Button } from '../button/button.tsx'

export interface DialogProps {
  readonly open: boolean
  /** Escape, the Back of a phone, a press beside it, and the close button all end here. */
  readonly onClose: () => void
  readonly title: string
  /** A button at the foot that only closes; leave out when the children have their own. */
  readonly closeLabel?: string | undefined
  readonly children: ComponentChildren
}

/** A layer on the native dialog: the browser keeps the focus in, and gives it back. */
export function Dialog({ open, onClose, title, closeLabel, children }: DialogProps) {
  const layer = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useLayoutEffect(() => {
    const dialog = layer.current
    if (dialog === null) return
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
  }, [open])

  return (
    <dialog
      ref={layer}
      aria-labelledby={titleId}
      onClose={() => {
        if (open) onClose()
      }}
      onClick={(event) => {
        if (event.target === layer.current) layer.current?.close()
      }}
    >
      <div class="sheet-in">
        <h2 id={titleId} tabIndex={-1} autoFocus>
          {title}
        </h2>
        {children}
        {closeLabel !== undefined && (
          <Button kind="quiet" wide onClick={() => layer.current?.close()}>
            {closeLabel}
          </Button>
        )}
      </div>
    </dialog>
  )
}
