import {
  dueLesson,
  exerciseAgain,
  followUp,
  isBack,
  isCheckInDue,
  isClosed,
  isReviewDue,
  isYesterdayOpen,
  pauseCheckDue,
  phaseOn,
  resumeAt,
  type LessonPlace,
} from '@keertij/engine'
import { parseCheckInParts } from '@keertij/journal'
import { addDays, type LocalDate } from '@keertij/kernel'
import { Button, Row, Rows, Scale } from '@keertij/ui'
import { useEffect, useRef, useState } from 'preact/hooks'
import { EntryList } from '../../../lesson/help-cards.tsx'
import { settleOccasionOf } from '../../../lesson/session.ts'
import { dayInWords } from '../../../platform/when.ts'
import { type App, useApp, useWords } from '../../../shell/app.ts'
import { paceOf } from '../../../shell/pace.ts'
import { isForPartner, programmeNow } from '../../../shell/programme-now.ts'
import { PAUSE_CHECK, SLIP } from '../../../shell/places.ts'
import { Screen } from '../../../shell/screen.tsx'
import { settleWave } from '../now-help/settle.ts'
import { checkInDraftName, MOOD_VALUES } from '../check-in/mood.ts'
import { useCheckInWords } from '../check-in/words.ts'
import { usePreparedInsight } from '../insight/insight-now.ts'
import { LockOffer } from '../lock/lock-offer.tsx'
import { PhasePart } from '../phases/phase-part.tsx'
import { MeasureDueRow } from '../measure/due-row.tsx'
import { WriteSheet } from '../journal/write-sheet.tsx'
import { Water } from './water.tsx'
import { useDay } from './use-day.ts'
import { useTodayWords } from './words.ts'

/** The waterline, today's check-in, the one next step; what one may want besides stands small below. */
export function TodayScreen() {
  const app = useApp()
  const words = useTodayWords()
  useEffect(() => {
    void settleWave(app)
    void settleOccasionOf(app, SLIP)
  }, [app])
  usePreparedInsight()
  const day = useDay()
  const back = useBack(day)
  const young = isClosed(app.journal.value, 'exercises')
  return (
    <Screen key={day} title={words.title} hidden className="today">
      {back && <p>{words.back}</p>}
      {isForPartner(app) ? <p class="lead">{words.calm}</p> : <Water />}
      {!young && <PhasePart today={day} />}
      <div class="split">
        {young ? <YoungPart /> : <CheckInPart />}
        <NextStep back={back} />
      </div>
      {!young && <Besides />}
      <LockOffer />
    </Screen>
  )
}

/** Somebody comes back after weeks. It stays true here when a wave that was cut off then is settled as the screen opens. */
function useBack(today: LocalDate): boolean {
  const app = useApp()
  const seen = useRef(false)
  if (isBack(app.journal.value, today)) seen.current = true
  return seen.current
}

function CheckInPart() {
  const app = useApp()
  const today = useTodayWords()
  const checkIn = useCheckInWords()
  const [mood, setMood] = useState<string>()
  const day = app.today()
  const open = (date = day): void => app.navigation.open({ at: 'check-in', day: date })
  const goOn = async (): Promise<void> => {
    const isHere = app.navigation.here()
    if (mood !== undefined) {
      await app.device.changeDraft({
        name: checkInDraftName(day),
        content: 'check-in',
        change: (stored) => ({ ...parseCheckInParts(stored), mood: Number(mood) }),
      })
    }
    // Somebody who went elsewhere stays there, and a second tap opens nothing twice.
    if (isHere()) open()
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
        <p>
          <Button kind="plain" onClick={() => open(addDays(day, -1))}>
            {today.yesterday}
          </Button>
        </p>
      )}
    </section>
  )
}

/** For who is not 18 yet: reading and the lines that are there for them, no exercises and no check-in. */
function YoungPart() {
  const app = useApp()
  const { lesson } = useWords()
  const today = useTodayWords()
  const lines = (app.index.value?.directory ?? []).filter(({ tags }) => tags.includes('jongeren'))
  return (
    <section class="part stack" aria-labelledby="young">
      <h2 id="young">{today.young}</h2>
      <p>{lesson.closed}</p>
      <EntryList entries={lines} />
    </section>
  )
}

/** Where one goes on; above it a lesson whose day has come. */
function NextStep({ back }: { readonly back: boolean }) {
  const app = useApp()
  const words = useTodayWords()
  const language = app.language.value
  const programme = programmeNow(app)
  const pace = paceOf(app)
  const due = programme && dueLesson(programme, app.journal.value, pace)
  const next = programme && resumeAt(programme, app.journal.value, pace)
  const open = ({ lesson }: LessonPlace): void => app.navigation.open({ at: 'lesson', id: lesson.id })
  return (
    <section class="part" aria-labelledby="next-step">
      <h2 id="next-step">{words.step}</h2>
      {(due || next || back) && (
        <Rows>
          {due && (
            <Row
              icon="programme"
              what={due.lesson.title[language]}
              why={`${words.opened}. ${words.minutes(due.lesson.minutes)}.`}
              onClick={() => open(due)}
            />
          )}
          {next && (
            <Row
              icon="programme"
              what={next.lesson.title[language]}
              why={`${next.module.title[language]}. ${words.minutes(next.lesson.minutes)}.`}
              onClick={() => open(next)}
            />
          )}
          {back && (
            <Row
              icon="journal"
              what={words.lookBack}
              why={words.lookBackWhy}
              onClick={() => app.navigation.open({ at: 'journal' })}
            />
          )}
        </Rows>
      )}
      {programme && !due && !next && (
        <div class="stack">
          <p>{pace.path === 'all' ? words.stepDone : words.neededDone}</p>
          <Button kind="plain" onClick={() => app.navigation.go({ at: 'programme' })}>
            {words.toProgramme}
          </Button>
        </div>
      )}
    </section>
  )
}

/** The exercise that asks each morning what the part on the phase asks with one tap. */
const TODAY_NOT = 'today-not'
const saysOtherwise = ({ journal, today }: App): boolean =>
  isClosed(journal.value, 'stop-date') || phaseOn(journal.value, today())?.at === 'phase'

/** An exercise that shows more when it is filled in again: how full the barrel is a week later. */
function AgainRow() {
  const app = useApp()
  const words = useTodayWords()
  const programme = programmeNow(app)
  const again = programme && exerciseAgain(programme, app.journal.value, paceOf(app))
  if (!again || (again.exercise === TODAY_NOT && saysOtherwise(app))) return null
  const { lesson, exercise, last } = again
  return (
    <Row
      icon="programme"
      what={words.again(lesson.title[app.language.value])}
      why={words.againWhy(dayInWords(last, app.today(), app.words.value))}
      onClick={() => app.navigation.open({ at: 'lesson', id: lesson.id, again: exercise })}
    />
  )
}

/** A look back on a boundary, once, with no pressure. */
function FollowUpRow() {
  const app = useApp()
  const words = useTodayWords()
  const programme = programmeNow(app)
  const found = programme && followUp(programme, app.journal.value, paceOf(app))
  if (!found) return null
  const { lesson, since } = found
  return (
    <Row
      icon="programme"
      what={lesson.title[app.language.value]}
      why={words.followUpWhy(dayInWords(since, app.today(), app.words.value))}
      onClick={() => app.navigation.open({ at: 'lesson', id: lesson.id })}
    />
  )
}

/** What one may want besides: to look at the goal on its day, to write, to tell that something happened. */
function Besides() {
  const app = useApp()
  const words = useTodayWords()
  const [writing, setWriting] = useState(false)
  const { journal, navigation } = app
  const partner = isForPartner(app)
  return (
    <section class="part" aria-labelledby="besides">
      <h2 id="besides" class="sr">
        {words.besides}
      </h2>
      <Rows>
        {!partner && pauseCheckDue(journal.value, app.today(), paceOf(app).dayOf) !== undefined && (
          <Row
            icon="plan"
            what={words.pause}
            why={words.pauseWhy}
            onClick={() => navigation.open({ at: 'lesson', id: PAUSE_CHECK })}
          />
        )}
        <AgainRow />
        <FollowUpRow />
        <MeasureDueRow />
        {!partner && isReviewDue(journal.value, app.today()) && (
          <Row icon="plan" what={words.review} onClick={() => navigation.open({ at: 'goal' })} />
        )}
        <Row icon="journal" what={words.write} onClick={() => setWriting(true)} />
        {!partner && (
          <Row
            icon="message"
            what={words.happened}
            onClick={() => navigation.open({ at: 'lesson', id: SLIP })}
          />
        )}
        <Row icon="delay" what={words.remind} onClick={() => navigation.open({ at: 'reminders' })} />
      </Rows>
      <WriteSheet open={writing} onClose={() => setWriting(false)} />
    </section>
  )
}
