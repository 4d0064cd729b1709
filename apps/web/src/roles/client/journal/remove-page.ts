import { eventsOf, type TimelineItem } from '@keertij/engine'
import { lessonDraftName } from '../../../lesson/lesson-draft.ts'
import type { App } from '../../../shell/app.ts'
import { SLIP } from '../../../shell/places.ts'
import { record } from '../../../shell/record.ts'
import { entryDraftName } from './entry-draft.ts'

/** Takes a page or a wave out of the journal, with what was being written about it. False when it could not be saved. */
export async function removePage(app: App, page: Exclude<TimelineItem, { kind: 'check-in' }>): Promise<boolean> {
  const history = await app.device.history()
  const bodies = eventsOf(page, history).map((event) => ({ kind: 'entry.removed', data: { event } }) as const)
  const id = page.kind === 'page' ? page.page.entry : page.episode.id
  const dropDrafts = [entryDraftName('note', id), lessonDraftName(SLIP, id)]
  return (await record(app, bodies, { dropDrafts })) !== undefined
}
