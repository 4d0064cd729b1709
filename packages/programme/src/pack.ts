import type { Country, Language, LocalDate } from '@keertij/kernel'
import type { Both } from './both.ts'
import type { CareLanguage, Cost, Need } from './care.ts'
import type { PlanSlot } from './lesson.ts'
import type { Measure } from './measure.ts'

export interface LessonCard {
  readonly id: string
  readonly title: Both
  readonly minutes: number
  readonly status: 'draft' | 'clinician-reviewed'
  /** The slots of the plan that its exercises feed. */
  readonly feeds: readonly PlanSlot[]
}

/** A lesson in its place in a programme. */
export interface ProgrammeLesson extends LessonCard {
  /** One of the few on the shorter path. */
  readonly core?: true
  /** It opens this many months after the person finished that lesson, and not before. */
  readonly after?: { readonly lesson: string; readonly months: number }
  /** This exercise of it is offered again so many days after it was last filled in. */
  readonly again?: { readonly exercise: string; readonly days: number }
  /** It is offered once, so many days after something was kept in that lesson. */
  readonly follows?: { readonly lesson: string; readonly days: number }
}

export interface Module {
  readonly id: string
  readonly week: number
  readonly title: Both
  /** What this module is about, in one sentence. */
  readonly heart: Both
  readonly lessons: readonly ProgrammeLesson[]
}

export interface Programme {
  readonly id: string
  readonly title: Both
  /** The gate that must have been answered before any exercise opens; without one, exercises are open at once. */
  readonly entry?: { readonly lesson: string; readonly gate: string }
  readonly modules: readonly Module[]
}

/** One service of the help directory. */
export interface DirectoryEntry {
  readonly id: string
  readonly name: Both
  /** One line: for whom, or when. */
  readonly what: Both
  readonly countries: readonly Country[]
  readonly tags: readonly string[]
  /** What one can come with. Empty for what is there for professionals. */
  readonly needs: readonly Need[]
  /** Empty where it depends on whom one meets: one's own doctor. */
  readonly languages: readonly CareLanguage[]
  readonly cost: Cost
  /** As dialled, digits only; and as printed. */
  readonly phone?: { readonly dial: string; readonly shown: string }
  readonly chat?: string
  readonly site?: string
  /** Shown with the entry: cost, hours, a warning. */
  readonly note?: Both
  readonly crisis: boolean
  readonly source: string
  readonly verifiedOn: LocalDate
  readonly expires: LocalDate
  /** Show "check before you rely on it". */
  readonly unsure: boolean
}

export interface Source {
  readonly id: string
  /** Authors and year, as printed. */
  readonly by: string
  readonly title: string
  readonly where: string
  readonly link?: string
  /** What it supports, in one sentence. */
  readonly supports: Both
  readonly strength: string
}

export interface Term {
  readonly id: string
  readonly term: Both
  readonly meaning: Both
}

/** Everything but the lessons themselves; small, and the same for everybody. */
export interface PackIndex {
  readonly version: string
  readonly programmes: readonly Programme[]
  /** Flows that belong to a place in the app, not to a module: `now-help`, `safety-plan`. */
  readonly flows: readonly LessonCard[]
  readonly directory: readonly DirectoryEntry[]
  readonly sources: readonly Source[]
  readonly glossary: readonly Term[]
  readonly measures: readonly Measure[]
  /** File of each lesson, by language and lesson id, relative to the pack's folder. */
  readonly files: Readonly<Record<Language, Readonly<Record<string, string>>>>
}
