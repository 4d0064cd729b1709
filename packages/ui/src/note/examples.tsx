import type { Example } from '../example.ts'
import { Note } from './note.tsx'

export const noteExamples: readonly Example[] = [
  { name: 'plain', show: () => <Note>Bron: Gollwitzer en Sheeran, 2006.</Note> },
  { name: 'private', show: () => <Note kind="private">Alleen jij ziet dit.</Note> },
  { name: 'signal', show: () => <Note kind="signal">Zei ja op een veiligheidsvraag</Note> },
]
