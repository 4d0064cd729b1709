import { useState } from 'preact/hooks'
import type { Example } from '../example.ts'
import { Growing } from './growing.tsx'

function Asked({ id, start }: { readonly id: string; readonly start: string }) {
  const [value, setValue] = useState(start)
  return (
    <div class="field">
      <Growing id={id} aria-label="Reden" value={value} onInput={setValue} />
    </div>
  )
}

export const growingExamples: readonly Example[] = [
  { name: 'short', show: () => <Asked id="growing-short" start="Slapen zonder geheim." /> },
  {
    name: 'long',
    show: () => (
      <Asked
        id="growing-long"
        start="Dat ik op zaterdagochtend met Noor naar de markt kan zonder dat ik de halve nacht wakker was en alles half meemaak."
      />
    ),
  },
]
