import { keptBefore, type KeptBefore } from '@keertij/engine'
import type { FieldKind, Lesson } from '@keertij/programme'
import { signal, type ReadonlySignal } from '@preact/signals'
import type { App } from '../shell/app.ts'
import type { Fields } from './lesson-draft.ts'

/** What was kept on earlier days, by question, newest first. */
export type Before = ReadonlyMap<string, readonly KeptBefore[]>

/** Questions that show what was answered before. */
export const COMPARING: ReadonlySet<FieldKind> = new Set(['wheel', 'barrel'])

/** Reads the history only for a lesson that compares. It comes when it is there; nothing waits for it. */
export function readBefore(app: App, lesson: Lesson, fields: Fields): ReadonlySignal<Before> {
  const before = signal<Before>(new Map())
  if ([...fields.values()].some(({ t }) => COMPARING.has(t))) {
    void app.device.history().then((history) => {
      before.value = keptBefore(history, lesson.id, app.today())
    })
  }
  return before
}
