import { parseParts, type PlanPart } from '@keertij/journal'
import { signal, type ReadonlySignal } from '@preact/signals'
import type { App } from '../../../shell/app.ts'
import { openDraft, readDraft, type Saved } from '../../../shell/draft.ts'
import { newId } from '../../../shell/new-id.ts'
import { lineKept, lineWords, saysSomething, type LineWords, type PlanLine } from './plan-lines.ts'

type LineParts = Partial<LineWords> & { readonly id?: string }

/** One line of the plan as it is being written. Every key is kept as a draft (see [Note: Drafts]). */
export interface OpenLine {
  readonly words: ReadonlySignal<LineWords>
  readonly saved: ReadonlySignal<Saved>
  change(words: Partial<LineWords>): void
  /** False when it could not be saved. */
  keep(): Promise<boolean>
  /** Forgets what was written here. */
  discard(): Promise<void>
  close(): void
}

const NOTHING: LineWords = { words: '', situation: '', action: '' }

/** Opens this line to change it, or the new line of this part that is being written. */
export async function openLine(app: App, part: PlanPart, line: PlanLine | undefined): Promise<OpenLine> {
  const name = lineDraftName(part, line)
  const kind = {
    name,
    parse: parseLine,
    merge: (before: LineParts, change: LineParts): LineParts => ({ ...before, ...change }),
  }
  const { id = newId(app.random), ...stored } = await readDraft<LineParts>(app, kind)
  const words = signal<LineWords>({ ...(line ? lineWords(line) : NOTHING), ...stored })
  const draft = openDraft<LineParts>(app, {
    ...kind,
    content: 'plan',
    onRead({ id: _id, ...whole }) {
      words.value = { ...words.value, ...whole }
    },
  })
  return {
    words,
    saved: draft.saved,
    change(more) {
      words.value = { ...words.value, ...more }
      draft.change(line ? more : { id, ...more })
    },
    keep: () =>
      draft.keep(
        () => (saysSomething(part, words.peek()) ? [lineKept(part, line ?? { id }, words.peek())] : []),
        () => undefined,
      ),
    async discard() {
      await draft.flush()
      await app.device.dropDraft(name)
    },
    close: draft.close,
  }
}

/** Where a line in the making is kept: one new line of each part at a time. */
export const lineDraftName = (part: PlanPart, line: PlanLine | undefined): string =>
  line ? `plan/${line.id}` : `plan-new/${part}`

function parseLine(stored: unknown): LineParts {
  const { id, words, situation, action } = parseParts(stored)
  return Object.fromEntries(
    Object.entries({ id, words, situation, action }).filter(([, part]) => typeof part === 'string'),
  )
}
