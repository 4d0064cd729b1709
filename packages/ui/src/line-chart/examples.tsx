import type { Example } from '../example.ts'
import { LineChart } from './line-chart.tsx'

const MOOD = [2.4, 2.8, 2.6, undefined, undefined, 3.1, undefined, 3.4, 3.3, 3.6, 3.2, 3.7]

export const lineChartExamples: readonly Example[] = [
  {
    name: 'twelve weeks with gaps',
    show: () => (
      <figure class="chart">
        <LineChart
          summary="Stemming over twaalf weken, met drie weken zonder antwoord."
          points={MOOD}
          min={1}
          max={5}
          high="licht"
          low="zwaar"
          from="5 januari"
          to="23 maart"
        />
      </figure>
    ),
  },
  {
    name: 'one week',
    show: () => (
      <figure class="chart">
        <LineChart
          summary="Drang in één week."
          points={[4]}
          min={0}
          max={10}
          high="10, heel sterk"
          low="0, geen"
          from="23 maart"
          to=""
        />
      </figure>
    ),
  },
]
