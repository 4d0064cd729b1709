import { isReviewDue, type Goal } from '@keertij/engine'
import { addDays, parseLocalDate, type LocalDate } from '@keertij/kernel'
import { Button, TextField } from '@keertij/ui'
import { useState } from 'preact/hooks'
import { fullDate } from '../../../platform/when.ts'
import { useApp, useWords } from '../../../shell/app.ts'
import { record } from '../../../shell/record.ts'
import { useGoalWords } from './words.ts'

/** After this many days it is proposed to look again. */
const NEXT = 28

/** When to look at the goal again, and on that day: keep it, or change it. */
export function ReviewPart({ goal }: { readonly goal: Goal }) {
  const app = useApp()
  const all = useWords()
  const words = useGoalWords()
  const [choosing, setChoosing] = useState(false)
  const today = app.today()
  const due = isReviewDue(app.journal.value, today)
  const { reviewOn } = goal
  const after = !due && reviewOn !== undefined && reviewOn > today ? reviewOn : today
  return (
    <section class="part stack" aria-labelledby="review">
      <h2 id="review">{words.review}</h2>
      {due ? (
        <p>{words.due}</p>
      ) : (
        <p>{reviewOn === undefined ? words.noNext : words.next(fullDate(reviewOn, all))}</p>
      )}
      {due || choosing ? (
        <NextDay
          key={after}
          after={after}
          label={due ? words.keepAsIs : words.plan}
          onDone={() => setChoosing(false)}
        />
      ) : (
        <Button kind="plain" onClick={() => setChoosing(true)}>
          {reviewOn === undefined ? words.choose : words.other}
        </Button>
      )}
    </section>
  )
}

interface NextDayProps {
  /** The day chosen lies after this one. */
  readonly after: LocalDate
  readonly label: string
  readonly onDone: () => void
}

function NextDay({ after, label, onDone }: NextDayProps) {
  const app = useApp()
  const all = useWords()
  const words = useGoalWords()
  const [day, setDay] = useState<string>(addDays(after, NEXT))
  const [tried, setTried] = useState(false)
  const next = parseLocalDate(day)
  const sound = next !== undefined && next > after
  const keep = async (): Promise<void> => {
    setTried(true)
    if (!sound) return document.getElementById('next-review')?.focus()
    if (!(await record(app, { kind: 'goal.reviewed', data: { next } }))) return
    app.notice.value = { text: words.reviewed }
    onDone()
  }
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <TextField
        id="next-review"
        kind="date"
        label={words.nextDay}
        value={day}
        problem={tried && !sound ? words.nextDayBad(fullDate(after, all)) : undefined}
        onInput={setDay}
      />
      <Button type="submit">{label}</Button>
    </form>
  )
}
