import { useState } from 'preact/hooks'
import type { Example } from '../example.ts'
import { ListField } from './list-field.tsx'

function Asked({
  id,
  start,
  max,
}: {
  readonly id: string
  readonly start: readonly string[]
  readonly max: number
}) {
  const [items, setItems] = useState(start)
  return (
    <ListField
      id={id}
      legend="Waarom doe je dit?"
      hint="Schrijf het zoals je het zou zeggen."
      items={items}
      onItems={setItems}
      itemLabel={(at) => `Reden ${at}`}
      addLabel="Nog een reden"
      removeLabel={(at) => `Haal reden ${at} weg`}
      max={max}
      fullNote="Drie is genoeg. Je kunt er een veranderen."
    />
  )
}

export const listFieldExamples: readonly Example[] = [
  { name: 'empty', show: () => <Asked id="reasons-empty" start={[]} max={3} /> },
  {
    name: 'full',
    show: () => (
      <Asked
        id="reasons-full"
        start={[
          'Ik wil weer lezen in bed.',
          'Voor Noor.',
          'Dat ik op zaterdagochtend met Noor naar de markt kan zonder dat ik de halve nacht wakker was.',
        ]}
        max={3}
      />
    ),
  },
]
