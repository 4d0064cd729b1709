import { useState } from 'preact/hooks'
import type { Example } from '../example.ts'
import { Scale } from './scale.tsx'

const WORDS = ['zwaar', 'matig', 'gaat', 'goed', 'licht'].map((label, at) => ({
  value: String(at + 1),
  label,
}))

function Asked() {
  const [value, setValue] = useState<string | undefined>('4')
  return (
    <Scale name="mood" legend="Hoe is het nu met je?" options={WORDS} value={value} onSelect={setValue} />
  )
}

export const scaleExamples: readonly Example[] = [{ name: 'five words', show: () => <Asked /> }]
