import { helpEntries } from '@keertij/engine'
import { Button, Row, Rows } from '@keertij/ui'
import { PACK } from 'virtual:pack'
import { EntryList } from '../../../lesson/help-cards.tsx'
import { useApp } from '../../../shell/app.ts'
import { openPlace } from '../../../shell/places.ts'
import { Screen } from '../../../shell/screen.tsx'
import { useMeasureWords } from './words.ts'

/** Those for somebody who thinks of suicide, as in the safety questions; the others are behind the button above every screen. */
const LINES = ['113', '1813', '112', '101']

/** An answer that says somebody may be in danger: people to call, before any result. The lines are in the app itself. */
export function SafeFirst({ onDone }: { readonly onDone: () => void }) {
  const app = useApp()
  const { safe } = useMeasureWords()
  return (
    <Screen title={safe.title} className="stack">
      <p>{safe.text}</p>
      <p>
        <strong>{safe.danger}</strong>
      </p>
      <EntryList entries={helpEntries(PACK.crisis, LINES, app.preferences.value.country)} />
      <p>{safe.nobody}</p>
      <Rows>
        <Row icon="call" what={safe.people} onClick={() => openPlace(app, 'call')} />
        <Row icon="plan" what={safe.plan} onClick={() => openPlace(app, 'safety-plan')} />
      </Rows>
      <Button kind="quiet" wide onClick={onDone}>
        {safe.on}
      </Button>
    </Screen>
  )
}
