import type { LessonCard, PlanSlot } from '@keertij/programme'
import type { App } from '../../../shell/app.ts'

/** Every lesson of every programme, then the flows. */
export const lessonCards = ({ index }: App): readonly LessonCard[] => [
  ...(index.value?.programmes.flatMap(({ modules }) => modules.flatMap(({ lessons }) => lessons)) ?? []),
  ...(index.value?.flows ?? []),
]

/** The first lesson or flow whose exercises feed this part of the plan. */
export const lessonFor = (app: App, slot: PlanSlot): LessonCard | undefined =>
  lessonCards(app).find(({ feeds }) => feeds.includes(slot))
