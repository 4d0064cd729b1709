import type { Example } from '../example.ts'
import { ActBar, TabBar } from './tab-bar.tsx'

export const tabBarExamples: readonly Example[] = [
  {
    name: 'places, with now help raised in the middle',
    show: () => (
      <TabBar
        label="Hoofdmenu"
        items={[
          { id: 'today', label: 'Vandaag', icon: 'today' },
          { id: 'programme', label: 'Programma', icon: 'programme' },
          { id: 'insight', label: 'Inzicht', icon: 'insight' },
          { id: 'plan', label: 'Plan', icon: 'plan' },
        ]}
        current="today"
        onSelect={() => undefined}
        now={{ label: 'Nu hulp', onClick: () => undefined }}
      />
    ),
  },
  {
    name: 'somebody with a long name in reach',
    show: () => (
      <ActBar
        label="Hulp van jezelf en anderen"
        items={[
          { id: 'call', label: 'Bel Maximiliana van der Wolkenberg', icon: 'call', href: 'tel:0000000000' },
          { id: 'reasons', label: 'Mijn redenen', icon: 'reasons' },
          { id: 'plan', label: 'Mijn plan', icon: 'plan' },
        ]}
      />
    ),
  },
  {
    name: 'in reach during now help',
    show: () => (
      <ActBar
        label="Hulp van jezelf en anderen"
        items={[
          { id: 'call', label: 'Bel Ruben', icon: 'call', href: 'tel:0000000000' },
          { id: 'reasons', label: 'Mijn redenen', icon: 'reasons' },
          { id: 'plan', label: 'Mijn plan', icon: 'plan' },
        ]}
      />
    ),
  },
]
