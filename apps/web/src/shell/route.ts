import type { LocalDate } from '@keertij/kernel'

/** Every screen. The address never changes: the app is `/`, and has one history entry. */
export type Route =
  | { readonly at: 'first' }
  | { readonly at: 'today' }
  | { readonly at: 'programme' }
  | { readonly at: 'insight' }
  | { readonly at: 'plan' }
  /** `stage`: for who has already given in. */
  | { readonly at: 'now-help'; readonly stage?: 'happened' }
  | { readonly at: 'lesson'; readonly id: string }
  | { readonly at: 'check-in'; readonly day: LocalDate }
  | { readonly at: 'people' }
  | { readonly at: 'tell' }
  | { readonly at: 'help' }
  | { readonly at: 'settings' }
  | { readonly at: 'sources' }
  | { readonly at: 'glossary' }

export const TABS = ['today', 'programme', 'insight', 'plan'] as const
export type Tab = (typeof TABS)[number]

export const isTab = (at: Route['at']): at is Tab => (TABS as readonly string[]).includes(at)
