import { Saved } from '@keertij/ui'
import type { ReadonlySignal } from '@preact/signals'
import { timeInWords } from '../platform/when.ts'
import { useApp, useWords } from './app.ts'
import type { Saved as SavedNow } from './draft.ts'

/** Whether what is being written is on the disk; nothing while nothing was written. */
export function SavedLine({ of }: { readonly of: ReadonlySignal<SavedNow> }) {
  const { device } = useApp()
  const words = useWords()
  const saved = of.value
  switch (saved.state) {
    case 'idle':
      return null
    case 'saving':
      return <Saved state="saving" label={words.lesson.saving} />
    case 'failed':
      return <Saved state="failed" label={words.lesson.notKept} />
    default: {
      const time = timeInWords(saved.at, words)
      if (!device.persistent) return <Saved state="not-kept" label={words.lesson.keptInMemory(time)} />
      const said = saved.state === 'kept' ? words.lesson.kept : words.lesson.draft
      return <Saved state="saved" label={said(time)} />
    }
  }
}
