import type { Capability } from '@keertij/programme'

export interface ExpectedAnswer {
  /** The step that comes next. */
  readonly leadsTo: string
  /** Services on that screen, in this order; none where another question follows at once. */
  readonly NL?: readonly string[]
  readonly BE?: readonly string[]
  /** Where the buttons of that screen lead. */
  readonly waysOn?: readonly string[]
  readonly closes?: Capability
  readonly opens?: Capability
}

export interface ExpectedGate {
  readonly lesson: string
  readonly gate: string
  readonly many: boolean
  /** The answer may be written in the journal. */
  readonly keep: boolean
  readonly answers: Readonly<Record<string, ExpectedAnswer>>
}
