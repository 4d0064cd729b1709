import { crisisLines, keptFor, type Plan } from '@keertij/engine'
import type { JournalState, PlanPart } from '@keertij/journal'
import type { Language, LocalDate } from '@keertij/kernel'
import type { DirectoryEntry } from '@keertij/programme'
import type { ComponentChildren } from 'preact'
import { fullDate } from '../../../platform/when.ts'
import { useApp, useWords } from '../../../shell/app.ts'
import { isForPartner } from '../../../shell/programme-now.ts'
import { placeOf } from '../../../shell/crisis.tsx'
import { GoalWords } from './goal-words.tsx'
import { KeptWords } from './kept-words.tsx'
import { partTitle } from './lines-part.tsx'
import { CirclesCard, ValuesCard } from './own-cards.tsx'
import { lineInWords, linesOf } from './plan-lines.ts'
import type { Lessons } from './use-lessons.ts'
import { usePlanWords } from './words.ts'

export interface PlanPaperProps {
  readonly plan: Plan
  readonly state: JournalState
  readonly lessons: Lessons
  /** Empty when no name may stand on it. */
  readonly name: string
}

/** The plan as a sheet of paper: the crisis card first, the help lines last, and nothing that is empty. */
export function PlanPaper({ plan, state, lessons, name }: PlanPaperProps) {
  const app = useApp()
  const all = useWords()
  const words = usePlanWords()
  const [crisisCard] = keptFor(state, 'crisis-card')
  const [safetyPlan] = keptFor(state, 'safety-plan')
  const [values] = keptFor(state, 'values')
  const [circles] = keptFor(state, 'circles')
  const lines = (part: PlanPart) => (
    <PaperLines
      title={words[partTitle(part)]}
      lines={linesOf(plan, part).map((line) => lineInWords(line, lessons, words))}
    />
  )
  return (
    <article class="paper only-print">
      <h2 class="paper-title">{words.paperTitle}</h2>
      <p class="paper-from">{words.paperFrom(name, fullDate(app.today(), all))}</p>
      {crisisCard && (
        <section class="paper-card">
          <h3>{words.crisisCard}</h3>
          <KeptWords kept={crisisCard} />
        </section>
      )}
      <PaperPeople state={state} />
      {plan.goal && !isForPartner(app) && (
        <PaperPart title={words.goal}>
          <GoalWords goal={{ ...plan.goal, reviewOn: ahead(plan.goal.reviewOn, app.today()) }} />
        </PaperPart>
      )}
      {lines('reasons')}
      {lines('early-signs')}
      {lines('if-then')}
      {lines('measures')}
      {values && (
        <PaperPart title={words.values}>
          <ValuesCard kept={values} />
        </PaperPart>
      )}
      {circles && (
        <PaperPart title={words.circles}>
          <CirclesCard kept={circles} />
        </PaperPart>
      )}
      {safetyPlan && (
        <PaperPart title={words.safetyPlan}>
          <KeptWords kept={safetyPlan} />
        </PaperPart>
      )}
      <HelpLines />
    </article>
  )
}

/** A day that is over is no appointment any more. */
const ahead = (day: LocalDate | undefined, today: LocalDate): LocalDate | undefined =>
  day !== undefined && day > today ? day : undefined

const PaperPart = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section class="paper-part">
    <h3>{title}</h3>
    {children}
  </section>
)

function PaperLines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <PaperPart title={title}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </PaperPart>
  )
}

function PaperPeople({ state }: { readonly state: JournalState }) {
  const words = usePlanWords()
  return (
    <PaperLines
      title={words.people}
      lines={[...state.people.values()].map(({ name, phone }) => `${name}, ${phone}`)}
    />
  )
}

/** On paper the help lines stand under the plan: there is no button there. */
function HelpLines() {
  const app = useApp()
  const words = useWords()
  const language = app.language.value
  const { country } = app.preferences.value
  const lines = crisisLines(app.index.value?.directory ?? [], country)
  return (
    <PaperLines
      title={words.crisis.title}
      lines={lines.map((entry) =>
        [nameWithNumber(entry, language), placeOf(entry, country, words) + entry.what[language]].join('. '),
      )}
    />
  )
}

/** "113 Zelfmoordpreventie", "Tele-Onthaal 106": a number that is in the name already is not said twice. */
const nameWithNumber = ({ name, phone }: DirectoryEntry, language: Language): string =>
  phone && !name[language].includes(phone.shown) ? `${name[language]} ${phone.shown}` : name[language]
