import type { Example } from '../example.ts'
import { Ranked } from './ranked.tsx'

const words = { count: 'hoe vaak je het noemde', part: 'daarvan zwaar' }

export const rankedExamples: readonly Example[] = [
  {
    name: 'triggers, most named first',
    show: () => (
      <figure class="chart">
        <Ranked
          items={[
            { what: 'alleen thuis', told: '14 keer, 9 zwaar', count: 14, part: 9 },
            { what: 'moe', told: '11 keer, 3 zwaar', count: 11, part: 3 },
            { what: 'na een lange dag op kantoor zonder pauze', told: '5 keer, 5 zwaar', count: 5, part: 5 },
            { what: 'verveeld', told: '2 keer, 0 zwaar', count: 2, part: 0 },
          ]}
          words={words}
        />
      </figure>
    ),
  },
  {
    name: 'days, with nothing told apart',
    show: () => (
      <figure class="chart">
        <Ranked
          items={[
            { what: 'onrust', told: '6 van 14 dagen', count: 6 },
            { what: 'opluchting', told: '2 van 14 dagen', count: 2 },
          ]}
          words={{ count: 'op hoeveel dagen' }}
        />
      </figure>
    ),
  },
]
