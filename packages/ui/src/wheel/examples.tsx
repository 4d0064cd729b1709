import { useState } from 'preact/hooks'
import type { Example } from '../example.ts'
import { Wheel } from './wheel.tsx'

const DOMAINS = [
  ['body', 'Lijf en slaap'],
  ['work', 'Werk, studie of dagen'],
  ['money-home', 'Geld en wonen'],
  ['love-sex', 'Liefde en seks'],
  ['family', 'Familie en kinderen'],
  ['friends', 'Vrienden'],
  ['play-rest', 'Plezier en rust'],
  ['meaning', 'Zin of geloof'],
] as const
type Numbers = Readonly<Record<string, number>>
const NOW: Numbers = {
  body: 4,
  work: 7,
  'money-home': 6,
  'love-sex': 3,
  family: 8,
  friends: 5,
  'play-rest': 2,
  meaning: 6,
}
const BEFORE: Numbers = {
  body: 3,
  work: 7,
  'money-home': 6,
  'love-sex': 5,
  family: 6,
  friends: 2,
  'play-rest': 4,
  meaning: 6,
}

interface Start {
  readonly id: string
  readonly start: Numbers
  readonly before?: Numbers
  readonly count?: number
}

function Asked({ id, start, before, count = DOMAINS.length }: Start) {
  const [numbers, setNumbers] = useState(start)
  return (
    <Wheel
      id={id}
      legend="Hoe tevreden ben je de laatste maand over elk stuk?"
      domains={DOMAINS.slice(0, count).map(([domain, label]) => ({
        id: domain,
        label,
        value: numbers[domain],
        earlier: before?.[domain],
      }))}
      onRate={(domain, value) => setNumbers({ ...numbers, [domain]: value })}
      low="0 hier mist veel"
      high="10 zo is het goed"
      unset="Schuif om te kiezen"
      words={{
        now: 'nu',
        earlier: before ? '14 november 2026' : undefined,
        table: 'Toon als tabel',
        part: 'Deel',
      }}
    />
  )
}

export const wheelExamples: readonly Example[] = [
  { name: 'not begun', show: () => <Asked id="wheel-new" start={{}} /> },
  { name: 'with an earlier one', show: () => <Asked id="wheel-again" start={NOW} before={BEFORE} /> },
  { name: 'three parts', show: () => <Asked id="wheel-three" start={NOW} count={3} /> },
]
