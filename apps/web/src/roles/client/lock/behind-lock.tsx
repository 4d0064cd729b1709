import { Button, Dialog } from '@keertij/ui'
import { useApp } from '../../../shell/app.ts'
import { useLockWords } from './words.ts'

/** In locked now help: what is the person's own is there after an unlock, and the water waits. */
export function BehindLock({ onClose }: { readonly onClose: () => void }) {
  const { navigation } = useApp()
  const { behind } = useLockWords()
  return (
    <Dialog open onClose={onClose} title={behind.title} closeLabel={behind.stay}>
      <p>{behind.text}</p>
      <p class="go-on">
        <Button wide icon="unlocked" onClick={() => navigation.open({ at: 'unlock' })}>
          {behind.open}
        </Button>
      </p>
    </Dialog>
  )
}
