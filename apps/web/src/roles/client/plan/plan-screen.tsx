import { crisisLines, exercisesIn, isEmptyPlan, planOf, wordsInLesson, type Plan } from '@keertij/engine'
import type { KeptExercise } from '@keertij/journal'
import type { Language } from '@keertij/kernel'
import type { DirectoryEntry, Lesson, LessonCard, PlanSlot } from '@keertij/programme'
import { Button, Rows, Row } from '@keertij/ui'
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { fullDate } from '../../../platform/when.ts'
import { type App, useApp, useWords } from '../../../shell/app.ts'
import { placeOf } from '../../../shell/crisis.tsx'
import { Screen } from '../../../shell/screen.tsx'
import { useSpoken } from '../../../lesson/variables.ts'
import { PeopleList } from '../../../people/people-list.tsx'

/** What a person wrote in the exercises, together, in their own words. It prints as a sheet. */
export function PlanScreen() {
  const app = useApp()
  const words = useWords()
  const plan = planOf(app.journal.value)
  return (
    <Screen title={words.plan.title} className="plan">
      <p class="no-print">{words.plan.intro}</p>
      <GoalPart plan={plan} />
      <Part title={words.plan.reasons} slot="reasons" empty={plan.reasons.length === 0}>
        <ul class="rows quote">
          {plan.reasons.map(({ field, words: reason }) => (
            <li key={field + reason}>‘{reason}’</li>
          ))}
        </ul>
      </Part>
      {plan.ifThen.length > 0 && <IfThenPart plan={plan} />}
      <section class="part stack" aria-labelledby="plan-people">
        <h2 id="plan-people">{words.plan.people}</h2>
        <PeopleList />
      </section>
      <CardPart title={words.plan.crisisCard} slot="crisis-card" kept={plan.crisisCard[0]?.from} />
      <CardPart title={words.plan.safetyPlan} slot="safety-plan" kept={plan.safetyPlan[0]?.from} />
      {!isEmptyPlan(plan) && (
        <div class="part no-print">
          <Button kind="quiet" icon="print" onClick={() => print()}>
            {words.plan.print}
          </Button>
        </div>
      )}
      <PrintedLines />
      <p class="note only-print">{words.plan.printed(fullDate(app.today(), words))}</p>
    </Screen>
  )
}

/** On paper the help lines stand under the plan: there is no button there. */
function PrintedLines() {
  const app = useApp()
  const words = useWords()
  const language = app.language.value
  const { country } = app.preferences.value
  const lines = crisisLines(app.index.value?.directory ?? [], country)
  return (
    <section class="part only-print">
      <h2>{words.crisis.title}</h2>
      <ul>
        {lines.map((entry) => (
          <li key={entry.id}>
            {[nameWithNumber(entry, language), placeOf(entry, country, words) + entry.what[language]].join(
              '. ',
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "113 Zelfmoordpreventie", "Tele-Onthaal 106": a number that is in the name already is not said twice. */
const nameWithNumber = ({ name, phone }: DirectoryEntry, language: Language): string =>
  phone && !name[language].includes(phone.shown) ? `${name[language]} ${phone.shown}` : name[language]

function GoalPart({ plan }: { readonly plan: Plan }) {
  const all = useWords()
  const { plan: words } = all
  const { goal } = plan
  return (
    <Part title={words.goal} slot="goal" empty={!goal}>
      {goal?.kind && <p class="over">{words.goalKinds[goal.kind]}</p>}
      {goal?.words && <p class="quote">‘{goal.words}’</p>}
      {goal?.keep && (
        <p>
          {words.goalKeep}: ‘{goal.keep}’
        </p>
      )}
      {goal?.reviewOn && <p class="note gap">{words.goalReview(fullDate(goal.reviewOn, all))}</p>}
    </Part>
  )
}

function IfThenPart({ plan }: { readonly plan: Plan }) {
  const { plan: words } = useWords()
  const kept = [...new Set(plan.ifThen.map(({ from }) => from))]
  return (
    <section class="part stack" aria-labelledby="plan-if-then">
      <h2 id="plan-if-then">{words.ifThen}</h2>
      {kept.map((each) => (
        <KeptWords
          key={each.event}
          kept={each}
          only={new Set(plan.ifThen.filter(({ from }) => from === each).map(({ field }) => field))}
        />
      ))}
    </section>
  )
}

function CardPart({
  title,
  slot,
  kept,
}: {
  readonly title: string
  readonly slot: PlanSlot
  readonly kept: KeptExercise | undefined
}) {
  return (
    <Part title={title} slot={slot} empty={!kept}>
      {kept && <KeptWords kept={kept} />}
    </Part>
  )
}

interface PartProps {
  readonly title: string
  readonly slot: PlanSlot
  readonly empty: boolean
  readonly children: ComponentChildren
}

/** One part of the plan, with the way to the lesson in which it is made and changed. */
function Part({ title, slot, empty, children }: PartProps) {
  const app = useApp()
  const { plan: words } = useWords()
  const lesson = lessonFor(app, slot)
  const open = (): void => {
    if (lesson) app.navigation.open({ at: 'lesson', id: lesson.id })
  }
  return (
    <section class={empty ? 'part stack no-print' : 'part stack'} aria-labelledby={`plan-${slot}`}>
      <h2 id={`plan-${slot}`}>{title}</h2>
      {empty ? <p class="soft">{words.empty}</p> : children}
      {lesson && (
        <div class="no-print">
          {empty ? (
            <Rows>
              <Row
                icon="task"
                what={slot === 'safety-plan' ? words.make : words.fill(lesson.title[app.language.value])}
                onClick={open}
              />
            </Rows>
          ) : (
            <Button kind="plain" onClick={open}>
              {words.change}
              <span class="sr">: {title}</span>
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

/** The first lesson or flow whose exercises feed this part of the plan. */
function lessonFor(app: App, slot: PlanSlot): LessonCard | undefined {
  const index = app.index.value
  const lessons =
    index?.programmes.flatMap(({ modules }) => modules.flatMap((module) => module.lessons)) ?? []
  return [...lessons, ...(index?.flows ?? [])].find(({ feeds }) => feeds.includes(slot))
}

/** Questions and answers of a kept exercise, as the lesson asks them now. */
function KeptWords({ kept, only }: { readonly kept: KeptExercise; readonly only?: ReadonlySet<string> }) {
  const app = useApp()
  const speak = useSpoken()
  const language = app.language.value
  const [lesson, setLesson] = useState<Lesson>()
  useEffect(() => {
    void app.content.lesson(kept.lesson, language).then((loaded) => {
      if (loaded.ok) setLesson(loaded.value)
    })
  }, [app, kept.lesson, language])
  if (!lesson) return null
  const fields = exercisesIn(lesson).flatMap((exercise) => exercise.fields)
  const answers = wordsInLesson(kept, lesson).filter(({ field }) => only === undefined || only.has(field))
  if (only) {
    return (
      <div class="sheet">{answers.flatMap(({ lines }) => lines.map((line) => <p key={line}>{line}</p>))}</div>
    )
  }
  return (
    <dl class="sheet">
      {answers.map(({ field, lines }) => {
        const question = fields.find(({ id }) => id === field)
        const asked =
          question && 'question' in question ? question.question.find((block) => block.t === 'p') : undefined
        return (
          <div key={field}>
            <dt>{asked?.t === 'p' ? speak(asked.c) : ''}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        )
      })}
    </dl>
  )
}
