import type { Example } from '../example.ts'
import { Button } from './button.tsx'

export const buttonExamples: readonly Example[] = [
  { name: 'main', show: () => <Button wide>Verder, nog vier vragen</Button> },
  {
    name: 'beside each other',
    show: () => (
      <div class="actions">
        <Button kind="quiet" icon="print">
          Druk af
        </Button>
        <Button kind="plain" href="#answer">
          Schrijf terug aan Anna
        </Button>
        <Button kind="quiet" disabled>
          Stuur naar Sam
        </Button>
      </div>
    ),
  },
]
