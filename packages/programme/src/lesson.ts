import type { Language } from '@keertij/kernel'
import type { Condition } from './condition.ts'

/** Words the person or the app fills in; see the authoring guide. */
export const VARIABLES = ['word', 'daysInLine', 'daysCounted', 'hours', 'changeSentence'] as const
export type Variable = (typeof VARIABLES)[number]

/** Running text. A plain run is a string; everything else says what it is in `t`. */
export type Inline =
  | string
  | { readonly t: 'em' | 'strong'; readonly c: readonly Inline[] }
  | { readonly t: 'var'; readonly name: Variable }
  /** The source of the sentence before it; an id in the sources file. */
  | { readonly t: 'src'; readonly id: string }
  /** A link from one public page to another. */
  | { readonly t: 'link'; readonly to: string; readonly c: readonly Inline[] }

/** Where a button leads: a screen or gate in this file, or a place in the app. */
export type Target = { readonly screen: string } | { readonly place: Place }

/** Places in the app that a content file may link to, written `@now-help`. */
export const PLACES = [
  'now-help',
  'call',
  'call-gp',
  'reasons',
  'plan',
  'crisis',
  'help',
  'safety-plan',
  'tell-someone',
  'exit',
  'read',
  'today',
  'next-lesson',
  'slip',
  'journal',
  'goal',
  'pause-check',
  'recognise',
  'take-along',
  'programme',
  'letter',
  'stop-date',
] as const
export type Place = (typeof PLACES)[number]

/** What an answer may feed in the plan. */
export const PLAN_SLOTS = [
  'word',
  'nature',
  'goal',
  'reasons',
  'crisis-card',
  'safety-plan',
  'if-then',
  'early-signs',
  'measures',
  'values',
  'circles',
  'behaviours',
  'recognised',
  'photos',
] as const
export type PlanSlot = (typeof PLAN_SLOTS)[number]

/**
 * The kinds of behaviour that somebody may choose as theirs: the options of the choice in the exercise with the slot
 * `behaviours`. Every text may ask about them, as `$behaviours has dates`, to show examples that fit.
 */
export const BEHAVIOURS = [
  'porn',
  'chat',
  'dates',
  'paid',
  'searching',
  'masturbation',
  'outside-agreement',
  'chemsex',
  'risk',
  'other',
] as const
export type Behaviour = (typeof BEHAVIOURS)[number]

/**
 * What a safety answer can close. It is opened again only by an option that says so, a day later at the earliest.
 * `stop-date-alone`: choosing a stop date without saying whom one speaks each day. `stop-date-unasked`: choosing one before a
 * doctor was asked.
 */
export const CAPABILITIES = [
  'exercises',
  'stop-date',
  'stop-date-alone',
  'stop-date-unasked',
  'sharing',
  'couple-exercises',
] as const
export type Capability = (typeof CAPABILITIES)[number]

export interface Option {
  readonly id: string
  readonly label: readonly Inline[]
}

/** One question whose answer is kept. A new kind is one folder in `engine` and one in `web`. */
export type Field =
  | {
      readonly t: 'choice'
      readonly id: string
      readonly many: boolean
      readonly question: readonly Block[]
      readonly options: readonly Option[]
    }
  | {
      readonly t: 'text'
      readonly id: string
      readonly question: readonly Block[]
      readonly placeholder?: string
      /** Several lines are expected. */
      readonly long: boolean
    }
  | {
      readonly t: 'list'
      readonly id: string
      readonly max: number
      readonly question: readonly Block[]
      readonly placeholder?: string
    }
  | {
      readonly t: 'scale'
      readonly id: string
      readonly min: number
      readonly max: number
      readonly low: string
      readonly high: string
      readonly question: readonly Block[]
    }
  | {
      readonly t: 'if-then'
      readonly id: string
      /** The words before the situation: "Als ik drang voel," or "Als". In a file: `if`. */
      readonly lead: string
      /** The word before the action: "dan". In a file: `then`. */
      readonly link: string
      /** A plan that is offered, and taken over only by a tap. In a file: `situation` and `action`. */
      readonly proposal?: { readonly situation: string; readonly action: string }
      readonly question: readonly Block[]
    }
  | {
      readonly t: 'timer'
      readonly id: string
      readonly technique?: string
      readonly minutes: number
      /** What is said, in seconds from the start, in order. Its own lines, or those of the technique. */
      readonly lines: GuideLines
    }
  /** How ready one is, from 0 to 10, and above 0: why not lower. */
  | {
      readonly t: 'ruler'
      readonly id: string
      readonly low: string
      readonly high: string
      /** The second question, asked once a number above 0 is chosen. */
      readonly why: string
      readonly question: readonly Block[]
    }
  /** Short lists side by side: what it gives, what it costs. Two to four sides, of `max` lines each. */
  | {
      readonly t: 'balance'
      readonly id: string
      readonly max: number
      readonly question: readonly Block[]
      readonly sides: readonly Option[]
    }
  /** Three circles in own words, from the middle out, of `max` lines each. */
  | {
      readonly t: 'circles'
      readonly id: string
      readonly max: number
      readonly inner: string
      readonly middle: string
      readonly outer: string
      readonly question: readonly Block[]
    }
  /** What matters to a person: cards and own words, and of those the `top` that matter most, in order. */
  | {
      readonly t: 'values'
      readonly id: string
      readonly top: number
      readonly question: readonly Block[]
      readonly cards: readonly Option[]
    }
  /** One technique of now help tried out, rated before and after. */
  | {
      readonly t: 'trial'
      readonly id: string
      /** Those to choose from; with one there is nothing to choose. */
      readonly techniques: readonly TrialTechnique[]
      readonly question: readonly Block[]
    }
  /** When something was: a day that is not in the future, and the time if it is known. */
  | { readonly t: 'when'; readonly id: string; readonly question: readonly Block[] }
  /** Steps of something that goes round, each in own words, and the one where it is easiest to do something else. */
  | {
      readonly t: 'loop'
      readonly id: string
      readonly question: readonly Block[]
      readonly steps: readonly LoopStep[]
    }
  /** Rows that the text names, each with an answer of its own. */
  | {
      readonly t: 'pairs'
      readonly id: string
      /** What is asked of each row. */
      readonly answer: string
      readonly question: readonly Block[]
      readonly rows: readonly Option[]
    }
  /** Parts of a life, each from 0 to 10, as a wheel. */
  | {
      readonly t: 'wheel'
      readonly id: string
      readonly low: string
      readonly high: string
      readonly question: readonly Block[]
      readonly domains: readonly Option[]
    }
  /** What fills and what leaks, of `max` lines each, and how full it is, from 0 to 10. */
  | {
      readonly t: 'barrel'
      readonly id: string
      readonly max: number
      readonly fills: string
      readonly leaks: string
      /** The question about the number. */
      readonly level: string
      readonly question: readonly Block[]
    }
  /** Steps in own words, `max` at most, each from 0 to 10 and put in that order. */
  | {
      readonly t: 'ladder'
      readonly id: string
      readonly max: number
      readonly low: string
      readonly high: string
      readonly question: readonly Block[]
    }
  /** A week in parts of days: where it is hard, and what one does then. */
  | {
      readonly t: 'week'
      readonly id: string
      /** What a mark says. */
      readonly risk: string
      /** What is asked of a marked part. */
      readonly plan: string
      readonly question: readonly Block[]
      /** As the language of the lesson calls them. */
      readonly names: WeekNames
    }
  /** Something to say aloud and hear back, of at most so many seconds. */
  | {
      readonly t: 'recording'
      readonly id: string
      readonly seconds: number
      readonly question: readonly Block[]
    }
  /** Photos to look at, kept on this device only; `max` of them, with a few words each. */
  | { readonly t: 'photos'; readonly id: string; readonly max: number; readonly question: readonly Block[] }
  /** Statements to look at oneself by, each with a yes or a no. They are counted and never scored. */
  | {
      readonly t: 'reflection'
      readonly id: string
      readonly question: readonly Block[]
      readonly statements: readonly Option[]
    }

export interface LoopStep extends Option {
  /** What it is called in the drawing: what stands before the first colon or comma of its label. */
  readonly name: string
}

/** Days from Monday, parts from the morning. */
export const WEEK_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type WeekDay = (typeof WEEK_DAYS)[number]
export const DAY_PARTS = ['morning', 'afternoon', 'evening', 'night'] as const
export type DayPart = (typeof DAY_PARTS)[number]

export interface WeekNames {
  readonly days: Readonly<Record<WeekDay, string>>
  readonly parts: Readonly<Record<DayPart, string>>
  /** What stands between the two where they make one name: "maandagavond", "Monday evening". */
  readonly between: string
}

/** What a guide says, in seconds from its start, in order. */
export type GuideLines = readonly { readonly at: number; readonly c: readonly Inline[] }[]

/** A technique as a lesson borrows it from now help, with its guide. */
export interface TrialTechnique {
  readonly id: string
  readonly minutes: number
  readonly title: string
  readonly c: readonly Block[]
  readonly lines: GuideLines
}

export type FieldKind = Field['t']

/** Every kind of question; one that is missing here does not compile. */
export const FIELD_KINDS: Readonly<Record<FieldKind, true>> = {
  choice: true,
  text: true,
  list: true,
  scale: true,
  'if-then': true,
  timer: true,
  ruler: true,
  balance: true,
  circles: true,
  values: true,
  trial: true,
  when: true,
  loop: true,
  pairs: true,
  wheel: true,
  barrel: true,
  ladder: true,
  week: true,
  recording: true,
  photos: true,
  reflection: true,
}

/** What is shown, in order. */
export type Block =
  | { readonly t: 'h'; readonly level: 1 | 2 | 3; readonly c: readonly Inline[] }
  | { readonly t: 'p'; readonly c: readonly Inline[] }
  | { readonly t: 'ul' | 'ol'; readonly items: readonly (readonly Inline[])[] }
  | { readonly t: 'quote'; readonly c: readonly Block[] }
  | { readonly t: 'note'; readonly kind: 'evidence' | 'content'; readonly c: readonly Block[] }
  | { readonly t: 'help'; readonly ids: readonly string[] }
  | { readonly t: 'button'; readonly goto: Target; readonly c: readonly Inline[] }
  /** The people one can call, kept and edited in place. */
  | { readonly t: 'people' }
  | { readonly t: 'reply'; readonly to: string; readonly when: Condition; readonly c: readonly Block[] }
  | { readonly t: 'show'; readonly when: Condition; readonly c: readonly Block[] }
  | {
      readonly t: 'technique'
      readonly id: string
      readonly minutes: number
      readonly title: string
      readonly c: readonly Block[]
    }
  /** Questions whose answers are saved together. */
  | {
      readonly t: 'exercise'
      readonly id: string
      readonly slot?: PlanSlot
      readonly c: readonly Block[]
    }
  | Field

export interface GateOption extends Option {
  readonly goto: Target
  readonly closes?: Capability
  /** Offered only while `opens` is closed, and for at least a day. */
  readonly opens?: Capability
}

/** One screen of a flow. `after` names the technique or timer whose end opens it. */
export interface Screen {
  readonly t: 'screen'
  readonly id: string
  readonly after?: string
  readonly c: readonly Block[]
}

/**
 * A safety question. No screen can skip it.
 *
 * `keep: false`: the answer leaves memory with the screen and only what it closes is remembered.
 * `private`: shown to one person at a time. `both`: each partner answers alone.
 * `many`: the screens of all chosen options are walked in the order of the list before the reader goes on; an option
 * with `clears` clears the rest.
 */
export interface Gate {
  readonly t: 'gate'
  readonly id: string
  readonly many: boolean
  readonly keep: boolean
  readonly private: boolean
  readonly both: boolean
  /** With `many`: the option that excludes the others ("Geen van deze"), marked in the file with `clears=true`. */
  readonly clears?: string
  readonly question: readonly Block[]
  readonly options: readonly GateOption[]
}

/** One lesson in one language, as the app loads it: only this one is in memory. */
export interface Lesson {
  readonly id: string
  readonly language: Language
  /** Changes with every change of the text; drafts are keyed by it. */
  readonly version: string
  readonly title: string
  readonly minutes: number
  /**
   * Filled in anew each time, about one occasion, which becomes a page of this kind in the journal. Its day and hour come
   * from the question `when`, its triggers from the choice called `triggers`.
   */
  readonly occasion?: 'slip'
  /**
   * Nothing of it is written anywhere: what was answered goes with the screen, unless a button to `@take-along` is pressed.
   */
  readonly trace?: 'none'
  /** Ids of the sources, in the order in which they are first used. */
  readonly sources: readonly string[]
  /** Text outside screens: an ordinary page. Empty in a flow. */
  readonly page: readonly Block[]
  /** A flow of screens and gates; the first one opens it. Empty in a page. */
  readonly steps: readonly (Screen | Gate)[]
  /** Timed guides of techniques, found by the technique's id. */
  readonly guides: readonly Extract<Field, { t: 'timer' }>[]
}
