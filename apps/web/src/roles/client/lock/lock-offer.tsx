import { Button } from '@keertij/ui'
import { useApp } from '../../../shell/app.ts'
import { useLockWords } from './words.ts'

/**
 * Offers a lock once, when there is something to protect: after the first entry, while there is no lock, until the answer
 * was "not now". Shows nothing otherwise.
 */
export function LockOffer() {
  const app = useApp()
  const { offer } = useLockWords()
  const { count } = app.journal.value
  const asked = app.lock.value.state === 'none' && !app.settings.value.lockDeclined
  if (count === 0 || !asked || !app.device.persistent) return null
  return (
    <section class="part stack" aria-labelledby="lock-offer">
      <h2 id="lock-offer">{offer.todayTitle}</h2>
      <p>{offer.today}</p>
      <div class="actions">
        <Button kind="quiet" icon="lock" onClick={() => app.navigation.open({ at: 'keys', make: 'lock' })}>
          {offer.row}
        </Button>
        <Button kind="plain" onClick={() => void app.device.keepSettings({ lockDeclined: true })}>
          {offer.not}
        </Button>
      </div>
    </section>
  )
}
