import type { Example } from '../example.ts'
import { Sea, SeaTimer } from './sea.tsx'

const words = {
  breath: { in: 'Adem in', out: 'Adem uit' },
  instruction: 'Adem vier tellen in en zes tellen uit. Doe dat zo lang als je wilt.',
}

export const seaExamples: readonly Example[] = [
  {
    name: 'high water',
    show: () => (
      <Sea
        level={7}
        label="Adem mee met het water"
        {...words}
        saying="Elke golf zakt weer. Je bent 2 minuten onderweg."
      />
    ),
  },
  { name: 'low and compact', show: () => <Sea compact level={1} label="Adem mee, klein" {...words} /> },
]

export const seaTimerExamples: readonly Example[] = [
  {
    name: 'two of six minutes',
    show: () => (
      <SeaTimer
        level={5}
        label="Kijk, voel, hoor"
        line="Noem vijf dingen die je nu ziet. Rustig, één voor één."
        timeLeft="Nog 4 minuten"
        past={2}
        whole={6}
      />
    ),
  },
]
