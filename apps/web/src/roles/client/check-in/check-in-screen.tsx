import { isClosed, type CheckInDraft } from '@keertij/engine'
import { HALT, TEXT_LIMIT, type Halt } from '@keertij/journal'
import type { LocalDate } from '@keertij/kernel'
import { Button, Choices, Dialog, Rate, Scale, TextField } from '@keertij/ui'
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { dayInWords, timeInWords } from '../../../platform/when.ts'
import { type App, useApp, useWords } from '../../../shell/app.ts'
import { isForPartner } from '../../../shell/programme-now.ts'
import { record } from '../../../shell/record.ts'
import { Screen } from '../../../shell/screen.tsx'
import { BodyQuestion, SafetyQuestion } from './care-questions.tsx'
import { openCheckIn, type OpenCheckIn } from './check-in-draft.ts'
import { checkInDraftName, MOOD_VALUES } from './mood.ts'
import { NoticedPart } from './noticed-part.tsx'
import { OtherDay } from './other-day.tsx'
import { checkInWords, useCheckInWords } from './words.ts'

const SLEEPS = ['bad', 'fair', 'good'] as const
const KEEPS = ['yes', 'partly', 'no'] as const

/** Five short questions and one that is folded, or for a partner five of their own; all but the first may be skipped. No test. */
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
  if (kept) return <OtherDay title={keptInWords(app)} />
  const keep = async (): Promise<void> => {
    const isHere = app.navigation.here()
    if (!(await checkIn.keep())) return
    if (checkIn.parts.peek().kept === 'no') return setKept(true)
    if (!app.device.persistent) app.notice.value = { text: keptInWords(app) }
    if (isHere()) app.navigation.go({ at: 'today' })
  }
  const Asked = isForPartner(app) ? CareQuestions : UrgeQuestions
  return (
    <Questions day={day} checkIn={checkIn} onKeep={() => void keep()}>
      <Asked day={day} checkIn={checkIn} />
    </Questions>
  )
}

/** That it is kept, and where. */
const keptInWords = ({ device, clock, language, words: { value: words } }: App): string =>
  device.persistent
    ? checkInWords[language.value].done
    : words.lesson.keptInMemory(timeInWords(clock.now(), words))

interface AskedProps {
  readonly day: LocalDate
  readonly checkIn: OpenCheckIn
}

interface QuestionsProps extends AskedProps {
  readonly onKeep: () => void
  readonly children: ComponentChildren
}

/** How somebody is stands first, a note last; between them what their programme asks. */
function Questions({ day, checkIn: { parts, change }, onKeep, children }: QuestionsProps) {
  const app = useApp()
  const words = useWords()
  const checkIn = useCheckInWords()
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
        {children}
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
      <Removing day={day} />
    </Screen>
  )
}

function UrgeQuestions({ day, checkIn: { parts, change } }: AskedProps) {
  const app = useApp()
  const words = useWords()
  const checkIn = useCheckInWords()
  const draft = parts.value
  return (
    <>
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
      <SleepQuestion sleep={draft.sleep} onSelect={(sleep) => change({ sleep })} />
      <Choices
        name="halt"
        kind="many"
        legend={checkIn.halt}
        options={HALT.map((value) => ({ value, label: checkIn.halts[value] }))}
        selected={draft.halt ?? []}
        onSelect={(chosen) => change({ halt: HALT.filter((value: Halt) => chosen.includes(value)) })}
      />
      <NoticedPart day={day} chosen={draft.noticed ?? []} onSelect={(noticed) => change({ noticed })} />
      <Scale
        name="kept"
        legend={day === app.today() ? checkIn.kept : checkIn.keptYesterday}
        options={KEEPS.map((value) => ({ value, label: checkIn.keeps[value] }))}
        value={draft.kept}
        onSelect={(value) => {
          const answer = KEEPS.find((keep) => keep === value)
          if (answer) change({ kept: answer })
        }}
      />
    </>
  )
}

function CareQuestions({ day, checkIn: { parts, change } }: AskedProps) {
  const { safety, sleep, body = [] } = parts.value
  return (
    <>
      <SafetyQuestion day={day} safety={safety} onSelect={(safety) => change({ safety })} />
      <SleepQuestion sleep={sleep} onSelect={(sleep) => change({ sleep })} />
      <BodyQuestion chosen={body} onSelect={(body) => change({ body })} />
    </>
  )
}

interface SleepProps {
  readonly sleep: CheckInDraft['sleep']
  readonly onSelect: (sleep: (typeof SLEEPS)[number]) => void
}

function SleepQuestion({ sleep, onSelect }: SleepProps) {
  const checkIn = useCheckInWords()
  return (
    <Scale
      name="sleep"
      legend={checkIn.sleep}
      options={SLEEPS.map((value) => ({ value, label: checkIn.sleeps[value] }))}
      value={sleep}
      onSelect={(value) => onSelect(SLEEPS.find((sleep) => sleep === value) ?? 'fair')}
    />
  )
}

/** The way to take a kept check-in out again; asks once. */
function Removing({ day }: { readonly day: LocalDate }) {
  const app = useApp()
  const { cancel } = useWords()
  const words = useCheckInWords()
  const [asks, setAsks] = useState(false)
  const kept = app.journal.value.checkIns.get(day)
  if (!kept) return null
  const remove = async (): Promise<void> => {
    setAsks(false)
    const isHere = app.navigation.here()
    const bodies = kept.events.map((event) => ({ kind: 'entry.removed', data: { event } }) as const)
    const done = await record(app, bodies, { dropDrafts: [checkInDraftName(day)] })
    if (!done) return
    app.notice.value = { text: words.removed }
    if (!isHere()) return
    if (app.navigation.previous.value) app.navigation.back()
    else app.navigation.go({ at: 'today' })
  }
  return (
    <div class="part">
      <Button kind="plain" icon="trash" onClick={() => setAsks(true)}>
        {words.remove}
      </Button>
      <Dialog open={asks} onClose={() => setAsks(false)} title={words.remove} closeLabel={cancel}>
        <p>{isForPartner(app) ? words.care.removeText : words.removeText}</p>
        <p class="go-on">
          <Button wide onClick={() => void remove()}>
            {words.remove}
          </Button>
        </p>
      </Dialog>
    </div>
  )
}
