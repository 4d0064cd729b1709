import { expect, it } from 'vitest'
import type { FieldOf } from '../kind.ts'
import { recording } from './recording.ts'

const field: FieldOf<'recording'> = { t: 'recording', id: 'no-voice', seconds: 30, question: [] }
const said = (seconds: number) => ({
  kind: 'recording' as const,
  clip: { id: '0f1e2d3c4b5a69788796a5b4', seconds, at: 1_772_487_600_000 },
})

it('is open until something was kept, and again when it was removed', () => {
  expect([{ kind: 'recording' as const }, said(4)].map(recording.isAnswered)).toEqual([false, true])
})

it('keeps what was said when the question allowed more', () => {
  expect(
    [said(30), said(90), said(-1), said(Number.NaN)].map((each) => recording.isValid(field, each)),
  ).toEqual([true, true, false, false])
})

it('puts nothing on paper, not even that there is a voice', () => {
  expect(recording.toText(field, said(12))).toEqual([])
})
