import { Rate } from '../rate/rate.tsx'
import { TextField } from '../text-field/text-field.tsx'

export interface RulerProps {
  readonly id: string
  readonly question: string
  /** Words under the ends, with their numbers: "0 nog niet". */
  readonly low: string
  readonly high: string
  /** From 0 to 10; undefined until the person chose. */
  readonly value: number | undefined
  readonly onValue: (value: number) => void
  /** The second question, and the words to it. Asked once there is something lower. */
  readonly why: string
  readonly reason: string
  readonly onReason: (reason: string) => void
  readonly maxLength?: number | undefined
  readonly unset: string
}

/** How ready one is, and what already speaks for it. */
export function Ruler(props: RulerProps) {
  const { id, question, low, high, value, onValue, why, reason, onReason, maxLength, unset } = props
  return (
    <div class="ruler">
      <Rate
        id={id}
        question={question}
        low={low}
        high={high}
        value={value}
        onInput={onValue}
        valueText={String}
        unset={unset}
      />
      {value !== undefined && value > 0 && (
        <TextField
          id={`${id}-why`}
          label={why}
          lines={3}
          maxLength={maxLength}
          value={reason}
          onInput={onReason}
        />
      )}
    </div>
  )
}
