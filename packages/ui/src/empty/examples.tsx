import type { Example } from '../example.ts'
import { Empty } from './empty.tsx'

export const emptyExamples: readonly Example[] = [
  {
    name: 'with an action',
    show: () => (
      <Empty
        title="Nog geen patroon"
        text="Na zeven check-ins staat hier wanneer het zwaar was."
        action={{ label: 'Doe de check-in van vandaag' }}
      />
    ),
  },
]
