import type { App } from './app.ts'
import { programmeNow } from './programme-now.ts'

/** The programme for who stops with chemsex, takes less or uses more safely. */
export const CHEMSEX = 'chemsex'

/** Lessons of it to which a screen leads. */
export const CHEMSEX_LESSONS = {
  unresponsive: 'chemsex/0/niet-wakker',
  clear: 'chemsex/2/opruimen',
  redFlags: 'chemsex/3/de-crash',
  film: 'chemsex/5/spoel-vooruit',
  tellNow: 'chemsex/5/vertel-het-nu',
  firstMeeting: 'chemsex/5/eerste-bijeenkomst',
  groups: 'chemsex/10/hoe-groepen-werken',
  phases: {
    crash: 'chemsex/3/de-crash',
    cloud: 'chemsex/3/de-roze-wolk',
    wall: 'chemsex/3/de-muur',
    adjustment: 'chemsex/3/aanpassing',
    recovery: 'chemsex/3/herstel',
  },
} as const

/** What belongs to that programme is silent for everybody who follows another one. */
export const followsChemsex = (app: App): boolean => programmeNow(app)?.id === CHEMSEX
