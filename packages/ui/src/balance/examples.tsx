import { useState } from 'preact/hooks'
import type { Example } from '../example.ts'
import { Balance } from './balance.tsx'

interface Start {
  readonly id: string
  readonly label: string
  readonly lines: readonly string[]
}

function Asked({ id, start }: { readonly id: string; readonly start: readonly Start[] }) {
  const [written, setWritten] = useState<Readonly<Record<string, readonly string[]>>>({})
  return (
    <Balance
      id={id}
      legend="Wat gebeurt er meteen, en wat later?"
      hint="Een paar woorden per regel is genoeg."
      sides={start.map((side) => ({ id: side.id, label: side.label, lines: written[side.id] ?? side.lines }))}
      onLines={(side, lines) => setWritten({ ...written, [side]: lines })}
      max={4}
      words={{
        item: (at) => `Nummer ${at}`,
        add: 'Voeg toe',
        remove: (what) => `Haal weg: ${what}`,
        full: 'Je kunt er 4 kwijt.',
      }}
    />
  )
}

export const balanceExamples: readonly Example[] = [
  {
    name: 'two sides',
    show: () => (
      <Asked
        id="balance-two"
        start={[
          { id: 'gain', label: 'Wat levert het me op?', lines: ['Even geen ruzie in mijn hoofd', 'Slaap'] },
          {
            id: 'cost',
            label: 'Wat kost het me later?',
            lines: [
              'Een geheim voor Sam',
              'Geld',
              'Mijn hele zaterdagochtend, want dan ben ik gebroken',
              'Rust',
            ],
          },
        ]}
      />
    ),
  },
  {
    name: 'four sides, not begun',
    show: () => (
      <Asked
        id="balance-four"
        start={[
          'Doorgaan: wat levert het op?',
          'Doorgaan: wat kost het?',
          'Veranderen: wat levert het op?',
          'Veranderen: wat kost het?',
        ].map((label, at) => ({ id: `side-${at + 1}`, label, lines: [] }))}
      />
    ),
  },
]
