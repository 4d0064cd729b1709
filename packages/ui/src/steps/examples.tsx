import type { Example } from '../example.ts'
import { Steps } from './steps.tsx'

export const stepsExamples: readonly Example[] = [
  { name: 'halfway', show: () => <Steps n={3} of={5} over="Week 3, Drang" label="Stap 3 van 5" /> },
]
