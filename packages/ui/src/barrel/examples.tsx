import { useState } from 'preact/hooks'
import type { Example } from '../example.ts'
import { Barrel, type BarrelProps } from './barrel.tsx'

type Start = Pick<BarrelProps, 'id' | 'earlier'> & {
  readonly fills: readonly string[]
  readonly leaks: readonly string[]
  readonly from?: number
}

function Asked({ id, earlier, fills, leaks, from }: Start) {
  const [lines, setLines] = useState({ fills, leaks })
  const [level, setLevel] = useState(from)
  return (
    <Barrel
      id={id}
      legend="Denk aan de afgelopen week. Klein telt mee."
      fills={{ name: 'Wat erin liep', lines: lines.fills }}
      leaks={{ name: 'Waar het lekte', lines: lines.leaks }}
      onLines={(side, next) => setLines({ ...lines, [side]: next })}
      question="Hoe vol is het nu?"
      level={level}
      onLevel={setLevel}
      earlier={earlier}
      max={5}
      unset="Schuif om te kiezen"
      words={{
        now: 'nu',
        low: '0 leeg',
        high: '10 vol',
        item: (at) => `Nummer ${at}`,
        add: 'Voeg toe',
        remove: (what) => `Haal weg: ${what}`,
        full: 'Je kunt er 5 kwijt.',
      }}
    />
  )
}

export const barrelExamples: readonly Example[] = [
  { name: 'not begun', show: () => <Asked id="barrel-new" fills={[]} leaks={[]} earlier={undefined} /> },
  {
    name: 'with an earlier level',
    show: () => (
      <Asked
        id="barrel-again"
        fills={['Koken voor Noor', 'De schuur opgeruimd, na drie jaar', 'Bilal belde']}
        leaks={['Ruzie met mijn broer', 'Vier nachten slecht geslapen']}
        from={4}
        earlier={{ level: 7, label: '14 november 2026' }}
      />
    ),
  },
  {
    name: 'full',
    show: () => <Asked id="barrel-full" fills={['Zwemmen']} leaks={[]} from={10} earlier={undefined} />,
  },
]
