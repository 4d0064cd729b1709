import type { Example } from '../example.ts'
import { Bars, type BarsProps } from './bars.tsx'

const words = { bar: 'per week', now: 'deze week, tot nu toe', limit: 'jouw grens' }
const Shown = (props: Pick<BarsProps, 'bars' | 'high' | 'from' | 'to'>) => (
  <figure class="chart">
    <Bars summary="Uitgegeven per week" words={words} {...props} />
  </figure>
)

export const barsExamples: readonly Example[] = [
  {
    name: 'weeks with a limit that was changed',
    show: () => (
      <Shown
        bars={[40, 0, 75, 20, 65, 30, 35, 0, 42, 10].map((value, at) => ({
          value,
          limit: at < 3 ? undefined : at < 6 ? 60 : 40,
        }))}
        high="€ 75"
        from="5 januari"
        to="deze week"
      />
    ),
  },
  { name: 'one week', show: () => <Shown bars={[{ value: 12 }]} high="€ 12" to="deze week" /> },
]
