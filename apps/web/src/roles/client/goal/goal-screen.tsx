import { goalOf, type Goal } from '@keertij/engine'
import { Button, Empty, Row, Rows } from '@keertij/ui'
import { type App, useApp } from '../../../shell/app.ts'
import { Screen } from '../../../shell/screen.tsx'
import { GoalWords } from '../plan/goal-words.tsx'
import { lessonFor } from '../plan/lesson-cards.ts'
import { Water } from '../today/water.tsx'
import { ReviewPart } from './review-part.tsx'
import { StrengthPart } from './strength-part.tsx'
import { useGoalWords } from './words.ts'

/** The goal in the person's own words, how it goes, and how that is counted. Never a yardstick. */
export function GoalScreen() {
  const app = useApp()
  const words = useGoalWords()
  const goal = goalOf(app.journal.value)
  return (
    <Screen title={words.title} className="plan goal">
      {goal ? (
        <Chosen goal={goal} />
      ) : (
        <Empty
          title={words.noneTitle}
          text={words.none}
          action={{ label: words.make, onClick: () => changeGoal(app) }}
        />
      )}
      <div class="part">
        <Water />
      </div>
      <StrengthPart />
      <section class="part stack" aria-labelledby="counted">
        <h2 id="counted">{words.counted}</h2>
        <ul class="bullets">
          {words.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
      <div class="part">
        <Rows>
          <Row
            icon="delay"
            what={words.remind}
            why={words.remindWhy}
            onClick={() => app.navigation.open({ at: 'reminders' })}
          />
        </Rows>
      </div>
    </Screen>
  )
}

function Chosen({ goal }: { readonly goal: Goal }) {
  const app = useApp()
  const words = useGoalWords()
  return (
    <>
      <GoalWords goal={{ ...goal, reviewOn: undefined }} />
      <p class="gap">
        <Button kind="plain" onClick={() => changeGoal(app)}>
          {words.change}
        </Button>
      </p>
      <ReviewPart goal={goal} />
    </>
  )
}

/** A goal changes in its own lesson. */
function changeGoal(app: App): void {
  const lesson = lessonFor(app, 'goal')
  if (lesson) app.navigation.open({ at: 'lesson', id: lesson.id })
}
