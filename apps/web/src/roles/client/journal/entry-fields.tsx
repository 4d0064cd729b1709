import { TEXT_LIMIT } from '@keertij/journal'
import { Note, Rate, TextField } from '@keertij/ui'
import { useMoneyWords } from '../../../money/words.ts'
import { useWords } from '../../../shell/app.ts'
import { NO_MINUTE, type EntryParts, type EntryType } from './entry-parts.ts'
import { TriggerPicker } from './trigger-picker.tsx'
import { minuteFromField, minuteInField } from './when.ts'
import { useJournalWords } from './words.ts'

export interface EntryFieldsProps {
  readonly type: EntryType
  readonly parts: EntryParts
  /** Triggers that were named before, most named first. */
  readonly known: readonly string[]
  /** It says more about a wave: rating and moment are known. */
  readonly ofWave: boolean
  readonly dayProblem: string | undefined
  readonly amountProblem: string | undefined
  readonly onChange: (parts: EntryParts) => void
}

/** The questions of one kind of page. All may be skipped but the ones without which it says nothing. */
export function EntryFields(props: EntryFieldsProps) {
  const { type, parts, known, ofWave, onChange } = props
  const words = useJournalWords()
  const triggers = (
    <TriggerPicker
      triggers={parts.triggers ?? []}
      known={known}
      onSelect={(triggers) => onChange({ triggers })}
    />
  )
  const moment = !ofWave && <Moment {...props} />
  switch (type) {
    case 'thought':
      return (
        <>
          <ThoughtFields {...props} />
          {moment}
        </>
      )
    case 'urge':
      return (
        <>
          {!ofWave && <Strength name="rating" label={words.urgeRating} {...props} />}
          {triggers}
          <Text {...props} type={type} />
          {moment}
        </>
      )
    case 'slip':
      return (
        <>
          <Text {...props} type={type} />
          {triggers}
          {moment}
        </>
      )
    case 'trigger':
      return (
        <>
          {triggers}
          <Text {...props} type={type} />
          {moment}
        </>
      )
    case 'note':
      return (
        <>
          <Text {...props} type={type} />
          {moment}
        </>
      )
    case 'spending':
      return (
        <>
          <Amount {...props} />
          <Day {...props} />
          <Text {...props} type={type} />
        </>
      )
  }
}

/** How much, as it is typed; what it was for is nobody's business. */
function Amount({ parts, amountProblem, onChange }: EntryFieldsProps) {
  const words = useJournalWords()
  const money = useMoneyWords()
  return (
    <TextField
      id="entry-amount"
      kind="amount"
      label={words.amount}
      hint={money.hint}
      value={parts.amount ?? ''}
      problem={amountProblem}
      onInput={(amount) => onChange({ amount })}
    />
  )
}

/** How long a text usually is. */
const LINES = { note: 8, urge: 4, slip: 4, trigger: 4, spending: 2 } as const

function Text({
  type,
  parts,
  onChange,
}: Omit<EntryFieldsProps, 'type'> & { readonly type: Exclude<EntryType, 'thought'> }) {
  const words = useJournalWords()
  return (
    <div>
      <TextField
        id="entry-text"
        label={words.texts[type]}
        lines={LINES[type]}
        maxLength={TEXT_LIMIT}
        value={parts.text ?? ''}
        onInput={(text) => onChange({ text })}
      />
      <Note>{words.noOffences}</Note>
    </div>
  )
}

/** A thought record, one short question at a time. */
function ThoughtFields(props: EntryFieldsProps) {
  const { parts, onChange } = props
  const words = useJournalWords()
  const field = (name: 'situation' | 'thought' | 'feeling' | 'otherView', hint?: string) => (
    <TextField
      id={`entry-${name}`}
      label={words[name]}
      hint={hint}
      lines={name === 'feeling' ? 1 : 3}
      maxLength={TEXT_LIMIT}
      value={parts[name] ?? ''}
      onInput={(text) => onChange({ [name]: text })}
    />
  )
  return (
    <>
      <div>
        {field('situation', words.situationHint)}
        <Note>{words.noOffences}</Note>
      </div>
      {field('thought', words.thoughtHint)}
      {field('feeling')}
      <Strength name="strength" label={words.strength} {...props} />
      {field('otherView', words.otherViewHint)}
      <Strength name="strengthAfter" label={words.strengthAfter} {...props} />
    </>
  )
}

function Strength({
  name,
  label,
  parts,
  onChange,
}: EntryFieldsProps & { readonly name: 'rating' | 'strength' | 'strengthAfter'; readonly label: string }) {
  const { fields } = useWords()
  const words = useJournalWords()
  return (
    <Rate
      id={`entry-${name}`}
      question={label}
      low={`0 ${words.low}`}
      high={`10 ${words.high}`}
      value={parts[name]}
      onInput={(value) => onChange({ [name]: value })}
      valueText={(value) => `${value}, ${fields.ratings[value] ?? ''}`}
      unset={fields.untouched}
    />
  )
}

/** The day it was, in the field of the browser itself. It may be long ago. */
function Day({ parts, dayProblem, onChange }: EntryFieldsProps) {
  const words = useJournalWords()
  return (
    <TextField
      id="entry-day"
      kind="date"
      label={words.day}
      value={parts.day ?? ''}
      problem={dayProblem}
      onInput={(day) => onChange({ day })}
    />
  )
}

/** When it was: the day, and the hour for who knows it. */
function Moment(props: EntryFieldsProps) {
  const words = useJournalWords()
  const { parts, onChange } = props
  const { minute = NO_MINUTE } = parts
  return (
    <div class="moment">
      <Day {...props} />
      <TextField
        id="entry-time"
        kind="time"
        label={words.time}
        hint={words.timeHint}
        value={minute === NO_MINUTE ? '' : minuteInField(minute)}
        onInput={(value) => onChange({ minute: minuteFromField(value) ?? NO_MINUTE })}
      />
    </div>
  )
}
