import { checkInEvent, draftOfCheckIn, type CheckInDraft } from '@keertij/engine'
import { parseCheckInParts } from '@keertij/journal'
import type { LocalDate } from '@keertij/kernel'
import { signal, type ReadonlySignal } from '@preact/signals'
import type { App } from '../../../shell/app.ts'
import { openDraft, readDraft } from '../../../shell/draft.ts'
import { checkInDraftName } from './mood.ts'

/** The check-in of one day as it is being answered. Every tap is kept as a draft (see [Note: Drafts]). */
export interface OpenCheckIn {
  readonly parts: ReadonlySignal<CheckInDraft>
  change(parts: CheckInDraft): void
  /** False when it could not be saved. */
  keep(): Promise<boolean>
  close(): void
}

export async function openCheckIn(app: App, day: LocalDate): Promise<OpenCheckIn> {
  const kind = {
    name: checkInDraftName(day),
    parse: parseCheckInParts,
    merge: (before: CheckInDraft, change: CheckInDraft): CheckInDraft => ({ ...before, ...change }),
  }
  const stored = await readDraft<CheckInDraft>(app, kind)
  let kept = app.journal.peek().checkIns.get(day)
  const parts = signal<CheckInDraft>({ ...(kept && draftOfCheckIn(kept)), ...stored })
  const draft = openDraft<CheckInDraft>(app, {
    ...kind,
    content: 'check-in',
    onRead(whole) {
      const before = kept
      kept = app.journal.peek().checkIns.get(day)
      const since = kept && kept !== before ? draftOfCheckIn(kept) : {}
      parts.value = { ...parts.value, ...since, ...whole }
    },
  })
  return {
    parts,
    change(more) {
      parts.value = { ...parts.value, ...more }
      draft.change(more)
    },
    keep() {
      const made = () => checkInEvent(day, parts.peek())
      return draft.keep(
        () => [made()].filter((event) => event !== undefined),
        () => undefined,
      )
    },
    close: draft.close,
  }
}
