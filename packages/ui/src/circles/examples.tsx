import { useState } from 'preact/hooks'
import type { Example } from '../example.ts'
import { CirclesPicture } from './circles-picture.tsx'
import { Circles, type CircleKey } from './circles.tsx'

const NAMES = { inner: 'Laat ik los', middle: 'Hier let ik op', outer: 'Hier wil ik meer van' }
const FULL: Readonly<Record<CircleKey, readonly string[]>> = {
  inner: ['Datingapps op mijn werk', 'Foto’s sturen', 'Hele nachten door'],
  middle: [
    'Telefoon mee naar bed',
    'Alleen thuis op vrijdagavond, als Noor bij haar vader is',
    'Drinken na ruzie',
  ],
  outer: ['Vrijen met aandacht', 'Zwemmen met Bilal', 'Uitslapen', 'Mijn zus bellen'],
}

function Asked({ id, start }: { readonly id: string; readonly start: Record<CircleKey, readonly string[]> }) {
  const [words, setWords] = useState(start)
  return (
    <Circles
      id={id}
      legend="Wat hoort voor jou in welke kring?"
      hint="Een paar woorden per regel is genoeg."
      circles={{
        inner: { name: NAMES.inner, words: words.inner },
        middle: { name: NAMES.middle, words: words.middle },
        outer: { name: NAMES.outer, words: words.outer },
      }}
      onWords={(circle, next) => setWords({ ...words, [circle]: next })}
      max={5}
      words={{
        item: (at) => `Nummer ${at}`,
        add: 'Voeg toe',
        remove: (what) => `Haal weg: ${what}`,
        full: 'Je kunt er 5 kwijt.',
      }}
    />
  )
}

export const circlesExamples: readonly Example[] = [
  { name: 'not begun', show: () => <Asked id="circles-new" start={{ inner: [], middle: [], outer: [] }} /> },
  { name: 'filled in', show: () => <Asked id="circles-full" start={FULL} /> },
]

export const circlesPictureExamples: readonly Example[] = [
  {
    name: 'in the plan',
    show: () => (
      <CirclesPicture
        label="Mijn kringen"
        inner={{ name: NAMES.inner, words: FULL.inner }}
        middle={{ name: NAMES.middle, words: FULL.middle }}
        outer={{ name: NAMES.outer, words: FULL.outer }}
      />
    ),
  },
  {
    name: 'with more than fits',
    show: () => (
      <CirclesPicture
        label="Volle kringen"
        inner={{ name: NAMES.inner, words: [...FULL.inner, ...FULL.middle] }}
        middle={{
          name: 'Waar ik beter op wil letten, elke dag',
          words: [...FULL.middle, ...FULL.outer, ...FULL.inner],
        }}
        outer={{ name: NAMES.outer, words: [...FULL.outer, ...FULL.middle, ...FULL.inner] }}
      />
    ),
  },
]
