import { useState } from 'preact/hooks'
import type { Example } from '../example.ts'
import { Reflection, type ReflectionSaid } from './reflection.tsx'

const STATEMENTS = [
  ['loses-track', 'Ik begin eraan, en het loopt langer door dan ik wilde.'],
  ['pushes-away', 'Ik doe het om een rotgevoel kwijt te raken.'],
  ['on-my-mind', 'Ik ben er veel met mijn hoofd bij, ook als ik iets anders doe.'],
] as const

type Says = Readonly<Record<string, ReflectionSaid | undefined>>

function Asked({ id, start }: { readonly id: string; readonly start: Says }) {
  const [says, setSays] = useState(start)
  const said = STATEMENTS.map(([statement]) => says[statement])
  const answered = said.filter((each) => each !== undefined).length
  const yes = said.filter((each) => each === 'yes').length
  return (
    <Reflection
      id={id}
      legend="Welke van deze zinnen past bij jou?"
      hint="Een zin mag open blijven. Tik nog eens om een antwoord weg te halen."
      statements={STATEMENTS.map(([statement, label]) => ({ id: statement, label, said: says[statement] }))}
      onSay={(statement, word) =>
        setSays({ ...says, [statement]: says[statement] === word ? undefined : word })
      }
      words={{
        yes: 'Ja',
        no: 'Nee',
        answered: `${answered} van de ${STATEMENTS.length} beantwoord`,
        said: answered === 0 ? undefined : `Je zei ${yes} keer ja, van de ${STATEMENTS.length}.`,
      }}
    />
  )
}

export const reflectionExamples: readonly Example[] = [
  { name: 'not begun', show: () => <Asked id="reflection-new" start={{}} /> },
  {
    name: 'a yes, a no and one open',
    show: () => <Asked id="reflection-some" start={{ 'loses-track': 'yes', 'on-my-mind': 'no' }} />,
  },
]
