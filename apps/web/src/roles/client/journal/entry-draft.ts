import type { EventBody } from '@keertij/journal'
import { localDate, localMinute } from '@keertij/kernel'
import { signal, type ReadonlySignal } from '@preact/signals'
import type { App } from '../../../shell/app.ts'
import { openDraft, readDraft, type OpenDraft, type Saved } from '../../../shell/draft.ts'
import { newId } from '../../../shell/new-id.ts'
import { entryEvent, parseEntryParts, partsOf, type EntryParts, type EntryType } from './entry-parts.ts'

/** One page of the journal as it is being written. Every key is kept as a draft (see [Note: Drafts]). */
export interface OpenEntry {
  readonly parts: ReadonlySignal<EntryParts>
  readonly saved: ReadonlySignal<Saved>
  /** Whether something was written here that is not kept in the journal yet. */
  readonly begun: ReadonlySignal<boolean>
  change(parts: EntryParts): void
  /** False when it could not be saved. */
  keep(): Promise<boolean>
  /** Forgets what was written since it was last kept. */
  discard(): Promise<void>
  close(): void
}

/** Opens the page with this id, or the new page of this kind that is being written. */
export async function openEntry(app: App, type: EntryType, id: string | undefined): Promise<OpenEntry> {
  const name = entryDraftName(type, id)
  const kind = {
    name,
    parse: parseEntryParts,
    merge: (before: EntryParts, change: EntryParts): EntryParts => ({ ...before, ...change }),
  }
  const stored = await readDraft<EntryParts>(app, kind)
  let kept = keptParts(app, id)
  // A new page is about the moment at which it was begun, until the person says otherwise.
  const start: EntryParts = { entry: id ?? newId(app.random), ...kept, ...(!kept && startOf(app, id)) }
  const parts = signal<EntryParts>({ ...start, ...stored })
  const begun = signal(Object.keys(stored).length > 0)
  const draft: OpenDraft<EntryParts> = openDraft<EntryParts>(app, {
    ...kind,
    content: 'entry',
    onRead(whole) {
      const before = kept
      kept = keptParts(app, id)
      const since = kept && JSON.stringify(kept) !== JSON.stringify(before) ? kept : {}
      parts.value = { ...parts.value, ...since, ...whole }
    },
  })
  return {
    parts,
    saved: draft.saved,
    begun,
    change(more) {
      parts.value = { ...parts.value, ...more }
      draft.change(begun.value || kept ? more : { ...start, ...more })
      begun.value = true
    },
    async keep() {
      let event: EventBody | undefined
      const bodies = (): readonly EventBody[] => {
        event = entryEvent(type, parts.peek().entry ?? '', parts.peek(), app.language.peek())
        return event ? [event] : []
      }
      const done = await draft.keep(bodies, () => undefined)
      // Another tab may have written in it what cannot be kept: then nothing was kept, and nobody is told so.
      return done && event !== undefined
    },
    async discard() {
      await draft.flush()
      await app.device.dropDraft(name)
    },
    close: draft.close,
  }
}

/** Where a page in the making is kept: one new page of each kind at a time. */
export const entryDraftName = (type: EntryType, id: string | undefined): string =>
  id === undefined ? `entry-new/${type}` : `entry/${id}`

function keptParts(app: App, id: string | undefined): EntryParts | undefined {
  const entry = id === undefined ? undefined : app.journal.peek().entries.get(id)
  return entry && partsOf(entry, app.language.peek())
}

/** Now, or the moment of the wave that this page is about. */
function startOf(app: App, id: string | undefined): EntryParts {
  const wave = id === undefined ? undefined : app.journal.peek().episodes.get(id)
  if (wave) return { day: wave.day, minute: wave.minute, rating: wave.rating }
  const now = app.clock.now()
  const ahead = app.clock.offset(now)
  return { day: localDate(now, ahead), minute: localMinute(now, ahead) }
}
