import type { App } from '../../../shell/app.ts'
import { openPlace } from '../../../shell/places.ts'
import type { Wave } from './wave.ts'

/** To the steps after a slip; behind a lock, where nothing can be kept, to what matters most on one page. */
export function tellHappened(app: App, wave: Wave): void {
  if (app.locked.peek()) wave.stage.value = { at: 'happened' }
  else openPlace(app, 'slip')
}
