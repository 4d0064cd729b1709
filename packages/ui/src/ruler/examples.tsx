import { useState } from 'preact/hooks'
import type { Example } from '../example.ts'
import { Ruler } from './ruler.tsx'

function Asked({ id, start }: { readonly id: string; readonly start: number | undefined }) {
  const [value, setValue] = useState(start)
  const [reason, setReason] = useState('')
  return (
    <Ruler
      id={id}
      question="Hoe klaar ben je om dit te veranderen?"
      low="0 nog helemaal niet"
      high="10 helemaal"
      value={value}
      onValue={setValue}
      why="Waarom geen lager cijfer?"
      reason={reason}
      onReason={setReason}
      unset="Schuif om te kiezen"
    />
  )
}

export const rulerExamples: readonly Example[] = [
  { name: 'untouched', show: () => <Asked id="ruler-untouched" start={undefined} /> },
  { name: 'above zero', show: () => <Asked id="ruler-four" start={4} /> },
  { name: 'at zero', show: () => <Asked id="ruler-zero" start={0} /> },
]
