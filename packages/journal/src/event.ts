import { LANGUAGES, type Instant, type Offset } from '@keertij/kernel'
import * as v from 'valibot'
import { Answer } from './answer.ts'
import { day } from './day.ts'
import { AMOUNT_LIMIT, TEXT_LIMIT } from './limit.ts'

/**
 * The vocabulary of everything a person did. Events are append-only and versioned: a shape that was ever written is read
 * for ever (see `upcast.ts`), and every shape has a fixture in `fixtures/`.
 */

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const text = v.pipe(v.string(), v.maxLength(TEXT_LIMIT))
/** Money in whole cents of a euro, so that sums are exact. */
const cents = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(AMOUNT_LIMIT))
const phaseDays = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(7), v.maxValue(365)))
const rating = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))

/** Honger, boos, eenzaam, moe, verveeld: what often stands behind an urge. */
export const HALT = ['hungry', 'angry', 'lonely', 'tired', 'bored'] as const
export type Halt = (typeof HALT)[number]

/**
 * What somebody may notice in body and mind, as after stopping or cutting down; what it came from is not known. `nothing` says
 * that the question was answered, and stands alone.
 */
export const NOTICED = [
  'restless',
  'sweating',
  'sleep',
  'short-fuse',
  'low',
  'headache',
  'relief',
  'nothing',
] as const
export type Noticed = (typeof NOTICED)[number]

/** How safe somebody feels who follows the programme for partners: at ease, on edge, not safe. */
export const SAFETY = ['ease', 'edge', 'unsafe'] as const
export type Safety = (typeof SAFETY)[number]

/** How it was with the body that day. `nothing` says that the question was answered, and stands alone. */
export const BODY = ['eaten', 'outside', 'pain', 'nothing'] as const
export type Body = (typeof BODY)[number]

const mood = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))
const halt = v.array(v.picklist(HALT))

/** A check-in in the making: what was answered so far. */
export const CheckInParts = v.object({
  mood: v.exactOptional(mood),
  urge: v.exactOptional(rating),
  sleep: v.exactOptional(v.picklist(['bad', 'fair', 'good'])),
  halt: v.exactOptional(halt),
  /** Did the day go as the person wanted? */
  kept: v.exactOptional(v.picklist(['yes', 'partly', 'no'])),
  /** Absent or empty: the question was passed over. */
  noticed: v.exactOptional(v.array(v.picklist(NOTICED))),
  /** Asked of partners only, as the next one. */
  safety: v.exactOptional(v.picklist(SAFETY)),
  /** Absent or empty: the question was passed over. */
  body: v.exactOptional(v.array(v.picklist(BODY))),
  note: v.exactOptional(text),
})
export type CheckInParts = Readonly<v.InferOutput<typeof CheckInParts>>

/** What a person names as the start of an urge: one of these, or their own words. HALT is among them. */
export const TRIGGERS = [
  ...HALT,
  'stress',
  'conflict',
  'rejection',
  'shame',
  'celebration',
  'alone-at-home',
  'late-evening',
  'phone-in-bed',
  'screen',
  'image',
  'alcohol',
  'drugs',
  'place',
  'person',
  'money',
] as const
export type Trigger = (typeof TRIGGERS)[number]

const triggers = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(100))), v.maxLength(20))

/** When it was, on the person's own calendar and clock. Without `minute` only the day is known. */
const on = v.object({
  day,
  /** Minutes since midnight. */
  minute: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439))),
})

/**
 * Something a person writes in the journal. `entry` is its own id: the same id again is an edit, and what stood there before
 * stays as its history. It may be written long after `on`. An `urge` may carry the id of an episode: it then says more about
 * that wave. The id of a `slip` ties the exercises of the slip flow to it (`exercise.kept` with `occasion`).
 */
const entry = v.variant('type', [
  v.object({ type: v.literal('urge'), entry: id, on, rating, triggers, text }),
  v.object({ type: v.literal('slip'), entry: id, on, triggers, text }),
  v.object({ type: v.literal('trigger'), entry: id, on, triggers, text }),
  v.object({ type: v.literal('note'), entry: id, on, text }),
  /** A thought record: what happened, what I thought, what I felt and how strongly, how else it can be seen. */
  v.object({
    type: v.literal('thought'),
    entry: id,
    on,
    situation: text,
    thought: text,
    feeling: text,
    strength: v.exactOptional(rating),
    otherView: text,
    strengthAfter: v.exactOptional(rating),
  }),
  /** Something that cost money. What it was for is told only by who wants to, in own words. */
  v.object({ type: v.literal('spending'), entry: id, on, cents, text }),
])

/** The parts of the plan that are edited in the plan itself; the other parts change in their own exercise. */
export const PLAN_PARTS = ['early-signs', 'measures', 'reasons', 'if-then'] as const
export type PlanPart = (typeof PLAN_PARTS)[number]

/**
 * One line of the plan, written or changed there. `item` is an id of its own, or `lesson/exercise/field/n` for a line that an
 * exercise fed; `was` is then the sentence that it replaced, so that a later answer to the exercise goes before this edit.
 */
const planItem = v.variant('part', [
  v.object({
    part: v.picklist(['early-signs', 'measures', 'reasons']),
    item: id,
    was: v.exactOptional(text),
    words: text,
  }),
  v.object({
    part: v.literal('if-then'),
    item: id,
    was: v.exactOptional(text),
    situation: text,
    action: text,
  }),
])

/** The stretches after a last day whose length somebody can change; the one after them has no end. */
export const PHASE_LENGTHS = ['crash', 'cloud', 'wall', 'adjustment'] as const
export type PhaseLength = (typeof PHASE_LENGTHS)[number]

const bodies = {
  /** The answers of one exercise, kept together; a later one replaces it, and one without answers takes it away. */
  'exercise.kept': v.object({
    lesson: id,
    exercise: id,
    /** Filled in for one occasion, such as a slip: then it replaces only what was kept for that occasion. */
    occasion: v.exactOptional(id),
    /** The slot of the plan that it fills, if any. */
    slot: v.exactOptional(id),
    answers: v.record(id, Answer),
    /** Version of the text that was answered. */
    content: id,
  }),
  'lesson.finished': v.object({ lesson: id }),
  /** A safety answer that may be kept. One that may not is never an event. */
  'gate.answered': v.object({ lesson: id, gate: id, options: v.array(id) }),
  /** What a safety answer closed; says nothing about which answer. */
  'capability.closed': v.object({ capability: id }),
  'capability.opened': v.object({ capability: id }),
  /** An urge was rated on opening now help. `episode` ties the ratings of one wave together. */
  'urge.rated': v.object({ episode: id, rating }),
  /** One technique within an episode, from rating to rating. */
  'urge.eased': v.object({
    episode: id,
    technique: v.exactOptional(id),
    before: rating,
    after: rating,
    helped: v.exactOptional(text),
  }),
  /** The daily check-in. A later one of the same day replaces it. */
  'checkin.kept': v.object({ ...CheckInParts.entries, day, mood, halt }),
  /** Somebody to call. `gp` is the person's own doctor. */
  'person.kept': v.object({
    person: id,
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
    phone: v.pipe(v.string(), v.maxLength(40)),
    role: v.picklist(['person', 'gp']),
  }),
  'person.removed': v.object({ person: id }),
  'entry.kept': entry,
  'plan.kept': planItem,
  /** Takes one line out of the plan; `was` as in `plan.kept`. */
  'plan.removed': v.object({ item: id, was: v.exactOptional(text) }),
  /** The goal was looked at again, and kept as it is; a change of it is an exercise. `next`: when to look again. */
  'goal.reviewed': v.object({ next: v.exactOptional(day) }),
  /**
   * A questionnaire, answered whole. `version` is that of its files, so that old answers are scored by what was asked then;
   * `language` is the wording that was read. Answers are numbers by the id of the item.
   */
  'measure.kept': v.object({
    measure: id,
    version: id,
    language: v.picklist(LANGUAGES),
    answers: v.record(id, v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
  }),
  /** A limit of one's own for each week, from the week in which it was set; without an amount there is none any more. */
  'spending-limit.kept': v.object({ cents: v.exactOptional(cents) }),
  /**
   * The first day without, chosen by the person; without a day there is none any more. `lengths`: days of a phase that went
   * otherwise for them. A later one replaces it whole.
   */
  'stop-date.kept': v.object({
    day: v.exactOptional(day),
    lengths: v.exactOptional(
      v.object({ crash: phaseDays, cloud: phaseDays, wall: phaseDays, adjustment: phaseDays }),
    ),
  }),
  /** "Today I don't use", said on that day about that day only. Not saying it is nothing, and is never an event. */
  'today-not.said': v.object({ day }),
  /** Takes an earlier entry out of the journal; the event itself stays until everything is erased. */
  'entry.removed': v.object({ event: id }),
} as const

type Bodies = typeof bodies
export type EventKind = keyof Bodies
export type EventBody = {
  [Kind in EventKind]: { readonly kind: Kind; readonly data: Readonly<v.InferOutput<Bodies[Kind]>> }
}[EventKind]

/** Version in which each kind is written now. */
export const EVENT_VERSION: Record<EventKind, number> = {
  'exercise.kept': 5,
  'lesson.finished': 1,
  'gate.answered': 1,
  'capability.closed': 1,
  'capability.opened': 1,
  'urge.rated': 1,
  'urge.eased': 1,
  'checkin.kept': 3,
  'person.kept': 1,
  'person.removed': 1,
  'entry.kept': 2,
  'plan.kept': 1,
  'plan.removed': 1,
  'goal.reviewed': 1,
  'measure.kept': 1,
  'spending-limit.kept': 1,
  'stop-date.kept': 1,
  'today-not.said': 1,
  'entry.removed': 1,
}

export interface Envelope {
  /** 128 random bits, as 32 hexadecimal digits. */
  readonly id: string
  readonly v: number
  readonly at: Instant
  /** Minutes ahead of UTC where it was written, so that a day stays the person's day. */
  readonly offset: Offset
}

export type JournalEvent = Envelope & EventBody

/** The end of the year 9999: later days have no ten-character name. */
const LAST_INSTANT = 253_402_000_000_000

export const EventEnvelope = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  v: v.pipe(v.number(), v.integer(), v.minValue(1)),
  kind: v.string(),
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_INSTANT)),
  offset: v.pipe(v.number(), v.integer(), v.minValue(-1080), v.maxValue(1080)),
  data: v.unknown(),
})

export const isEventKind = (kind: string): kind is EventKind => Object.hasOwn(bodies, kind)

/** The schema of one kind's data, in the version in which it is written now. */
export const eventSchema = (kind: EventKind) => bodies[kind]
