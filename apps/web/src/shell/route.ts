import type { JournalEntry } from '@keertij/journal'
import type { LocalDate } from '@keertij/kernel'

/** Every screen. The address never changes: the app is `/`, and has one history entry. */
export type Route =
  | { readonly at: 'first' }
  | { readonly at: 'today' }
  | { readonly at: 'programme' }
  | { readonly at: 'insight' }
  | { readonly at: 'plan' }
  /** `about`: behind a lock, where nobody is told from another, who says that it is about their partner. */
  | { readonly at: 'now-help'; readonly about?: 'partner' }
  /** `occasion`: the page of the journal to go on with, in a lesson that is filled in for one. */
  /** `again`: only this exercise of the lesson, to fill in once more. */
  | { readonly at: 'lesson'; readonly id: string; readonly occasion?: string; readonly again?: string }
  | { readonly at: 'check-in'; readonly day: LocalDate }
  | { readonly at: 'measures' }
  | { readonly at: 'measure'; readonly id: string }
  | { readonly at: 'journal' }
  /** `id`: a page that is there, or the wave that it says more about; none for a new page. */
  | { readonly at: 'entry'; readonly type: JournalEntry['type']; readonly id?: string }
  | { readonly at: 'plan-versions' }
  | { readonly at: 'goal' }
  | { readonly at: 'stop-date' }
  | { readonly at: 'reminders' }
  | { readonly at: 'people' }
  | { readonly at: 'tell' }
  | { readonly at: 'help' }
  | { readonly at: 'letter' }
  | { readonly at: 'settings' }
  /** Making a lock, a place for a second person, or another way in. */
  | { readonly at: 'keys'; readonly make: 'lock' | 'second' | 'passphrase' | 'lost' | 'kit' | 'backup' }
  | { readonly at: 'restore' }
  /** The lock screen above another one; once open there is nothing here, and it goes back. */
  | { readonly at: 'unlock' }
  | { readonly at: 'sources' }
  | { readonly at: 'glossary' }

/** What is there without an unlock; every other place shows the lock screen until it is open. */
export const opensLocked = ({ at }: Route): boolean => at === 'now-help' || at === 'help' || at === 'glossary'

export const TABS = ['today', 'programme', 'insight', 'plan'] as const
export type Tab = (typeof TABS)[number]

export const isTab = (at: Route['at']): at is Tab => (TABS as readonly string[]).includes(at)
