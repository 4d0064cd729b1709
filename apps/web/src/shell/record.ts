import type { EventBody, JournalEvent } from '@keertij/journal'
import type { App } from './app.ts'
import { problemInWords } from './problem-words.ts'

/**
 * Records what a person did and says so only when it is on the disk. When it fails, the words on the screen stay, and a
 * notice says what to do. The first time, the browser is asked not to erase what is kept.
 */
export async function record(
  app: App,
  bodies: EventBody | readonly EventBody[],
  options: { readonly dropDrafts?: readonly string[] } = {},
): Promise<readonly JournalEvent[] | undefined> {
  const done = await app.device.record(bodies, options)
  if (!done.ok) {
    app.notice.value = { text: problemInWords(done.error, app.words.value) }
    return undefined
  }
  return done.value
}
