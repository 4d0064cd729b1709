import type { Instant, LocalDate } from '@keertij/kernel'
import type { Answers } from './answer.ts'
import type { EventBody } from './event.ts'

type Data<Kind extends EventBody['kind']> = Extract<EventBody, { kind: Kind }>['data']
interface Entry {
  /** Id of the event it came from: what `entry.removed` names. */
  readonly event: string
  readonly at: Instant
  /** The day and the minute of it (0 to 1439) at `at`, on the person's own calendar and clock. */
  readonly day: LocalDate
  readonly minute: number
}

export interface KeptExercise extends Entry {
  readonly lesson: string
  readonly exercise: string
  readonly occasion?: string
  readonly slot?: string
  readonly answers: Answers
  readonly content: string
}
export interface Ease extends Entry {
  readonly technique?: string
  readonly before: number
  readonly after: number
  readonly helped?: string
}
/** What was folded from several events: taking it out of the journal takes all of them, oldest first. */
interface Folded extends Entry {
  readonly events: readonly string[]
}
/** One wave: the rating on opening and what was tried. */
export interface Episode extends Folded {
  readonly id: string
  readonly rating: number
  readonly eases: readonly Ease[]
}
/** The check-in of a day, with every earlier one that it replaced among its events. */
export interface CheckIn extends Folded, Omit<Data<'checkin.kept'>, 'day'> {}
type EntryData = Data<'entry.kept'>
/** One page of the journal as it stands now. `at` is when it was last written; `on` is when it was. */
export type JournalEntry = EntryData &
  Folded & {
    /** When it was first written. */
    readonly since: Instant
    /** What stood here before each edit, oldest first. */
    readonly history: readonly (EntryData & { readonly at: Instant })[]
  }
/** What was last done with a line of the plan. */
export type PlanEdit = Entry &
  ((Data<'plan.kept'> & { readonly gone: false }) | (Data<'plan.removed'> & { readonly gone: true }))
/** A questionnaire as it was answered once. */
export interface KeptMeasure extends Entry, Data<'measure.kept'> {}
/** A limit of one's own for each week, from the day on which it was set; none without an amount. */
export interface SpendingLimit extends Data<'spending-limit.kept'> {
  readonly day: LocalDate
}
export interface Person {
  readonly id: string
  readonly name: string
  readonly phone: string
  readonly role: 'person' | 'gp'
}
export interface Closure {
  readonly closed: boolean
  readonly since: Instant
}

/** The first day without, and the lengths of phases that were changed. */
export interface StopDate extends Omit<Data<'stop-date.kept'>, 'day'> {
  readonly day: LocalDate
}

/** Everything the screens show, folded from the events. */
export interface JournalState {
  readonly count: number
  readonly firstDay: LocalDate | undefined
  /** The days on which something was written, also what was taken out since. */
  readonly days: ReadonlySet<LocalDate>
  /** Latest answers, by `lesson/exercise`, with `/occasion` behind it for those of one occasion. */
  readonly exercises: ReadonlyMap<string, KeptExercise>
  /** Since which day a choice stands as it does, by the key of its exercise with `/field` behind it. */
  readonly chosenSince: ReadonlyMap<string, LocalDate>
  readonly finished: ReadonlyMap<string, Instant>
  /** Kept safety answers, by `lesson/gate`. */
  readonly gates: ReadonlyMap<string, { readonly options: readonly string[]; readonly at: Instant }>
  readonly closures: ReadonlyMap<string, Closure>
  readonly episodes: ReadonlyMap<string, Episode>
  readonly checkIns: ReadonlyMap<LocalDate, CheckIn>
  readonly people: ReadonlyMap<string, Person>
  /** Pages of the journal, by id. */
  readonly entries: ReadonlyMap<string, JournalEntry>
  /** Edits in the plan, by the id of the line. */
  readonly planEdits: ReadonlyMap<string, PlanEdit>
  /** The last time the goal was looked at and kept. */
  readonly goalReview:
    | { readonly at: Instant; readonly day: LocalDate; readonly next?: LocalDate }
    | undefined
  /** The day on which a lesson was first finished. */
  readonly firstLesson: LocalDate | undefined
  /** Every time a questionnaire was answered, by its id, oldest first. */
  readonly measures: ReadonlyMap<string, readonly KeptMeasure[]>
  /** Every limit that was set or taken away, oldest first: what held in an earlier week stays what held then. */
  readonly spendingLimits: readonly SpendingLimit[]
  /** As it was last chosen; nothing when there is none, or when it was taken away. */
  readonly stopDate: StopDate | undefined
  /** The last day about which "today I don't use" was said. Earlier ones are not kept together: nothing counts them. */
  readonly todayNot: LocalDate | undefined
}

export const emptyState: JournalState = {
  count: 0,
  firstDay: undefined,
  days: new Set(),
  exercises: new Map(),
  chosenSince: new Map(),
  finished: new Map(),
  gates: new Map(),
  closures: new Map(),
  episodes: new Map(),
  checkIns: new Map(),
  people: new Map(),
  entries: new Map(),
  planEdits: new Map(),
  goalReview: undefined,
  firstLesson: undefined,
  measures: new Map(),
  spendingLimits: [],
  stopDate: undefined,
  todayNot: undefined,
}
