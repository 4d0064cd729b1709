import type { Example } from '../example.ts'
import { Notice } from './notice.tsx'

export const noticeExamples: readonly Example[] = [
  {
    name: 'with undo',
    show: () => <Notice action={{ label: 'Zet terug', onClick: () => undefined }}>Reden weggehaald.</Notice>,
  },
  { name: 'silent', show: () => <Notice /> },
]
