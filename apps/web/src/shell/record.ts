import type { RecordOptions } from '@keertij/device'
import type { EventBody, JournalEvent } from '@keertij/journal'
import type { App } from './app.ts'
import { problemInWords } from './problem-words.ts'

/**
 * Records what a person did; the events are given back only when they are on the disk. When it fails, the words on the
 * screen stay, and a notice says what to do.
 */
export async function record(
  app: App,
  bodies: EventBody | readonly EventBody[],
  options: RecordOptions = {},
): Promise<readonly JournalEvent[] | undefined> {
  const done = await app.device.record(bodies, options)
  // Now help works while it is locked, and keeps nothing then: that is no failure to speak of.
  if (app.device.lock().state === 'locked') return []
  if (!done.ok) {
    app.notice.value = { text: problemInWords(done.error, app.words.value) }
    return undefined
  }
  return done.value
}
