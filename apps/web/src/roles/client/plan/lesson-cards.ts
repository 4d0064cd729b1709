import type { LessonCard, PlanSlot } from '@keertij/programme'
import type { App } from '../../../shell/app.ts'
import { programmeNow } from '../../../shell/programme-now.ts'

/** The lessons of the programme that is followed, then every other one, then the flows. */
export const lessonCards = (app: App): readonly LessonCard[] => {
  const now = programmeNow(app)
  const others = app.index.value?.programmes.filter(({ id }) => id !== now?.id) ?? []
  return [
    ...(now ? [now, ...others] : others).flatMap(({ modules }) => modules.flatMap(({ lessons }) => lessons)),
    ...(app.index.value?.flows ?? []),
  ]
}

/** The first lesson or flow whose exercises feed this part of the plan. */
export const lessonFor = (app: App, slot: PlanSlot): LessonCard | undefined =>
  lessonCards(app).find(({ feeds }) => feeds.includes(slot))
