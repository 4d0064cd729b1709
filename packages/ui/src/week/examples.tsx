import { useState } from 'preact/hooks'
import type { Example } from '../example.ts'
import { Week, type WeekCell } from './week.tsx'

const DAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'].map(
  (label) => ({
    id: label.slice(0, 2),
    label,
  }),
)
const PARTS = ['ochtend', 'middag', 'avond', 'nacht'].map((label) => ({ id: label, label }))
const NOTHING: WeekCell = { risk: false, plan: '' }

const LONG = ['morning', 'afternoon', 'evening', 'night'].map((label) => ({ id: label, label }))

interface Start {
  readonly id: string
  readonly start: Readonly<Record<string, WeekCell>>
  readonly parts?: typeof PARTS
}

function Asked({ id, start, parts = PARTS }: Start) {
  const [cells, setCells] = useState(start)
  return (
    <Week
      id={id}
      legend="Welke blokken zijn bij jou vaak lastig?"
      hint="Kies er hoogstens drie, en schrijf erbij wat je dan doet."
      days={DAYS}
      parts={parts}
      cellOf={(day, part) => cells[`${day}-${part}`] ?? NOTHING}
      onCell={(day, part, cell) => setCells({ ...cells, [`${day}-${part}`]: cell })}
      words={{ risk: 'Lastig moment', plan: 'Wat ik dan doe' }}
    />
  )
}

export const weekExamples: readonly Example[] = [
  { name: 'not begun', show: () => <Asked id="week-new" start={{}} /> },
  {
    name: 'three moments',
    show: () => (
      <Asked
        id="week-full"
        start={{
          'do-nacht': { risk: true, plan: 'Telefoon in de gang, boek op mijn kussen' },
          'vr-avond': { risk: true, plan: 'Zwemmen met Bilal, en daarna mee-eten bij zijn ouders' },
          'vr-nacht': { risk: true, plan: '' },
        }}
      />
    ),
  },
  {
    name: 'longer words',
    show: () => (
      <Asked
        id="week-long"
        parts={LONG}
        start={{ 'ma-afternoon': { risk: true, plan: 'Walk to the shop' } }}
      />
    ),
  },
]
