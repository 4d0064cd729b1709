import type { Example } from '../example.ts'
import { TopBar } from './top-bar.tsx'

const out = { helpLabel: 'Hulplijnen', helpId: 'lines', exitLabel: 'Verlaat', exitHref: 'about:blank' }

export const topBarExamples: readonly Example[] = [
  { name: 'with a title', show: () => <TopBar title="Keertij" {...out} /> },
  {
    name: 'with a way back',
    show: () => <TopBar back={{ label: 'Vandaag', onBack: () => undefined }} {...out} />,
  },
]
