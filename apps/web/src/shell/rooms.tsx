import { LessonScreen, PassingLesson } from '../lesson/lesson-screen.tsx'
import { CheckInScreen } from '../roles/client/check-in/check-in-screen.tsx'
import { GoalScreen } from '../roles/client/goal/goal-screen.tsx'
import { HelpScreen } from '../roles/client/help/help-screen.tsx'
import { InsightScreen } from '../roles/client/insight/insight-screen.tsx'
import { EntryScreen } from '../roles/client/journal/entry-screen.tsx'
import { JournalScreen } from '../roles/client/journal/journal-screen.tsx'
import { LetterScreen } from '../roles/client/letter/letter-screen.tsx'
import { GlossaryScreen } from '../roles/client/library/glossary-screen.tsx'
import { SourcesScreen } from '../roles/client/library/sources-screen.tsx'
import { MeasureScreen } from '../roles/client/measure/measure-screen.tsx'
import { MeasuresScreen } from '../roles/client/measure/measures-screen.tsx'
import { PeopleScreen } from '../roles/client/people/people-screen.tsx'
import { PlanScreen } from '../roles/client/plan/plan-screen.tsx'
import { VersionsScreen } from '../roles/client/plan/versions-screen.tsx'
import { BehindLock } from '../roles/client/lock/behind-lock.tsx'
import { KeysScreen } from '../roles/client/lock/keys-screen.tsx'
import { LockScreen, Unlocked } from '../roles/client/lock/lock-screen.tsx'
import { RestoreScreen } from '../roles/client/lock/restore-screen.tsx'
import { ProgrammeScreen } from '../roles/client/programme/programme-screen.tsx'
import { RemindersScreen } from '../roles/client/reminders/reminders-screen.tsx'
import { SettingsScreen } from '../roles/client/settings/settings-screen.tsx'
import { StopDateScreen } from '../roles/client/phases/stop-date-screen.tsx'
import { TellScreen } from '../roles/client/tell/tell-screen.tsx'
import { TodayScreen } from '../roles/client/today/today-screen.tsx'
import type { Route } from './route.ts'
import '../late.css'

export { ChemsexTools, UnresponsiveFirst } from '../roles/client/now-help/chemsex-now.tsx'
export { MyReasons } from '../roles/client/now-help/my-reasons.tsx'
export { GuidedSea, TryStage } from '../roles/client/now-help/try-stage.tsx'

export { BehindLock, LockScreen, PassingLesson }

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
      return (
        <LessonScreen
          key={[route.id, route.occasion, route.again].join(' ')}
          id={route.id}
          occasion={route.occasion}
          again={route.again}
        />
      )
    case 'check-in':
      return <CheckInScreen key={route.day} day={route.day} />
    case 'measures':
      return <MeasuresScreen />
    case 'measure':
      return <MeasureScreen key={route.id} id={route.id} />
    case 'journal':
      return <JournalScreen />
    case 'entry':
      return <EntryScreen key={route.type + (route.id ?? '')} type={route.type} id={route.id} />
    case 'plan-versions':
      return <VersionsScreen />
    case 'goal':
      return <GoalScreen />
    case 'stop-date':
      return <StopDateScreen />
    case 'reminders':
      return <RemindersScreen />
    case 'people':
      return <PeopleScreen />
    case 'tell':
      return <TellScreen />
    case 'help':
      return <HelpScreen />
    case 'letter':
      return <LetterScreen />
    case 'settings':
      return <SettingsScreen />
    case 'keys':
      return <KeysScreen key={route.make} make={route.make} />
    case 'restore':
      return <RestoreScreen />
    case 'unlock':
      return <Unlocked />
    case 'sources':
      return <SourcesScreen />
    case 'glossary':
      return <GlossaryScreen />
  }
}
