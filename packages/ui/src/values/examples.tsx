import { useState } from 'preact/hooks'
import type { Example } from '../example.ts'
import { Values } from './values.tsx'

const CARDS = [
  { key: 'honesty', label: 'Eerlijk zijn' },
  { key: 'care', label: 'Zorgen voor wie ik liefheb' },
  { key: 'rest', label: 'Rust in mijn hoofd' },
  { key: 'joy', label: 'Plezier' },
  { key: 'body', label: 'Goed zijn voor mijn lijf' },
  { key: 'faith', label: 'Geloof' },
  { key: 'work', label: 'Werk waar ik achter sta' },
]

interface Start {
  readonly chosen: readonly string[]
  readonly own: readonly string[]
  readonly top: readonly string[]
}

const toggled = (keys: readonly string[], key: string): readonly string[] =>
  keys.includes(key) ? keys.filter((known) => known !== key) : [...keys, key]

function Asked({ id, start }: { readonly id: string; readonly start: Start }) {
  const [chosen, setChosen] = useState(start.chosen)
  const [own, setOwn] = useState(start.own)
  const [top, setTop] = useState(start.top)
  const matter = [
    ...CARDS.filter(({ key }) => chosen.includes(key)),
    ...own.filter((words) => words.trim() !== '').map((words) => ({ key: words, label: words })),
  ]
  return (
    <Values
      id={id}
      legend="Wat vind jij belangrijk in je leven?"
      hint="Kies er zoveel als je wilt."
      cards={CARDS}
      chosen={chosen}
      onCard={(key) => setChosen(toggled(chosen, key))}
      own={own}
      onOwn={setOwn}
      mostOwn={10}
      matter={matter}
      top={top}
      onTop={(key) => setTop(toggled(top, key))}
      mostTop={3}
      words={{
        own: 'Staat het er niet bij?',
        item: (at) => `In je eigen woorden, ${at}`,
        add: 'Voeg toe',
        remove: (what) => `Haal weg: ${what}`,
        full: 'Je kunt er 10 kwijt.',
        top: 'Welke 3 tellen nu het meest?',
        topHint: 'Tik ze aan op volgorde.',
        place: (at) => `nummer ${at}`,
        topFull: 'Alle plekken zijn bezet. Tik een nummer aan om het vrij te maken.',
      }}
    />
  )
}

export const valuesExamples: readonly Example[] = [
  { name: 'not begun', show: () => <Asked id="values-new" start={{ chosen: [], own: [], top: [] }} /> },
  {
    name: 'chosen, in order',
    show: () => (
      <Asked
        id="values-full"
        start={{
          chosen: ['honesty', 'care', 'rest'],
          own: ['Dat Noor bij me kan uithuilen'],
          top: ['care', 'Dat Noor bij me kan uithuilen', 'rest'],
        }}
      />
    ),
  },
]
