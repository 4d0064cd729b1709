import type { Device, LockView, PreferenceProblem, Preferences, Settings } from '@keertij/device'
import {
  localDate,
  type Clock,
  type Language,
  type LocalDate,
  type Random,
  type Result,
} from '@keertij/kernel'
import type { JournalState } from '@keertij/journal'
import type { PackIndex } from '@keertij/programme'
import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Content } from '../platform/content.ts'
import type { Offline } from '../platform/offline.ts'
import { loadWords, type Words } from '../words/index.ts'
import type { Navigation } from './navigation.ts'
import { problemInWords } from './problem-words.ts'
import { keepAll, startAnew } from './put-away.ts'

export interface Notice {
  readonly text: string
  readonly action?: { readonly label: string; readonly act: () => void }
}

export interface Parts {
  readonly device: Device
  readonly content: Content
  readonly offline: Offline
  readonly navigation: Navigation
  readonly clock: Clock
  readonly random: Random
  /** False while the journal is still being opened. */
  readonly ready: ReadonlySignal<boolean>
  /** Language of the prerendered page, until a person chooses. */
  readonly pageLanguage: Language
  readonly pageWords: Words
  readonly exit: (site: string, neutral: string) => void
}

/** What the screens share. Made once, in `main.tsx`. */
export interface App extends Omit<Parts, 'pageLanguage' | 'pageWords' | 'exit'> {
  readonly journal: ReadonlySignal<JournalState>
  /** Whether there is a lock, and whether it is open. */
  readonly lock: ReadonlySignal<LockView>
  /** Nothing of the person can be read, and nothing is recorded. */
  readonly locked: ReadonlySignal<boolean>
  /** Choices that lie behind the lock, with the journal. */
  readonly settings: ReadonlySignal<Settings>
  readonly preferences: ReadonlySignal<Preferences>
  readonly language: ReadonlySignal<Language>
  readonly words: ReadonlySignal<Words>
  /** The pack's index, once it is there. */
  readonly index: ReadonlySignal<PackIndex | undefined>
  readonly notice: Signal<Notice | undefined>
  today(): LocalDate
  /** Fetches the pack's index. Done for everybody when nothing else waits, and when a screen asks for it. */
  loadIndex(): Promise<void>
  /** Shows a choice at once, and says so when it could not be kept. */
  prefer(change: Partial<Preferences>): void
  /** Follows a programme, in the same way: whom it is about a partner meets nothing meant for others while it is written. */
  follow(programme: string): void
  leave(): void
}

export function createApp({ pageLanguage, pageWords, exit, ...parts }: Parts): App {
  const { device, clock, content, navigation } = parts
  const journal = signal<JournalState>(device.view())
  const lock = signal<LockView>(device.lock())
  let leaving = false
  const notice = signal<Notice | undefined>(undefined)
  const index = signal<PackIndex | undefined>(undefined)
  const choices = createChoices(device.preferences, device.prefer)
  const sealedChoices = createChoices(device.settings, device.keepSettings)
  const [preferences, settings] = [choices.shown, sealedChoices.shown]
  const { language, words } = speakLanguage(
    computed(() => preferences.value.language ?? pageLanguage),
    { language: pageLanguage, words: pageWords },
  )
  device.subscribe((why) => {
    // Locked here or in another tab. Who is on the way out does not come back for it.
    if (why === 'locked') return leaving ? undefined : startAnew()
    batch(() => {
      lock.value = device.lock()
      sealedChoices.show()
      journal.value = device.view()
      choices.show()
    })
    if (why !== 'erased') return
    // What is on the screen was erased as well, in every tab.
    navigation.go({ at: 'first' })
    notice.value = { text: words.peek().settingsScreen.erased }
  })
  const tell = (done: Result<void, PreferenceProblem>): void => {
    if (!done.ok) notice.value = { text: problemInWords(done.error, words.peek()) }
  }
  return {
    ...parts,
    journal,
    lock,
    settings,
    locked: computed(() => lock.value.state === 'locked'),
    preferences,
    language,
    words,
    index,
    notice,
    async loadIndex() {
      const loaded = await content.index()
      if (loaded.ok) index.value = loaded.value
    },
    today: () => localDate(clock.now(), clock.offset(clock.now())),
    prefer: (change) => void choices.make(change).then(tell),
    follow: (programme) => void sealedChoices.make({ programme }).then(tell),
    leave() {
      leaving = true
      const kept = keepAll()
      exit(preferences.value.exitSite, words.value.exit.path)
      // The page that takes the place of this one does not wait for the disk.
      addEventListener('pagehide', device.lockNow)
      void kept.then(device.lockNow)
    },
  }
}

/** A choice shows at once; until it is written it stands over what the device still says. One that fails is taken back. */
function createChoices<Choices extends object, Problem>(
  kept: () => Choices,
  keep: (change: Partial<Choices>) => Promise<Result<void, Problem>>,
) {
  const shown = signal<Choices>(kept())
  let choosing: Partial<Choices> = {}
  const show = (): void => {
    shown.value = { ...kept(), ...choosing }
  }
  return {
    shown,
    show,
    async make(change: Partial<Choices>): Promise<Result<void, Problem>> {
      choosing = { ...choosing, ...change }
      show()
      const done = await keep(change)
      const settled = new Map<string, unknown>(Object.entries(change))
      // A later choice of the same thing still stands.
      const stands = ([name, value]: [string, unknown]) => !settled.has(name) || settled.get(name) !== value
      choosing = Object.fromEntries(Object.entries(choosing).filter(stands)) as Partial<Choices>
      show()
      return done
    },
  }
}

interface Spoken {
  readonly language: Language
  readonly words: Words
}

/** The words of the wanted language, as soon as they are there; the ones before stay until then. */
function speakLanguage(wanted: ReadonlySignal<Language>, page: Spoken) {
  const spoken = signal(page)
  effect(() => {
    const language = wanted.value
    if (language === spoken.peek().language) return
    void loadWords(language).then((words) => {
      // Another choice may have been made while these words were on their way.
      if (language === wanted.peek()) spoken.value = { language, words }
    })
  })
  return { language: computed(() => spoken.value.language), words: computed(() => spoken.value.words) }
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
