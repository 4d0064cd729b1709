import { Dialog, Row, Rows, type IconName } from '@keertij/ui'
import { useApp, useWords } from '../../../shell/app.ts'
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
  const { navigation } = useApp()
  const { cancel } = useWords()
  const words = useJournalWords()
  return (
    <Dialog open={open} onClose={onClose} title={words.writeTitle} closeLabel={cancel}>
      <Rows>
        {ENTRY_TYPES.map((type) => (
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
