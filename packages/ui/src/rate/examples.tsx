import { useState } from 'preact/hooks'
import type { Example } from '../example.ts'
import { Rate } from './rate.tsx'

const WORDS = [
  'geen',
  'heel licht',
  'licht',
  'licht',
  'matig',
  'matig',
  'stevig',
  'sterk',
  'sterk',
  'heel sterk',
  'heel sterk',
]

function Asked({ id, start }: { readonly id: string; readonly start: number | undefined }) {
  const [value, setValue] = useState(start)
  return (
    <Rate
      id={id}
      question="Hoe sterk is de drang nu?"
      low="0 geen"
      high="10 heel sterk"
      value={value}
      onInput={setValue}
      valueText={(n) => `${n}, ${WORDS[n]}`}
      unset="Schuif naar wat nu klopt"
    />
  )
}

export const rateExamples: readonly Example[] = [
  { name: 'untouched', show: () => <Asked id="rate-untouched" start={undefined} /> },
  { name: 'chosen', show: () => <Asked id="rate-chosen" start={7} /> },
]
