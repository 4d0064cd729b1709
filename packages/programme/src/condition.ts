/**
 * A condition over named answers, written in a content file and parsed when it is compiled. A lesson never runs code.
 *
 * A name is the id of a field or gate in the same file, one of the numbers the app knows (`$daysInLine`), or `$behaviours`:
 * what somebody chose as theirs in another lesson. A missing answer makes every comparison false.
 */
export type Condition =
  | { readonly op: 'has'; readonly name: string; readonly option: string }
  | {
      readonly op: '=' | '<' | '<=' | '>' | '>='
      readonly name: string
      readonly value: number
    }
  /** Against the scale that stands before it in the file: `lower`, `same`, `higher`. */
  | {
      readonly op: 'against'
      readonly name: string
      readonly before: string
      readonly is: 'lower' | 'same' | 'higher'
    }
  | { readonly op: 'answered'; readonly name: string }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }
