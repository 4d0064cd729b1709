import type { ComponentChild } from 'preact'

/** One state of a component, as the gallery, its own test and the accessibility run show it. */
export interface Example {
  readonly name: string
  readonly show: () => ComponentChild
}
