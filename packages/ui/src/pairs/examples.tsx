import { useState } from 'preact/hooks'
import type { Example } from '../example.ts'
import { Pairs } from './pairs.tsx'

const ROWS = [
  ['access', 'Altijd bij de hand'],
  ['affordability', 'Goedkoop, of zo betaald'],
  ['anonymity', 'Niemand ziet het'],
] as const

function Asked({ id, start }: { readonly id: string; readonly start: Readonly<Record<string, string>> }) {
  const [words, setWords] = useState(start)
  return (
    <Pairs
      id={id}
      legend="Wat zet jij tegenover elke A?"
      hint="Eén ding per regel. Een regel mag leeg blijven."
      answer="Wat ik ertegenover zet"
      rows={ROWS.map(([row, label]) => ({ id: row, label, words: words[row] ?? '' }))}
      onWords={(row, next) => setWords({ ...words, [row]: next })}
    />
  )
}

export const pairsExamples: readonly Example[] = [
  { name: 'not begun', show: () => <Asked id="pairs-new" start={{}} /> },
  {
    name: 'filled in',
    show: () => (
      <Asked
        id="pairs-full"
        start={{
          access: 'Mijn telefoon ligt ’s nachts in de gang, en de wekker is een echte wekker',
          anonymity: 'Sam weet het',
        }}
      />
    ),
  },
]
