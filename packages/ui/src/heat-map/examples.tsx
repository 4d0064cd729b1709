import { useState } from 'preact/hooks'
import type { Example } from '../example.ts'
import { HeatMap } from './heat-map.tsx'

const DAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']
const NO_HOURS: readonly number[] = Array.from({ length: 24 }, () => 0)
const EVENINGS = DAYS.map((_, day) =>
  NO_HOURS.map((_, hour) => {
    const late = Math.max(0, hour - 19) * (day === 3 || day === 4 ? 2 : 0.6)
    return Math.round(late * 0.9) + (day > 4 && hour > 8 && hour < 12 ? 1 : 0) + (hour === 0 ? 1 : 0)
  }),
)
const ONE = DAYS.map((_, day) => NO_HOURS.map((_, hour) => (day === 2 && hour === 14 ? 1 : 0)))

function Asked({ cells, from }: { readonly cells: readonly (readonly number[])[]; readonly from: number }) {
  const [at, setAt] = useState(from)
  const [day, hour] = [Math.floor(at / 24), at % 24]
  return (
    <figure class="chart">
      <HeatMap
        summary="Zeven rijen, een voor elke dag, met 24 uren. Hoe voller het vakje, hoe vaker."
        rows={DAYS}
        cells={cells}
        columns={[0, 3, 6, 9, 12, 15, 18, 21].map((at) => ({ at, label: String(at) }))}
        at={at}
        told={`${DAYS[day]} tussen ${hour} en ${hour + 1} uur: ${cells[day]?.[hour]} keer.`}
        onMove={setAt}
        words={{
          probe: 'Kies een uur van de week',
          amount: (from, to) => (from === to ? `${from} keer` : `${from} tot ${to} keer`),
        }}
      />
    </figure>
  )
}

export const heatMapExamples: readonly Example[] = [
  { name: 'late on Thursday and Friday', show: () => <Asked cells={EVENINGS} from={4 * 24 + 23} /> },
  { name: 'one moment', show: () => <Asked cells={ONE} from={2 * 24 + 14} /> },
]
