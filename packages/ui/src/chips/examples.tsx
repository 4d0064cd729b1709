import { useState } from 'preact/hooks'
import type { Example } from '../example.ts'
import { Chips } from './chips.tsx'

const OPTIONS = ['onrust', 'zweten of trillen', 'een kort lontje', 'opluchting'].map((label) => ({
  value: label,
  label,
}))

function Tapped({ start, most }: { readonly start: readonly string[]; readonly most: number }) {
  const [chosen, choose] = useState(start)
  return (
    <fieldset>
      <legend>Wat merk je?</legend>
      <Chips
        options={OPTIONS}
        chosen={chosen}
        full={chosen.length >= most}
        onToggle={(value, on) => choose(on ? [...chosen, value] : chosen.filter((other) => other !== value))}
      />
    </fieldset>
  )
}

export const chipsExamples: readonly Example[] = [
  { name: 'one chosen', show: () => <Tapped start={['onrust']} most={4} /> },
  { name: 'no more can be chosen', show: () => <Tapped start={['onrust', 'opluchting']} most={2} /> },
]
