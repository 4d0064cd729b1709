import { Button, Dialog } from '@keertij/ui'
import { useWords } from '../shell/app.ts'

interface AskRemovingProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly onRemove: () => void
  readonly words: { readonly removeTitle: string; readonly removeText: string; readonly remove: string }
}

/** Asks before something goes that cannot be made again. */
export function AskRemoving({ open, onClose, onRemove, words }: AskRemovingProps) {
  const { cancel } = useWords()
  return (
    <Dialog open={open} onClose={onClose} title={words.removeTitle} closeLabel={cancel}>
      <p>{words.removeText}</p>
      <p class="go-on">
        <Button
          wide
          onClick={() => {
            onClose()
            onRemove()
          }}
        >
          {words.remove}
        </Button>
      </p>
    </Dialog>
  )
}
