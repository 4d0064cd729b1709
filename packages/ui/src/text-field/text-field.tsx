import { Growing } from '../growing/growing.tsx'

/** One by one, because the types of the element pair each kind of input with the roles it may have. */
const TYPES = {
  text: { type: 'text' },
  email: { type: 'email' },
  password: { type: 'password' },
  tel: { type: 'tel' },
  number: { type: 'number' },
  /** Figures and a mark for the cents; not `number`, which throws away what it cannot read. */
  amount: { type: 'text', inputMode: 'decimal' },
  date: { type: 'date' },
  time: { type: 'time' },
} as const

export interface TextFieldProps {
  readonly id: string
  readonly label: string
  readonly labelHidden?: boolean | undefined
  readonly hint?: string | undefined
  /** An answer somebody might give, shown while the field is empty. Never the only place where something is said. */
  readonly example?: string | undefined
  /** What is not right and what to do; the field then says that it is invalid. */
  readonly problem?: string | undefined
  readonly value: string
  /** Every change, so that it can be kept while it is written. */
  readonly onInput: (value: string) => void
  /** Lines to start with. One gives a single-line field; `growing` is one line too, that grows with what is written. */
  readonly lines?: number | 'growing' | undefined
  readonly kind?: keyof typeof TYPES | undefined
  /** The last day or time that may be chosen, with `kind` date or time. */
  readonly latest?: string | undefined
  readonly maxLength?: number | undefined
  /** Off unless told: what is written here should not come back as a suggestion of the browser. */
  readonly autocomplete?: string | undefined
}

/** A field with its label above, and where needed a hint or what is not right. */
export function TextField(props: TextFieldProps) {
  const {
    id,
    label,
    labelHidden = false,
    hint,
    problem,
    value,
    onInput,
    lines = 1,
    kind = 'text',
    latest,
    maxLength,
    example,
    autocomplete = 'off',
  } = props
  const told = [hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`]
    .filter(Boolean)
    .join(' ')
  const shared = {
    id,
    value,
    maxLength,
    placeholder: example,
    autocomplete,
    'aria-describedby': told === '' ? undefined : told,
    'aria-invalid': problem === undefined ? undefined : true,
  }
  return (
    <div class="field">
      <label class={labelHidden ? 'sr' : 'label'} for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p class="note hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {lines === 'growing' ? (
        <Growing {...shared} onInput={onInput} />
      ) : lines > 1 ? (
        <textarea {...shared} rows={lines} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          {...TYPES[kind]}
          max={latest}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {problem !== undefined && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  )
}
