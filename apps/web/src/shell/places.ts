import type { Place } from '@keertij/programme'
import { type App, CRISIS_SHEET } from './app.ts'

const SAFETY_PLAN = 'flows/safety-plan'
export const SLIP = 'flows/slip'
export const PAUSE_CHECK = 'flows/pause-check'
const RECOGNISE = 'flows/recognise'

/** Opens the sheet with the help lines. */
export const openCrisis = (): void => document.getElementById(CRISIS_SHEET)?.showPopover()

/** Somebody who has not begun is first asked whom it is about: only then is it known which programme is theirs. */
function hasBegun({ settings, journal }: App): boolean {
  const { finished, gates } = journal.peek()
  return settings.peek().programme !== undefined || finished.size > 0 || gates.size > 0
}

/** Takes a person from a button in a lesson to a place in the app. */
export function openPlace(app: App, place: Exclude<Place, 'next-lesson'>): void {
  const { navigation } = app
  switch (place) {
    case 'now-help':
      return navigation.open({ at: 'now-help' })
    case 'call':
    case 'call-gp':
      // Behind a lock there are no people to see, and a line to call all the same.
      return app.locked.peek() ? openCrisis() : navigation.open({ at: 'people' })
    case 'reasons':
    case 'plan':
      return navigation.open({ at: 'plan' })
    case 'crisis':
      return openCrisis()
    case 'help':
      return navigation.open({ at: 'help' })
    case 'letter':
      return navigation.open({ at: 'letter' })
    case 'safety-plan':
      return navigation.open({ at: 'lesson', id: SAFETY_PLAN })
    case 'slip':
      return navigation.open({ at: 'lesson', id: SLIP })
    case 'journal':
      return navigation.open({ at: 'journal' })
    case 'goal':
      return navigation.open({ at: 'goal' })
    case 'pause-check':
      return navigation.open({ at: 'lesson', id: PAUSE_CHECK })
    case 'recognise':
      return navigation.open({ at: 'lesson', id: RECOGNISE })
    case 'stop-date':
      return navigation.open({ at: 'stop-date' })
    case 'tell-someone':
      return navigation.open({ at: 'tell' })
    case 'exit':
      return app.leave()
    // What is taken along was kept by then: see the session of the lesson.
    case 'take-along':
    case 'programme':
      return navigation.go({ at: hasBegun(app) ? 'programme' : 'first' })
    case 'read':
      return navigation.go({ at: 'programme' })
    case 'today':
      return navigation.go({ at: 'today' })
  }
}
