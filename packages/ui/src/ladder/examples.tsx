import { useState } from 'preact/hooks'
import type { Example } from '../example.ts'
import { Ladder, type LadderRung } from './ladder.tsx'

function Asked({ id, start }: { readonly id: string; readonly start: readonly LadderRung[] }) {
  const [rungs, setRungs] = useState(start)
  return (
    <Ladder
      id={id}
      legend="Welke stappen kun je zetten?"
      hint="Klein mag. Zet ze neer zoals ze komen."
      rungs={rungs}
      onTexts={(texts) => setRungs(texts.map((text, at) => ({ ...rungs[at], text })))}
      onRate={(at, rating) =>
        setRungs(rungs.map((rung, index) => (index === at ? { ...rung, rating } : rung)))
      }
      sorted={rungs
        .filter(({ text }) => text.trim() !== '')
        .toSorted((a, b) => (a.rating ?? 11) - (b.rating ?? 11))}
      max={6}
      low="0 makkelijk"
      high="10 heel moeilijk"
      unset="Schuif om te kiezen"
      words={{
        rate: 'Welk cijfer krijgt elke stap?',
        yours: 'Jouw ladder, van laag naar hoog',
        item: (at) => `Nummer ${at}`,
        add: 'Voeg toe',
        remove: (what) => `Haal weg: ${what}`,
        full: 'Je kunt er 6 kwijt.',
      }}
    />
  )
}

export const ladderExamples: readonly Example[] = [
  { name: 'not begun', show: () => <Asked id="ladder-new" start={[]} /> },
  {
    name: 'filled in',
    show: () => (
      <Asked
        id="ladder-full"
        start={[
          { text: 'Een avond alleen thuis, met mijn telefoon bij de buren', rating: 8 },
          { text: 'Een uur zonder telefoon', rating: 2 },
          { text: 'Sam vertellen dat het niet goed gaat', rating: 6 },
          { text: 'De apps van mijn telefoon halen' },
        ]}
      />
    ),
  },
]
