import { planOf } from '@keertij/engine'
import { localDate } from '@keertij/kernel'
import { Dialog } from '@keertij/ui'
import { dayInWords } from '../../../platform/when.ts'
import { useApp, useWords } from '../../../shell/app.ts'

/** Why a person does this, in their own words, over the water. */
export function MyReasons({ onClose }: { readonly onClose: () => void }) {
  const app = useApp()
  const words = useWords()
  const { reasons } = planOf(app.journal.value)
  const [newest] = reasons
  const written = newest && localDate(newest.from.at, app.clock.offset(newest.from.at))
  return (
    <Dialog open onClose={onClose} title={words.nowHelp.reasonsTitle} closeLabel={words.nowHelp.backToWater}>
      {written && <p class="note">{words.nowHelp.reasonsFrom(dayInWords(written, app.today(), words))}</p>}
      {reasons.length === 0 && <p>{words.nowHelp.noReasons}</p>}
      <ul class="rows quote">
        {reasons.map(({ field, words: reason }) => (
          <li key={field + reason}>‘{reason}’</li>
        ))}
      </ul>
    </Dialog>
  )
}
