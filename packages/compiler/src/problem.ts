/** Something in the content that a person should repair (error) or look at (warning). Data: collected, never thrown. */
export interface Problem {
  /** The rule that found it; its file in `rules/` has this name. */
  readonly rule: string
  readonly level: 'error' | 'warning'
  /** What is wrong, in plain words. */
  readonly message: string
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** What to do about it. */
  readonly repair: string
}

/** A place in a content file. */
export interface At {
  readonly file: string
  readonly line: number
}

export const error = (rule: string, at: At, message: string, repair: string): Problem => ({
  rule,
  level: 'error',
  message,
  file: at.file,
  line: at.line,
  repair,
})

export const warning = (rule: string, at: At, message: string, repair: string): Problem => ({
  ...error(rule, at, message, repair),
  level: 'warning',
})

/** Files in alphabetical order, lines from top to bottom, so that a report reads like the text. */
export const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.rule, b.rule))

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
