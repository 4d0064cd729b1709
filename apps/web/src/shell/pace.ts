import type { Pace } from '@keertij/engine'
import { localDate } from '@keertij/kernel'
import type { App } from './app.ts'

/** What decides which lesson is offered here and now. */
export const paceOf = (app: App): Pace => ({
  path: app.settings.value.path,
  today: app.today(),
  dayOf: (at) => localDate(at, app.clock.offset(at)),
})
