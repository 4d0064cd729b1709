import { useState } from 'preact/hooks'
import type { Example } from '../example.ts'
import { Loop } from './loop.tsx'

const STEPS = [
  ['situation', 'Situatie', 'Situatie: waar, wanneer, met wie'],
  ['thought', 'Gedachte', 'Gedachte'],
  ['feeling', 'Gevoel', 'Gevoel, ook in je lijf'],
  ['behaviour', 'Wat ik deed', 'Wat ik deed'],
  ['soon', 'Kort erna', 'Kort erna: wat het gaf'],
  ['later', 'Later', 'Later: wat het kostte'],
  ['next', 'De dag erna', 'De dag erna'],
  ['again', 'En weer', 'En weer: hoe het opnieuw begon'],
] as const
const FULL: Readonly<Record<string, string>> = {
  situation: 'Donderdag na elven, alleen op de bank met mijn telefoon',
  thought: 'Nog heel even, ik heb het verdiend',
  feeling: 'Moe en opgefokt, druk op mijn borst',
  behaviour: 'Tot drie uur doorgegaan',
  soon: 'Even stil in mijn hoofd',
  later: 'Gebroken op het werk, en weer gelogen tegen Noor',
}

interface Start {
  readonly id: string
  readonly count: number
  readonly words: Readonly<Record<string, string>>
  readonly breakAt?: string
}

function Asked({ id, count, words: start, breakAt: from }: Start) {
  const [words, setWords] = useState(start)
  const [breakAt, setBreakAt] = useState(from)
  return (
    <Loop
      id={id}
      legend="Hoe ging het bij jou, die ene keer?"
      hint="Een paar woorden per stap is genoeg."
      steps={STEPS.slice(0, count).map(([step, name, label]) => ({
        id: step,
        name,
        label,
        words: words[step] ?? '',
      }))}
      onWords={(step, next) => setWords({ ...words, [step]: next })}
      breakAt={breakAt}
      onBreak={setBreakAt}
      words={{ where: 'Waar kun je het makkelijkst iets anders doen?', broken: 'Hier kan het anders' }}
    />
  )
}

export const loopExamples: readonly Example[] = [
  { name: 'not begun', show: () => <Asked id="loop-new" count={6} words={{}} /> },
  {
    name: 'filled in, with a place to break it',
    show: () => <Asked id="loop-full" count={6} words={FULL} breakAt="situation" />,
  },
  { name: 'three steps', show: () => <Asked id="loop-three" count={3} words={FULL} breakAt="thought" /> },
  { name: 'eight steps', show: () => <Asked id="loop-eight" count={8} words={FULL} /> },
]
