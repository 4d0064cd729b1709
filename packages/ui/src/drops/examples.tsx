import type { Example } from '../example.ts'
import { Drops } from './drops.tsx'

export const dropsExamples: readonly Example[] = [
  {
    name: 'before and after, one with too few tries',
    show: () => (
      <figure class="chart">
        <Drops
          max={10}
          items={[
            {
              what: 'Koud water op je handen',
              told: 'van 7,1 naar 3,9',
              note: '8 keer',
              before: 7.1,
              after: 3.9,
              drop: { low: 2.1, high: 4.2 },
            },
            {
              what: 'Loop een blokje om',
              told: 'van 6,8 naar 4,2',
              note: '11 keer',
              before: 6.8,
              after: 4.2,
              drop: { low: 1.4, high: 3.8 },
            },
            {
              what: 'Stel een kwartier uit',
              told: 'van 6,5 naar 7,0',
              note: '2 keer, nog te weinig om iets te zeggen',
              before: 6.5,
              after: 7,
              drop: undefined,
            },
          ]}
          words={{ fall: 'van ervoor naar erna', band: 'hoe zeker dat is' }}
        />
      </figure>
    ),
  },
]
