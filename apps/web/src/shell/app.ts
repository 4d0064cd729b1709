import type { Device, Preferences } from '@keertij/device'
import type { Clock, Language, LocalDate, Random } from '@keertij/kernel'
import { localDate } from '@keertij/kernel'
import type { JournalState } from '@keertij/journal'
import type { PackIndex } from '@keertij/programme'
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Content } from '../platform/content.ts'
import type { Offline } from '../platform/offline.ts'
import { loadWords, type Words } from '../words/index.ts'
import type { Navigation } from './navigation.ts'

export interface Notice {
  readonly text: string
  readonly action?: { readonly label: string; readonly act: () => void }
}

/** What the screens share. Made once, in `main.tsx`. */
export interface App {
  readonly device: Device
  readonly content: Content
  readonly offline: Offline
  readonly navigation: Navigation
  readonly clock: Clock
  readonly random: Random
  readonly journal: ReadonlySignal<JournalState>
  readonly preferences: ReadonlySignal<Preferences>
  readonly language: ReadonlySignal<Language>
  readonly words: ReadonlySignal<Words>
  /** The pack's index, once it is there. */
  readonly index: ReadonlySignal<PackIndex | undefined>
  readonly notice: Signal<Notice | undefined>
  /** False while the journal is still being opened. */
  readonly ready: ReadonlySignal<boolean>
  today(): LocalDate
  /** Fetches the pack's index. Done for everybody when nothing else waits, and when a screen asks for it. */
  loadIndex(): Promise<void>
  prefer(change: Partial<Preferences>): void
  leave(): void
}

export interface Parts {
  readonly device: Device
  readonly content: Content
  readonly offline: Offline
  readonly navigation: Navigation
  readonly clock: Clock
  readonly random: Random
  readonly ready: ReadonlySignal<boolean>
  /** Language of the prerendered page, until a person chooses. */
  readonly pageLanguage: Language
  readonly pageWords: Words
  readonly exit: (site: string, neutral: string) => void
}

export function createApp(parts: Parts): App {
  const { device, clock } = parts
  const journal = signal<JournalState>(device.view())
  const preferences = signal<Preferences>(device.preferences())
  const index = signal<PackIndex | undefined>(undefined)
  // A choice shows at once; until it is written it stands over what the device still says.
  let choosing: Partial<Preferences> = {}
  const showPreferences = (): void => {
    preferences.value = { ...device.preferences(), ...choosing }
  }
  device.subscribe(() => {
    journal.value = device.view()
    showPreferences()
  })
  const shown = signal({ language: parts.pageLanguage, words: parts.pageWords })
  effect(() => {
    const language = preferences.value.language ?? parts.pageLanguage
    if (language === shown.peek().language) return
    void loadWords(language).then((words) => {
      shown.value = { language, words }
    })
  })
  const language = computed(() => shown.value.language)
  const words = computed(() => shown.value.words)
  return {
    device,
    content: parts.content,
    offline: parts.offline,
    navigation: parts.navigation,
    clock,
    random: parts.random,
    ready: parts.ready,
    async loadIndex() {
      const loaded = await parts.content.index()
      if (loaded.ok) index.value = loaded.value
    },
    journal,
    preferences,
    language,
    words,
    index,
    notice: signal(undefined),
    today: () => localDate(clock.now(), clock.offset(clock.now())),
    prefer(change) {
      choosing = { ...choosing, ...change }
      showPreferences()
      void device.prefer(change).then(() => {
        const written = new Set(Object.keys(change))
        choosing = Object.fromEntries(Object.entries(choosing).filter(([name]) => !written.has(name)))
        showPreferences()
      })
    },
    leave: () => parts.exit(preferences.value.exitSite, words.value.exit.path),
  }
}

export const AppContext = createContext<App | undefined>(undefined)

export function useApp(): App {
  const app = useContext(AppContext)
  if (!app) throw new Error('No app around this screen')
  return app
}

export const useWords = (): Words => useApp().words.value

/** Id of the popover with the help lines, which is part of the prerendered page. */
export const CRISIS_SHEET = 'help-lines'
