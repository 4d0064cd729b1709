import { useState } from 'preact/hooks'
import type { Example } from '../example.ts'
import { When } from './when.tsx'

function Asked({ id, start }: { readonly id: string; readonly start: string | undefined }) {
  const [day, setDay] = useState(start)
  const [hour, setHour] = useState<number | undefined>(undefined)
  return (
    <When
      id={id}
      legend="Wanneer was het?"
      today="2026-11-22"
      yesterday="2026-11-21"
      day={day}
      onDay={setDay}
      hour={hour}
      onHour={setHour}
      hourNow={14}
      words={{
        today: 'Vandaag',
        yesterday: 'Gisteren',
        other: 'Een andere dag',
        date: 'Welke dag?',
        future: 'Die dag moet nog komen. Kies een dag tot en met vandaag.',
        hour: 'Hoe laat ongeveer?',
        unknown: 'Dat weet ik niet meer',
        between: (at) => `tussen ${at} en ${at + 1} uur`,
      }}
    />
  )
}

export const whenExamples: readonly Example[] = [
  { name: 'not begun', show: () => <Asked id="when-new" start={undefined} /> },
  { name: 'yesterday', show: () => <Asked id="when-yesterday" start="2026-11-21" /> },
  { name: 'another day', show: () => <Asked id="when-other" start="2026-11-14" /> },
]
