import { Button } from '@keertij/ui'
import { useEffect, useErrorBoundary } from 'preact/hooks'
import { LessonScreen } from '../lesson/lesson-screen.tsx'
import { CheckInScreen } from '../roles/client/check-in/check-in-screen.tsx'
import { FirstVisit } from '../roles/client/first/first-visit.tsx'
import { HelpScreen } from '../roles/client/help/help-screen.tsx'
import { InsightScreen } from '../roles/client/insight/insight-screen.tsx'
import { GlossaryScreen } from '../roles/client/library/glossary-screen.tsx'
import { SourcesScreen } from '../roles/client/library/sources-screen.tsx'
import { NowHelpActs } from '../roles/client/now-help/acts.tsx'
import { NowHelpScreen } from '../roles/client/now-help/now-help-screen.tsx'
import { PeopleScreen } from '../roles/client/people/people-screen.tsx'
import { PlanScreen } from '../roles/client/plan/plan-screen.tsx'
import { ProgrammeScreen } from '../roles/client/programme/programme-screen.tsx'
import { SettingsScreen } from '../roles/client/settings/settings-screen.tsx'
import { TellScreen } from '../roles/client/tell/tell-screen.tsx'
import { TodayScreen } from '../roles/client/today/today-screen.tsx'
import { type App, AppContext, useWords } from './app.ts'
import type { Route } from './route.ts'
import { Screen } from './screen.tsx'
import { Shell } from './shell.tsx'

/** The open screen in its frame, in the language and the light that were chosen. */
export function Root({ app }: { readonly app: App }) {
  const route = app.navigation.route.value
  const now = route.at === 'now-help'
  const { theme } = app.preferences.value
  const language = app.language.value
  useEffect(() => {
    const { documentElement: page } = document
    page.lang = language
    if (now) page.dataset.theme = 'night'
    else if (theme === 'device') delete page.dataset.theme
    else page.dataset.theme = theme
  }, [language, now, theme])
  return (
    <AppContext.Provider value={app}>
      <Shell kind={now ? 'now' : 'place'} acts={now ? <NowHelpActs /> : undefined}>
        <Guarded key={`${route.at} ${language}`} app={app}>
          <ScreenOf route={route} />
        </Guarded>
      </Shell>
    </AppContext.Provider>
  )
}

function ScreenOf({ route }: { readonly route: Route }) {
  switch (route.at) {
    case 'first':
      return <FirstVisit />
    case 'today':
      return <TodayScreen />
    case 'programme':
      return <ProgrammeScreen />
    case 'insight':
      return <InsightScreen />
    case 'plan':
      return <PlanScreen />
    case 'now-help':
      return <NowHelpScreen />
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

/** A defect in one screen leaves the frame standing: help lines, exit, and a way on. */
function Guarded({ app, children }: { readonly app: App; readonly children: preact.ComponentChildren }) {
  const [defect, reset] = useErrorBoundary((error) => console.error(error))
  const words = useWords()
  if (!defect) return <>{children}</>
  return (
    <Screen title={words.appName} className="stack">
      <p role="alert">{words.problems.broken}</p>
      <Button
        wide
        onClick={() => {
          app.navigation.go({ at: 'today' })
          reset()
        }}
      >
        {words.problems.toToday}
      </Button>
    </Screen>
  )
}
