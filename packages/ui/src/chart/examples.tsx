import type { Example } from '../example.ts'
import { LineChart } from '../line-chart/line-chart.tsx'
import { Chart } from './chart.tsx'

export const chartExamples: readonly Example[] = [
  {
    name: 'sentence, picture, table',
    show: () => (
      <Chart
        finding="Je sliep de laatste vier weken ongeveer als de vier weken ervoor."
        note="Uit 21 check-ins. De lijn is een gemiddelde per week."
        tableLabel="Toon als tabel"
        table={() => ({
          caption: 'Slaap per week, van 1 (slecht) tot 3 (goed)',
          columns: ['Week van', 'Gemiddeld', 'Check-ins'],
          rows: [
            { head: '2 maart', cells: ['2,1', 6] },
            { head: '9 maart', cells: ['–', 0] },
            { head: '16 maart', cells: ['2,4', 5] },
          ],
        })}
      >
        <LineChart
          summary="Slaap over drie weken, met een week zonder antwoord."
          points={[2.1, undefined, 2.4]}
          min={1}
          max={3}
          high="goed"
          low="slecht"
          from="2 maart"
          to="16 maart"
        />
      </Chart>
    ),
  },
]
