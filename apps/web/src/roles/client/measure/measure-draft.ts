import { knownAnswers, measureEvent, type MeasureAnswers } from '@keertij/engine'
import { parseParts } from '@keertij/journal'
import { daysBetween, parseLocalDate, type LocalDate } from '@keertij/kernel'
import type { Measure } from '@keertij/programme'
import { signal, type ReadonlySignal } from '@preact/signals'
import type { App } from '../../../shell/app.ts'
import { openDraft, readDraft, type OpenDraft } from '../../../shell/draft.ts'

/** Days after which answers that were left lying are asked again: a list is about one time. */
const STALE = 3

/** A questionnaire in the making: its answers, and the day on which the last was given. */
interface MeasureDraft {
  readonly day: LocalDate
  readonly answers: MeasureAnswers
}

export const measureDraftName = (id: string): string => `measure/${id}`

/** What lay there, as far as this questionnaire knows it and it is not too old. */
export function draftOf(measure: Measure, stored: unknown, today: LocalDate): MeasureDraft {
  const parts = parseParts(stored)
  const day = typeof parts.day === 'string' ? parseLocalDate(parts.day) : undefined
  const fresh = day !== undefined && daysBetween(day, today) < STALE
  return { day: today, answers: fresh ? knownAnswers(measure, parseParts(parts.answers)) : {} }
}

/** One questionnaire as it is being answered. Every answer is kept as a draft (see [Note: Drafts]). */
export interface OpenMeasure {
  readonly answers: ReadonlySignal<MeasureAnswers>
  readonly saved: OpenDraft<MeasureDraft>['saved']
  change(item: string, value: number): void
  /** False when it could not be saved, or when an answer is missing. */
  keep(): Promise<boolean>
  close(): void
}

export async function openMeasure(app: App, measure: Measure): Promise<OpenMeasure> {
  const kind = {
    name: measureDraftName(measure.id),
    parse: (stored: unknown): MeasureDraft => draftOf(measure, stored, app.today()),
    merge: (before: MeasureDraft, change: MeasureDraft): MeasureDraft => ({
      day: change.day,
      answers: { ...before.answers, ...change.answers },
    }),
  }
  const answers = signal<MeasureAnswers>((await readDraft<MeasureDraft>(app, kind)).answers)
  const draft = openDraft<MeasureDraft>(app, {
    ...kind,
    content: measure.version,
    onRead(whole) {
      answers.value = { ...answers.value, ...whole.answers }
    },
  })
  return {
    answers,
    saved: draft.saved,
    change(item, value) {
      answers.value = { ...answers.value, [item]: value }
      draft.change({ day: app.today(), answers: { [item]: value } })
    },
    async keep() {
      const made = () => measureEvent(measure, app.language.value, answers.peek())
      if (made() === undefined) return false
      return draft.keep(
        () => [made()].filter((event) => event !== undefined),
        () => undefined,
      )
    },
    close: draft.close,
  }
}
