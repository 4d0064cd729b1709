import { useState } from 'preact/hooks'
import type { Example } from '../example.ts'
import { Choices, type ChoicesProps } from './choices.tsx'

function Asked(props: Omit<ChoicesProps, 'selected' | 'onSelect'> & { readonly start: readonly string[] }) {
  const [selected, setSelected] = useState(props.start)
  return <Choices {...props} selected={selected} onSelect={setSelected} />
}

export const choicesExamples: readonly Example[] = [
  {
    name: 'one',
    show: () => (
      <Asked
        name="when"
        kind="one"
        legend="Wanneer was het zwaar?"
        hint="Deze momenten noemde je eerder zelf."
        start={['bed']}
        options={[
          { value: 'bed', label: 'na elf uur alleen in bed' },
          { value: 'home', label: 'moe thuis en niemand is er' },
          { value: 'row', label: 'na ruzie' },
        ]}
      />
    ),
  },
  {
    name: 'many, at most two',
    show: () => (
      <Asked
        name="helped"
        kind="many"
        legend="Wat hielp?"
        max={2}
        start={['water', 'call']}
        options={[
          { value: 'water', label: 'koud water', why: 'op je handen of in je gezicht' },
          { value: 'call', label: 'iemand bellen' },
          { value: 'walk', label: 'een blokje om' },
        ]}
      />
    ),
  },
]
