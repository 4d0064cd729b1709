import { eventsOf, type TimelineItem } from '@keertij/engine'
import { lessonDraftName, parseLessonDraft } from '../../../lesson/lesson-draft.ts'
import { parseOccasion } from '../../../lesson/occasion.ts'
import type { App } from '../../../shell/app.ts'
import { SLIP } from '../../../shell/places.ts'
import { record } from '../../../shell/record.ts'
import { entryDraftName } from './entry-draft.ts'

/** Takes a page or a wave out of the journal, with what was being written about it. False when it could not be saved. */
export async function removePage(
  app: App,
  page: Exclude<TimelineItem, { kind: 'check-in' }>,
): Promise<boolean> {
  const history = await app.device.history()
  const bodies = eventsOf(page, history).map((event) => ({ kind: 'entry.removed', data: { event } }) as const)
  const [type, id] =
    page.kind === 'page' ? [page.page.type, page.page.entry] : (['urge', page.episode.id] as const)
  // The steps after a slip, left open at their end, would write the page again.
  const { occasion } = parseLessonDraft((await app.device.draft(SLIP))?.value)
  const isOpen = parseOccasion(occasion)?.id === id
  const dropDrafts = [entryDraftName(type, id), lessonDraftName(SLIP, id), ...(isOpen ? [SLIP] : [])]
  return (await record(app, bodies, { dropDrafts })) !== undefined
}
