import {
  daysInLine,
  type DaysInLine,
  isCheckInDue,
  isClosed,
  isYesterdayOpen,
  resumeAt,
} from '@keertij/engine'
import { parseCheckInParts } from '@keertij/journal'
import { addDays } from '@keertij/kernel'
import { Button, Row, Rows, Scale, Waterline } from '@keertij/ui'
import { useEffect, useState } from 'preact/hooks'
import { EntryList } from '../../../lesson/help-cards.tsx'
import { useApp, useWords } from '../../../shell/app.ts'
import { Screen } from '../../../shell/screen.tsx'
import { settleWave } from '../now-help/settle.ts'
import type { Words } from '../../../words/index.ts'
import { checkInDraftName, MOOD_VALUES } from '../check-in/mood.ts'

/** The waterline, today's check-in, the one next step. Nothing else. */
export function TodayScreen() {
  const app = useApp()
  const words = useWords()
  useEffect(() => {
    void settleWave(app)
  }, [app])
  return (
    <Screen title={words.today.title} hidden className="today">
      <Water />
      <div class="split">
        {isClosed(app.journal.value, 'exercises') ? <YoungPart /> : <CheckInPart />}
        <NextStep />
      </div>
    </Screen>
  )
}

function Water() {
  const app = useApp()
  const { today } = useWords()
  const days = daysInLine(app.journal.value, app.today())
  const yesterday = app.journal.value.checkIns.get(addDays(app.today(), -1))
  return (
    <Waterline
      title={today.waterTitle}
      count={days.inLine}
      of={days.counted}
      label={lineInWords(days, today)}
      days={days.days.map(({ kept }) => ({ kept: kept === 'yes' ? true : kept === 'no' ? false : kept }))}
      summary={today.water(days.inLine, days.counted)}
      note={yesterday ? (yesterday.kept === 'yes' ? today.yesterdayYes : today.yesterdayOther) : undefined}
    />
  )
}

/** The days that went as wanted; no figure while there are none. */
function lineInWords({ counted, inLine }: DaysInLine, words: Words['today']): string {
  if (counted === 0) return words.noDays
  return inLine === 0 ? words.begun : `${words.inLine(counted)} ${words.inLineSecond}`
}

function CheckInPart() {
  const app = useApp()
  const words = useWords()
  const { today, checkIn } = words
  const [mood, setMood] = useState<string>()
  const day = app.today()
  const open = (date = day): void => app.navigation.open({ at: 'check-in', day: date })
  const goOn = async (): Promise<void> => {
    if (mood !== undefined) {
      await app.device.changeDraft({
        name: checkInDraftName(day),
        content: 'check-in',
        change: (stored) => ({ ...parseCheckInParts(stored), mood: Number(mood) }),
      })
    }
    open()
  }
  const due = isCheckInDue(app.journal.value, day)
  return (
    <section class="part stack" aria-labelledby="check-in">
      <h2 id="check-in">{due ? today.checkIn : today.checkInDone}</h2>
      {due ? (
        <>
          <Scale
            name="mood"
            legend={today.checkIn}
            legendHidden
            options={MOOD_VALUES.map((value, at) => ({
              value: String(value),
              label: checkIn.moods[at] ?? '',
            }))}
            value={mood}
            onSelect={setMood}
          />
          <Button wide onClick={() => void goOn()}>
            {today.checkInGo}
          </Button>
        </>
      ) : (
        <Button kind="quiet" wide onClick={() => open()}>
          {today.checkInChange}
        </Button>
      )}
      {isYesterdayOpen(app.journal.value, day) && (
        <Button kind="plain" onClick={() => open(addDays(day, -1))}>
          {today.yesterday}
        </Button>
      )}
    </section>
  )
}

/** For who is not 18 yet: reading and the lines that are there for them, no exercises and no check-in. */
function YoungPart() {
  const app = useApp()
  const { today, lesson } = useWords()
  const lines = (app.index.value?.directory ?? []).filter(({ tags }) => tags.includes('jongeren'))
  return (
    <section class="part stack" aria-labelledby="young">
      <h2 id="young">{today.young}</h2>
      <p>{lesson.closed}</p>
      <EntryList entries={lines} />
    </section>
  )
}

function NextStep() {
  const app = useApp()
  const words = useWords()
  const language = app.language.value
  const [programme] = app.index.value?.programmes ?? []
  const place = programme && resumeAt(programme, app.journal.value)
  return (
    <section class="part" aria-labelledby="next-step">
      <h2 id="next-step">{words.today.step}</h2>
      {place && (
        <Rows>
          <Row
            icon="programme"
            what={place.lesson.title[language]}
            why={`${place.module.title[language]}. ${words.today.minutes(place.lesson.minutes)}.`}
            onClick={() => app.navigation.open({ at: 'lesson', id: place.lesson.id })}
          />
        </Rows>
      )}
      {programme && !place && (
        <div class="stack">
          <p>{words.today.stepDone}</p>
          <Button kind="plain" onClick={() => app.navigation.go({ at: 'programme' })}>
            {words.today.toProgramme}
          </Button>
        </div>
      )}
    </section>
  )
}
