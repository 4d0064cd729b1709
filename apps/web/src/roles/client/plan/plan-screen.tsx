import { keptFor, planOf, isEmptyPlan, type Plan } from '@keertij/engine'
import type { JournalState, KeptExercise } from '@keertij/journal'
import { Button, Row, Rows, TextField } from '@keertij/ui'
import { useMemo, useState } from 'preact/hooks'
import { PeopleList } from '../../../people/people-list.tsx'
import { useApp } from '../../../shell/app.ts'
import { isForPartner } from '../../../shell/programme-now.ts'
import { Screen } from '../../../shell/screen.tsx'
import { GoalWords } from './goal-words.tsx'
import { KeptWords } from './kept-words.tsx'
import { lessonFor } from './lesson-cards.ts'
import { LinesPart } from './lines-part.tsx'
import { CirclesCard, ValuesCard } from './own-cards.tsx'
import { PlanPaper } from './paper.tsx'
import { Part } from './part.tsx'
import { PhotosPart } from './photos-part.tsx'
import { keptIn } from './plan-lines.ts'
import { RecognisedPart } from './recognised-part.tsx'
import { useLessons } from './use-lessons.ts'
import { usePlanWords } from './words.ts'
import './plan.css'

/** What a person wrote for themselves, together, in their own words: to change here, and to print as a sheet. */
export function PlanScreen() {
  const app = useApp()
  const words = usePlanWords()
  const [name, setName] = useState('')
  const state = app.journal.value
  const partner = isForPartner(app)
  const plan = useMemo(() => planOf(state), [state])
  const lessons = useLessons(plan.ifThen.flatMap((line) => keptIn(line) ?? []))
  const lines = (part: Parameters<typeof LinesPart>[0]['part']) => (
    <LinesPart plan={plan} part={part} lessons={lessons} />
  )
  return (
    <Screen title={words.title} className="plan">
      <div class="no-print">
        <p>{words.intro}</p>
        <PhotosPart />
        {!partner && <GoalPart plan={plan} />}
        {lines('reasons')}
        {lines('early-signs')}
        {lines('if-then')}
        {lines('measures')}
        <section class="part stack" aria-labelledby="plan-people">
          <h2 id="plan-people">{words.people}</h2>
          <PeopleList />
        </section>
        <CardPart title={words.crisisCard} slot="crisis-card" state={state} />
        <CardPart title={words.safetyPlan} slot="safety-plan" state={state} />
        <CardPart title={words.values} slot="values" state={state} />
        <CardPart title={words.circles} slot="circles" state={state} />
        <RecognisedPart state={state} />
        <VersionsRow />
        {!isEmptyPlan(plan) && <Printing name={name} onName={setName} />}
      </div>
      <PlanPaper plan={plan} state={state} lessons={lessons} name={name.trim()} />
    </Screen>
  )
}

function GoalPart({ plan }: { readonly plan: Plan }) {
  const { navigation } = useApp()
  const words = usePlanWords()
  return (
    <Part title={words.goal} slot="goal" empty={!plan.goal}>
      {plan.goal && <GoalWords goal={plan.goal} />}
      <Rows>
        <Row icon="plan" what={words.toGoal} onClick={() => navigation.open({ at: 'goal' })} />
      </Rows>
    </Part>
  )
}

interface CardPartProps {
  readonly title: string
  readonly slot: 'crisis-card' | 'safety-plan' | 'values' | 'circles'
  readonly state: JournalState
}

/** A part that is made and changed as a whole, in its own lesson. One without a lesson or words is not there. */
function CardPart({ title, slot, state }: CardPartProps) {
  const app = useApp()
  const [kept] = keptFor(state, slot)
  const optional = slot === 'values' || slot === 'circles'
  if (!kept && optional && !lessonFor(app, slot)) return null
  // A partner's programme makes none of these but the safety plan: what was kept elsewhere is shown, and nothing is asked for.
  if (!kept && slot !== 'safety-plan' && isForPartner(app)) return null
  return (
    <Part title={title} slot={slot} empty={!kept} inLesson>
      {kept && <Card slot={slot} kept={kept} />}
    </Part>
  )
}

function Card({ slot, kept }: Pick<CardPartProps, 'slot'> & { readonly kept: KeptExercise }) {
  if (slot === 'values') return <ValuesCard kept={kept} />
  return slot === 'circles' ? <CirclesCard kept={kept} /> : <KeptWords kept={kept} />
}

function VersionsRow() {
  const { navigation } = useApp()
  const words = usePlanWords()
  return (
    <div class="part">
      <Rows>
        <Row
          icon="delay"
          what={words.versions}
          why={words.versionsWhy}
          onClick={() => navigation.open({ at: 'plan-versions' })}
        />
      </Rows>
    </div>
  )
}

/** On paper a name may stand. It goes no further than this screen. */
function Printing({ name, onName }: { readonly name: string; readonly onName: (name: string) => void }) {
  const words = usePlanWords()
  return (
    <section class="part stack" aria-labelledby="plan-print">
      <h2 id="plan-print">{words.printTitle}</h2>
      <p>{words.printText}</p>
      <TextField id="print-name" label={words.printName} maxLength={80} value={name} onInput={onName} />
      <Button kind="quiet" icon="print" onClick={() => print()}>
        {words.print}
      </Button>
    </section>
  )
}
