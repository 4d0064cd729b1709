import { LessonScreen } from '../lesson/lesson-screen.tsx'
import { CheckInScreen } from '../roles/client/check-in/check-in-screen.tsx'
import { HelpScreen } from '../roles/client/help/help-screen.tsx'
import { InsightScreen } from '../roles/client/insight/insight-screen.tsx'
import { GlossaryScreen } from '../roles/client/library/glossary-screen.tsx'
import { SourcesScreen } from '../roles/client/library/sources-screen.tsx'
import { PeopleScreen } from '../roles/client/people/people-screen.tsx'
import { PlanScreen } from '../roles/client/plan/plan-screen.tsx'
import { ProgrammeScreen } from '../roles/client/programme/programme-screen.tsx'
import { SettingsScreen } from '../roles/client/settings/settings-screen.tsx'
import { TellScreen } from '../roles/client/tell/tell-screen.tsx'
import { TodayScreen } from '../roles/client/today/today-screen.tsx'
import type { Route } from './route.ts'

export { GuidedSea, TryStage } from '../roles/client/now-help/try-stage.tsx'

/** Screens that the first tap does not need. Everybody fetches all of them, in one piece. */
export type RoomRoute = Exclude<Route, { at: 'first' | 'now-help' }>

export function Room({ route }: { readonly route: RoomRoute }) {
  switch (route.at) {
    case 'today':
      return <TodayScreen />
    case 'programme':
      return <ProgrammeScreen />
    case 'insight':
      return <InsightScreen />
    case 'plan':
      return <PlanScreen />
    case 'lesson':
      return <LessonScreen key={route.id} id={route.id} />
    case 'check-in':
      return <CheckInScreen key={route.day} day={route.day} />
    case 'people':
      return <PeopleScreen />
    case 'tell':
      return <TellScreen />
    case 'help':
      return <HelpScreen />
    case 'settings':
      return <SettingsScreen />
    case 'sources':
      return <SourcesScreen />
    case 'glossary':
      return <GlossaryScreen />
  }
}
