import type { Example } from '../example.ts'
import { Saved } from './saved.tsx'

export const savedExamples: readonly Example[] = [
  { name: 'saving', show: () => <Saved state="saving" label="Bewaren" /> },
  { name: 'saved', show: () => <Saved state="saved" label="Bewaard op dit toestel, 21:04" /> },
  { name: 'failed', show: () => <Saved state="failed" label="Nog niet bewaard. Laat dit scherm open." /> },
  { name: 'not kept', show: () => <Saved state="not-kept" label="Dit wordt niet bewaard" /> },
]
