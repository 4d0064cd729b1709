import type { Example } from '../example.ts'
import { Yours } from './yours.tsx'

export const yoursExamples: readonly Example[] = [
  {
    name: 'a sentence',
    show: () => <Yours label="Jouw zin" text="Als ik moe thuiskom, dan zet ik eerst thee." />,
  },
]
