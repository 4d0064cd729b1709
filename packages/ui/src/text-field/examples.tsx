import { useState } from 'preact/hooks'
import type { Example } from '../example.ts'
import { TextField, type TextFieldProps } from './text-field.tsx'

function Asked(props: Omit<TextFieldProps, 'value' | 'onInput'> & { readonly start: string }) {
  const [value, setValue] = useState(props.start)
  return <TextField {...props} value={value} onInput={setValue} />
}

export const textFieldExamples: readonly Example[] = [
  { name: 'one line', show: () => <Asked id="own" label="In je eigen woorden" start="" /> },
  {
    name: 'more lines',
    show: () => (
      <Asked
        id="reply"
        label="Je antwoord aan Sam"
        hint="Sam vroeg: ‘Is dit klein genoeg?’"
        lines={4}
        start="Ja, dit is klein en concreet."
      />
    ),
  },
  {
    name: 'an amount',
    show: () => <Asked id="amount" kind="amount" label="Hoeveel was het?" hint="In euro." start="12,50" />,
  },
  {
    name: 'with a problem',
    show: () => (
      <Asked
        id="code"
        label="Code"
        start="4711"
        problem="De code heeft zes cijfers. Er zijn er nog twee nodig."
      />
    ),
  },
]
