import { TEXT_LIMIT } from '@keertij/journal'
import { Note, Rate, TextField } from '@keertij/ui'
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
  }
}

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
        lines={type === 'note' ? 8 : 4}
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

/** When it was, in the fields of the browser itself. It may be long ago. */
function Moment({ parts, dayProblem, onChange }: EntryFieldsProps) {
  const words = useJournalWords()
  const { minute = NO_MINUTE } = parts
  return (
    <div class="moment">
      <TextField
        id="entry-day"
        kind="date"
        label={words.day}
        value={parts.day ?? ''}
        problem={dayProblem}
        onInput={(day) => onChange({ day })}
      />
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
