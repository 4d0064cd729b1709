import { useState } from 'preact/hooks'
import type { Example } from '../example.ts'
import { Tide } from './tide.tsx'

const DAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'].map((label, at) => ({ value: String(at), label }))

function Asked({
  name,
  height,
  sure,
}: {
  readonly name: string
  readonly height: number
  readonly sure: number
}) {
  const [day, setDay] = useState('4')
  const [hour, setHour] = useState(22)
  const hours = Array.from({ length: 24 }, (_, at) => {
    const mean =
      0.06 + height * Math.exp(-(((at - 22) / 2.2) ** 2)) + 0.04 * Math.exp(-(((at - 10) / 3) ** 2))
    return { mean, low: Math.max(0, mean - sure * (0.3 + mean)), high: mean + sure * (0.5 + mean) }
  })
  return (
    <figure class="chart">
      <Tide
        name={name}
        days={DAYS}
        day={day}
        onDay={setDay}
        hours={hours}
        base={0.09}
        top={0.75}
        highs={height > 0.2 ? [{ from: 21, to: 24, label: '21–24' }] : []}
        hour={hour}
        told={`In ${Math.round((hours[hour]?.mean ?? 0) * 9)} van 9 weken was het zwaar op vrijdag rond ${hour} uur.`}
        onHour={setHour}
        summary="Vrijdag was het vaker zwaar naarmate de avond later werd."
        ticks={[0, 3, 6, 9, 12, 15, 18, 21, 24].map((at) => ({ at, label: String(at) }))}
        words={{
          day: 'Kies een dag',
          hour: 'Kies een uur',
          higher: 'vaker zwaar',
          curve: 'hoe vaak het zwaar was',
          band: 'hoe zeker dat is',
          base: 'gemiddeld over de week',
          high: 'hoogwater',
        }}
      />
    </figure>
  )
}

export const tideExamples: readonly Example[] = [
  { name: 'high water in the evening', show: () => <Asked name="tide-high" height={0.45} sure={0.18} /> },
  { name: 'a calm day', show: () => <Asked name="tide-calm" height={0.05} sure={0.12} /> },
]
