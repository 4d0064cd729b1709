import { isClosed } from '@keertij/engine'
import { HALT, TEXT_LIMIT, type Halt } from '@keertij/journal'
import type { LocalDate } from '@keertij/kernel'
import { Button, Choices, Rate, Row, Rows, Scale, TextField } from '@keertij/ui'
import { useEffect, useState } from 'preact/hooks'
import { dayInWords, timeInWords } from '../../../platform/when.ts'
import { type App, useApp, useWords } from '../../../shell/app.ts'
import { openCrisis } from '../../../shell/places.ts'
import { Screen } from '../../../shell/screen.tsx'
import { openCheckIn, type OpenCheckIn } from './check-in-draft.ts'
import { MOOD_VALUES } from './mood.ts'

const SLEEPS = ['bad', 'fair', 'good'] as const
const KEEPS = ['yes', 'partly', 'no'] as const

/** Five short questions, under a minute; all but the first may be skipped. No test. */
export function CheckInScreen({ day }: { readonly day: LocalDate }) {
  const app = useApp()
  const [checkIn, setCheckIn] = useState<OpenCheckIn>()
  const [kept, setKept] = useState(false)
  useEffect(() => {
    let gone = false
    let opened: OpenCheckIn | undefined
    void openCheckIn(app, day).then((found) => {
      opened = found
      if (gone) found.close()
      else setCheckIn(found)
    })
    return () => {
      gone = true
      opened?.close()
    }
  }, [app, day])
  const closed = isClosed(app.journal.value, 'exercises')
  if (closed) return <p>{app.words.value.lesson.closed}</p>
  if (!checkIn) return null
  if (kept) return <OtherDay />
  const keep = async (): Promise<void> => {
    if (!(await checkIn.keep())) return
    if (checkIn.parts.peek().kept === 'no') return setKept(true)
    if (!app.device.persistent) app.notice.value = { text: keptInWords(app) }
    app.navigation.go({ at: 'today' })
  }
  return <Questions day={day} checkIn={checkIn} onKeep={() => void keep()} />
}

/** That it is kept, and where. */
const keptInWords = ({ device, clock, words: { value: words } }: App): string =>
  device.persistent ? words.checkIn.done : words.lesson.keptInMemory(timeInWords(clock.now(), words))

interface QuestionsProps {
  readonly day: LocalDate
  readonly checkIn: OpenCheckIn
  readonly onKeep: () => void
}

function Questions({ day, checkIn: { parts, change }, onKeep }: QuestionsProps) {
  const app = useApp()
  const words = useWords()
  const { checkIn } = words
  const draft = parts.value
  const today = app.today()
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
          onKeep()
        }}
      >
        <Scale
          name="mood"
          legend={day === today ? checkIn.mood : checkIn.moodYesterday}
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
          maxLength={TEXT_LIMIT}
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
    <Screen title={keptInWords(app)} className="stack">
      <p>{words.checkIn.no}</p>
      <h2>{words.checkIn.safe}</h2>
      <p>{words.checkIn.noNext}</p>
      <Rows>
        <Row
          icon="message"
          what={words.nowHelp.happened}
          onClick={() => app.navigation.replace({ at: 'now-help', stage: 'happened' })}
        />
        <Row icon="wave" what={words.tabs.now} onClick={() => app.navigation.replace({ at: 'now-help' })} />
        <Row icon="call" what={words.crisis.button} onClick={openCrisis} />
      </Rows>
      <Button wide onClick={() => app.navigation.go({ at: 'today' })}>
        {words.lesson.toToday}
      </Button>
    </Screen>
  )
}
