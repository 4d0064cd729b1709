import { goalOf } from '@keertij/engine'
import { addDays, parseLocalDate, type LocalDate } from '@keertij/kernel'
import { Button, Choices, Note, TextField } from '@keertij/ui'
import { useState } from 'preact/hooks'
import { saveBlob } from '../../../platform/save-file.ts'
import { fullDate } from '../../../platform/when.ts'
import { type App, useApp, useWords } from '../../../shell/app.ts'
import { Screen } from '../../../shell/screen.tsx'
import { Select } from '../journal/select.tsx'
import { minuteFromField, minuteInField } from '../journal/when.ts'
import { calendarFile } from './calendar.ts'
import { appointmentsOf, REMINDERS, type Choice, type Reminder } from './reminders.ts'
import { useReminderWords } from './words.ts'

/** Says nothing, in any language. */
const FILE_NAME = 'agenda.ics'
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const
/** A quarter of a year, in days. */
const SPAN = 91
const HOUR = 60

/** A file for one's own calendar, with the words and the hours that the person chooses. Nothing of it is kept here. */
export function RemindersScreen() {
  const app = useApp()
  const words = useReminderWords()
  const today = app.today()
  const goalOn = dayAhead(app)
  const [choice, setChoice] = useState<Omit<Choice, 'goalOn' | 'until'>>({
    chosen: ['check-in'],
    minutes: { 'check-in': 21 * HOUR, 'look-back': 20 * HOUR, goal: 12 * HOUR, backup: 12 * HOUR },
    weekday: 7,
    summary: words.summaryNow,
  })
  const [until, setUntil] = useState<string>(addDays(today, SPAN))
  const [problem, setProblem] = useState<'untilBad' | 'untilSoon'>()
  const change = (more: Partial<Choice>): void => {
    setChoice({ ...choice, ...more })
    setProblem(undefined)
  }
  const refuse = (why: 'untilBad' | 'untilSoon'): void => {
    setProblem(why)
    document.getElementById('until')?.focus()
  }
  const make = (): void => {
    const last = parseLocalDate(until)
    if (last === undefined || last <= today) return refuse('untilBad')
    const summary = choice.summary.trim() || words.summaryNow
    const appointments = appointmentsOf({ ...choice, summary, goalOn, until: last }, today, app.random)
    // A calendar without an appointment is no calendar file.
    if (appointments.length === 0) return refuse('untilSoon')
    const file = calendarFile(appointments, app.clock.now())
    saveBlob(FILE_NAME, new Blob([file], { type: 'text/calendar' }))
    app.notice.value = { text: words.made }
  }
  return (
    <Screen title={words.title}>
      <p>{words.intro}</p>
      <form
        class="questions"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          make()
        }}
      >
        <Kinds choice={choice} goalOn={goalOn} onChange={change} />
        {choice.chosen.length > 0 && <Times choice={choice} onChange={change} />}
        <TextField
          id="until"
          kind="date"
          label={words.until}
          value={until}
          problem={problem && words[problem]}
          onInput={(value) => {
            setUntil(value)
            setProblem(undefined)
          }}
        />
        <TextField
          id="summary"
          label={words.summary}
          hint={words.summaryHint}
          maxLength={80}
          value={choice.summary}
          onInput={(summary) => change({ summary })}
        />
        <div class="stack">
          <Note kind="signal">{words.shared}</Note>
          <Button type="submit" wide icon="download" disabled={choice.chosen.length === 0}>
            {words.make}
          </Button>
          <Note>{words.after}</Note>
        </div>
      </form>
    </Screen>
  )
}

/** The day on which to look at the goal again, if it lies ahead. */
function dayAhead(app: App): LocalDate | undefined {
  const day = goalOf(app.journal.value)?.reviewOn
  return day !== undefined && day > app.today() ? day : undefined
}

type Chosen = Omit<Choice, 'goalOn' | 'until'>
interface KindsProps {
  readonly choice: Chosen
  readonly onChange: (more: Partial<Chosen>) => void
}

function Kinds({ choice, goalOn, onChange }: KindsProps & { readonly goalOn: LocalDate | undefined }) {
  const all = useWords()
  const words = useReminderWords()
  const offered = REMINDERS.filter((kind) => kind !== 'goal' || goalOn !== undefined)
  return (
    <Choices
      name="reminders"
      kind="many"
      legend={words.which}
      options={offered.map((kind) => ({
        value: kind,
        label: words.kinds[kind],
        why: kind === 'goal' && goalOn ? words.kindsWhy.goal(fullDate(goalOn, all)) : undefined,
      }))}
      selected={choice.chosen}
      onSelect={(selected) => onChange({ chosen: REMINDERS.filter((kind) => selected.includes(kind)) })}
    />
  )
}

function Times({ choice, onChange }: KindsProps) {
  const words = useReminderWords()
  const all = useWords()
  const weekday = new Intl.DateTimeFormat(all.locale, { weekday: 'long', timeZone: 'UTC' })
  const time = (kind: Reminder) => (
    <TextField
      key={kind}
      id={`time-${kind}`}
      kind="time"
      label={words.times[kind]}
      value={minuteInField(choice.minutes[kind])}
      onInput={(value) => {
        const minute = minuteFromField(value)
        if (minute !== undefined) onChange({ minutes: { ...choice.minutes, [kind]: minute } })
      }}
    />
  )
  return (
    <div class="stack">
      {choice.chosen.map(time)}
      {choice.chosen.includes('look-back') && (
        <Select
          id="weekday"
          label={words.weekday}
          // The 1st of January 2024 was a Monday.
          options={WEEKDAYS.map((day) => ({
            value: String(day),
            label: weekday.format(Date.UTC(2024, 0, day)),
          }))}
          value={String(choice.weekday)}
          onSelect={(day) => onChange({ weekday: Number(day) })}
        />
      )}
    </div>
  )
}
