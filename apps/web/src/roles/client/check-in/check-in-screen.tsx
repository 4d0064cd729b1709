import { checkInEvent, draftOfCheckIn, type CheckInDraft } from '@keertij/engine'
import { HALT, type Halt } from '@keertij/journal'
import type { LocalDate } from '@keertij/kernel'
import { Button, Choices, Rate, Row, Rows, Scale, TextField } from '@keertij/ui'
import { useEffect, useState } from 'preact/hooks'
import { dayInWords } from '../../../platform/when.ts'
import { useApp, useWords } from '../../../shell/app.ts'
import { openCrisis } from '../../../shell/places.ts'
import { record } from '../../../shell/record.ts'
import { Screen } from '../../../shell/screen.tsx'
import { checkInDraftName, MOOD_VALUES } from './mood.ts'

const SLEEPS = ['bad', 'fair', 'good'] as const
const KEEPS = ['yes', 'partly', 'no'] as const

/** Five short questions, under a minute; all but the first may be skipped. No test. */
export function CheckInScreen({ day }: { readonly day: LocalDate }) {
  const app = useApp()
  const words = useWords()
  const { checkIn } = words
  const [draft, setDraft] = useState<CheckInDraft | undefined>()
  const [kept, setKept] = useState(false)
  const name = checkInDraftName(day)
  const today = app.today()
  useEffect(() => {
    const before = app.journal.value.checkIns.get(day)
    void app.device.draft(name).then((written) => {
      setDraft((written?.value as CheckInDraft | undefined) ?? (before ? draftOfCheckIn(before) : {}))
    })
  }, [app, day, name])
  if (!draft) return null
  const change = (part: CheckInDraft): void => {
    const next = { ...draft, ...part }
    setDraft(next)
    void app.device.keepDraft(name, next, 'check-in')
  }
  const keep = async (): Promise<void> => {
    const event = checkInEvent(day, draft)
    if (!event || !(await record(app, event, { dropDrafts: [name] }))) return
    if (draft.kept === 'no') return setKept(true)
    app.notice.value = { text: checkIn.done }
    app.navigation.go({ at: 'today' })
  }
  if (kept) return <OtherDay />
  return (
    <Screen
      title={day === today ? checkIn.title : checkIn.titleFor(dayInWords(day, today, words))}
      className="check-in"
    >
      <p class="note">{checkIn.aside}</p>
      <form
        class="questions"
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <Scale
          name="mood"
          legend={checkIn.mood}
          options={MOOD_VALUES.map((value, at) => ({ value: String(value), label: checkIn.moods[at] ?? '' }))}
          value={draft.mood === undefined ? undefined : String(draft.mood)}
          onSelect={(value) => change({ mood: Number(value) })}
        />
        <Rate
          id="urge"
          question={checkIn.urge}
          low={`0 ${checkIn.low}`}
          high={`10 ${checkIn.high}`}
          value={draft.urge}
          onInput={(urge) => change({ urge })}
          valueText={(value) => `${value}, ${words.fields.ratings[value] ?? ''}`}
          unset={words.fields.untouched}
        />
        <Scale
          name="sleep"
          legend={checkIn.sleep}
          options={SLEEPS.map((value) => ({ value, label: checkIn.sleeps[value] }))}
          value={draft.sleep}
          onSelect={(value) => change({ sleep: SLEEPS.find((sleep) => sleep === value) ?? 'fair' })}
        />
        <Choices
          name="halt"
          kind="many"
          legend={checkIn.halt}
          options={HALT.map((value) => ({ value, label: checkIn.halts[value] }))}
          selected={draft.halt ?? []}
          onSelect={(chosen) => change({ halt: HALT.filter((value: Halt) => chosen.includes(value)) })}
        />
        <Scale
          name="kept"
          legend={day === today ? checkIn.kept : checkIn.keptYesterday}
          options={KEEPS.map((value) => ({ value, label: checkIn.keeps[value] }))}
          value={draft.kept}
          onSelect={(value) => {
            const answer = KEEPS.find((keep) => keep === value)
            if (answer) change({ kept: answer })
          }}
        />
        <TextField
          id="note"
          label={checkIn.note}
          example={checkIn.notePlaceholder}
          lines={2}
          value={draft.note ?? ''}
          onInput={(note) => change({ note })}
        />
        <Button type="submit" wide disabled={draft.mood === undefined}>
          {checkIn.keep}
        </Button>
      </form>
    </Screen>
  )
}

/** After a day that went otherwise: the days stay, and help is one tap away. Nothing is reset. */
function OtherDay() {
  const app = useApp()
  const words = useWords()
  return (
    <Screen title={words.checkIn.done} className="stack">
      <p>{words.checkIn.no}</p>
      <p>{words.checkIn.noNext}</p>
      <Rows>
        <Row icon="wave" what={words.tabs.now} onClick={() => app.navigation.replace({ at: 'now-help' })} />
        <Row icon="call" what={words.crisis.button} onClick={openCrisis} />
      </Rows>
      <Button wide onClick={() => app.navigation.go({ at: 'today' })}>
        {words.lesson.toToday}
      </Button>
    </Screen>
  )
}
