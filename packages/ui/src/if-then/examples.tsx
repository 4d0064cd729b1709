import { useState } from 'preact/hooks'
import type { Example } from '../example.ts'
import { IfThen, type IfThenPlan } from './if-then.tsx'

const MOMENTS = ['ik na elf uur alleen in bed lig', 'ik moe thuiskom en niemand is er', 'ik ruzie heb gehad']

const sentence = ({ situation, action }: IfThenPlan) =>
  `Als ${situation || '…'}, dan ${action === '' ? '…' : `${action.trim().replace(/\.$/, '')}.`}`

export function Asked({ id, situation, action }: IfThenPlan & { readonly id: string }) {
  const [value, setValue] = useState<IfThenPlan>({ situation, action })
  return (
    <IfThen
      id={id}
      value={value}
      onInput={setValue}
      moments={MOMENTS}
      words={{
        lead: 'Als …',
        leadHint: 'Deze momenten noemde je eerder zelf.',
        other: 'een ander moment',
        own: 'In je eigen woorden',
        link: 'dan …',
        linkHint: 'Eén ding dat je meteen kunt doen.',
        yours: 'Jouw zin',
        sentence,
      }}
    />
  )
}

export const ifThenExamples: readonly Example[] = [
  { name: 'not begun', show: () => <Asked id="plan-new" situation="" action="" /> },
  {
    name: 'in own words',
    show: () => <Asked id="plan-own" situation="ik op het station wacht" action="bel ik mijn zus" />,
  },
]
