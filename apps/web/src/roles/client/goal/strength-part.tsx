import { strengthOf, type Strength } from '@keertij/engine'
import type { LocalDate } from '@keertij/kernel'
import { Chart, LineChart } from '@keertij/ui'
import { useMemo } from 'preact/hooks'
import { fullDate } from '../../../platform/when.ts'
import { useApp, useWords } from '../../../shell/app.ts'
import { useGoalWords } from './words.ts'

const WEEK = 7
/** Smaller steps than this from week to week are about the same. */
const STEP = 0.05

type Week = Strength['days'][number]

/** How steady it becomes, as a line and in words: never as a figure. */
export function StrengthPart() {
  const app = useApp()
  const all = useWords()
  const words = useGoalWords()
  const state = app.journal.value
  const today = app.today()
  const strength = useMemo(() => strengthOf(state, today), [state, today])
  const weeks = weeksOf(strength)
  const [first] = weeks
  const day = (on: LocalDate) => fullDate(on, all)
  return (
    <section class="part stack" aria-labelledby="strength">
      <h2 id="strength">{words.strength}</h2>
      {strength.now === undefined || !first ? (
        <p class="soft">{words.strengthNeeds(strength.needs)}</p>
      ) : (
        <Chart
          finding={strength.than ? words.than[strength.than] : words.thanNothing}
          tableLabel={words.table}
          table={() => ({
            caption: words.caption,
            columns: [words.week, words.against],
            rows: weeks.map((week, at) => ({
              head: day(week.day),
              cells: [words.moves[moveOf(week, weeks[at - 1])]],
            })),
          })}
        >
          <LineChart
            summary={words.summary(day(first.day), words.today)}
            points={strength.days
              .slice(strength.days.findIndex(({ day }) => day === first.day))
              .map(({ strength }) => strength)}
            min={0}
            max={1}
            high={words.high}
            low={words.low}
            from={day(first.day)}
            to={words.today}
          />
        </Chart>
      )}
    </section>
  )
}

/** Today, a week before it, and so on, as far back as there is a strength; oldest first. */
const weeksOf = ({ days }: Strength): readonly Week[] =>
  days.filter(({ strength }, at) => strength !== undefined && (days.length - 1 - at) % WEEK === 0)

function moveOf(
  { strength: now = 0 }: Week,
  before: Week | undefined,
): 'first' | 'higher' | 'same' | 'lower' {
  if (before?.strength === undefined) return 'first'
  if (Math.abs(now - before.strength) < STEP) return 'same'
  return now > before.strength ? 'higher' : 'lower'
}
