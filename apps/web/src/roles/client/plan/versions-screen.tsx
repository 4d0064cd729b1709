import { planOf, planVersions, type Plan, type PlanVersions } from '@keertij/engine'
import type { PlanPart } from '@keertij/journal'
import type { LocalDate } from '@keertij/kernel'
import { Button, Row, Rows } from '@keertij/ui'
import { useEffect, useRef, useState } from 'preact/hooks'
import { fullDate } from '../../../platform/when.ts'
import { type App, useApp, useWords } from '../../../shell/app.ts'
import { newId } from '../../../shell/new-id.ts'
import { record } from '../../../shell/record.ts'
import { Screen } from '../../../shell/screen.tsx'
import { GoalWords } from './goal-words.tsx'
import { partTitle } from './lines-part.tsx'
import { keptIn, LINE_PARTS, lineInWords, lineKept, linesOf, lineWords, type PlanLine } from './plan-lines.ts'
import { useLessons } from './use-lessons.ts'
import { planWords, usePlanWords } from './words.ts'
import './plan.css'

/** The days on which the plan changed, and the plan as it stood on one of them. */
export function VersionsScreen() {
  const app = useApp()
  const all = useWords()
  const words = usePlanWords()
  const [versions, setVersions] = useState<PlanVersions>()
  const [day, setDay] = useState<LocalDate>()
  const state = app.journal.value
  useEffect(() => {
    let gone = false
    void app.device.history().then((history) => {
      if (!gone) setVersions(planVersions(history))
    })
    return () => {
      gone = true
    }
  }, [app, state])
  if (!versions) return null
  const days = versions.days.toReversed()
  if (day !== undefined) {
    return (
      <Screen key={day} title={words.versionOf(fullDate(day, all))} className="plan">
        {day === days[0] && <p class="soft">{words.now}</p>}
        <Version plan={versions.at(day)} />
        <p class="part">
          <Button kind="quiet" onClick={() => setDay(undefined)}>
            {words.versions}
          </Button>
        </p>
      </Screen>
    )
  }
  return (
    <Screen title={words.versions} className="plan">
      <p>{days.length === 0 ? words.noVersions : words.versionsIntro}</p>
      <div class="gap-l">
        <Rows>
          {days.map((each, at) => (
            <Row
              key={each}
              what={fullDate(each, all)}
              why={at === 0 ? words.now : undefined}
              onClick={() => setDay(each)}
            />
          ))}
        </Rows>
      </div>
    </Screen>
  )
}

/** A plan of before, to read. A line that is not in the plan any more can be taken back. */
function Version({ plan }: { readonly plan: Plan }) {
  const app = useApp()
  const words = usePlanWords()
  const now = planOf(app.journal.value)
  // A second tap on a line while the first is being written is the same tap.
  const going = useRef(new Set<string>())
  const back = async (part: PlanPart, line: PlanLine, present: readonly PlanLine[]): Promise<void> => {
    const key = `${part} ${line.id}`
    if (going.current.has(key)) return
    going.current.add(key)
    await takeBack(app, part, line, present)
    going.current.delete(key)
  }
  const lessons = useLessons([...plan.ifThen, ...now.ifThen].flatMap((line) => keptIn(line) ?? []))
  return (
    <>
      {plan.goal && (
        <section class="part stack">
          <h2>{words.goal}</h2>
          <GoalWords goal={plan.goal} />
        </section>
      )}
      {LINE_PARTS.map((part) => {
        const lines = linesOf(plan, part)
        const present = linesOf(now, part)
        return lines.length === 0 ? null : (
          <section key={part} class="part stack">
            <h2>{words[partTitle(part)]}</h2>
            <ul class="rows quote">
              {lines.map((line) => (
                <li key={line.id}>
                  <p>‘{lineInWords(line, lessons, words)}’</p>
                  {!present.some((other) => saysTheSame(other, line)) && (
                    <Button kind="plain" onClick={() => void back(part, line, present)}>
                      {words.takeBack}
                      <span class="sr">: {lineInWords(line, lessons, words)}</span>
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

const saysTheSame = (one: PlanLine, other: PlanLine): boolean =>
  JSON.stringify(lineWords(one)) === JSON.stringify(lineWords(other))

/** Over the line that came in its place; as a line of its own where there is none. */
async function takeBack(
  app: App,
  part: PlanPart,
  line: PlanLine,
  present: readonly PlanLine[],
): Promise<void> {
  const place = present.find(({ id }) => id === line.id) ?? { id: newId(app.random) }
  if (!(await record(app, lineKept(part, place, lineWords(line))))) return
  app.notice.value = { text: planWords[app.language.value].takenBack }
}
