import { Dialog, Row, Rows, type IconName } from '@keertij/ui'
import { useApp, useWords } from '../../../shell/app.ts'
import { isForPartner } from '../../../shell/programme-now.ts'
import { ENTRY_TYPES, type EntryType } from './entry-parts.ts'
import { useJournalWords } from './words.ts'

const ICONS: Readonly<Record<EntryType, IconName>> = {
  note: 'journal',
  urge: 'wave',
  trigger: 'signal',
  thought: 'message',
  slip: 'water',
  spending: 'euro',
}

/** The kinds of pages to write, on a layer. */
export function WriteSheet({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const app = useApp()
  const { navigation } = app
  // Whose partner it is about had no slip.
  const types = isForPartner(app) ? ENTRY_TYPES.filter((type) => type !== 'slip') : ENTRY_TYPES
  const { cancel } = useWords()
  const words = useJournalWords()
  return (
    <Dialog open={open} onClose={onClose} title={words.writeTitle} closeLabel={cancel}>
      <Rows>
        {types.map((type) => (
          <Row
            key={type}
            icon={ICONS[type]}
            what={words.kinds[type]}
            why={words.kindsWhy[type]}
            onClick={() => navigation.open({ at: 'entry', type })}
          />
        ))}
      </Rows>
    </Dialog>
  )
}
