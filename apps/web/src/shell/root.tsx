import { Button } from '@keertij/ui'
import type { ReadonlySignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useErrorBoundary, useLayoutEffect } from 'preact/hooks'
import { FirstVisit } from '../roles/client/first/first-visit.tsx'
import { NowHelpActs } from '../roles/client/now-help/acts.tsx'
import { NowHelpScreen } from '../roles/client/now-help/now-help-screen.tsx'
import { type App, AppContext, useApp, useWords } from './app.ts'
import { LatePart } from './late-part.tsx'
import { opensLocked, type Route } from './route.ts'
import { Screen } from './screen.tsx'
import { Shell } from './shell.tsx'
import { type Shut, Unopened } from './unopened.tsx'

/** The open screen in its frame, in the language and the light that were chosen. */
export function Root({ app, shut }: { readonly app: App; readonly shut: ReadonlySignal<Shut | undefined> }) {
  const route = app.navigation.route.value
  const now = route.at === 'now-help'
  // Whoever looks at the plan from now help comes back to the dark.
  const night = app.navigation.stack.value.some(({ at }) => at === 'now-help')
  const { theme } = app.preferences.value
  const language = app.language.value
  useLayoutEffect(() => {
    const { documentElement: page } = document
    page.lang = language
    if (night) page.dataset.theme = 'night'
    else if (theme === 'device') delete page.dataset.theme
    else page.dataset.theme = theme
  }, [language, night, theme])
  // What was kept and cannot be read is never shown as empty; these two need none of it.
  const problem = now || route.at === 'help' ? undefined : shut.value
  return (
    <AppContext.Provider value={app}>
      {problem ? (
        <Unopened problem={problem} />
      ) : (
        <Shell kind={now ? 'now' : 'place'} acts={now ? <NowHelpActs /> : undefined}>
          <Guarded key={`${route.at} ${language}`} app={app}>
            <ScreenOf route={route} />
          </Guarded>
        </Shell>
      )}
    </AppContext.Provider>
  )
}

function ScreenOf({ route }: { readonly route: Route }) {
  const { ready, locked } = useApp()
  const words = useWords()
  if (route.at === 'now-help') return <NowHelpScreen />
  if (!ready.value) return <p class="soft late">{words.loading}</p>
  // The route stays: after the unlock it is where the person was going.
  if (locked.value && !opensLocked(route)) return <LatePart show={({ LockScreen }) => <LockScreen />} />
  if (route.at === 'first') return <FirstVisit />
  return <LatePart show={({ Room }) => <Room route={route} />} />
}

/** A defect in one screen leaves the frame standing: help lines, exit, and a way on. */
function Guarded({ app, children }: { readonly app: App; readonly children: ComponentChildren }) {
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
