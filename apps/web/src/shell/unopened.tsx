import type { DeviceProblem } from '@keertij/device'
import { Button, Frame } from '@keertij/ui'
import { useApp } from './app.ts'
import { Crisis } from './crisis.tsx'
import { BareTop } from './shell.tsx'

/** Why nothing can be shown now: the store, or a piece of the app that did not come. */
export type Shut = DeviceProblem | { readonly code: 'not-loaded' }

/** What was saved cannot be opened now. Nothing is touched; help lines, now help and the way out work. */
export function Unopened({ problem }: { readonly problem: Shut }) {
  const app = useApp()
  const words = app.words.value
  return (
    <Frame
      skipLabel={words.skip}
      kind="bare"
      top={<BareTop words={words} />}
      layers={<Crisis words={words} language={app.language.value} country={undefined} today={undefined} />}
    >
      <div class="stack">
        <h1>{words.unopened.title}</h1>
        <p role="alert">{words.unopened[problem.code]}</p>
        {/* A new start, because a browser may remember that a piece of the app did not come. */}
        <Button wide onClick={() => location.reload()}>
          {words.problems.retry}
        </Button>
        <Button kind="quiet" wide onClick={() => app.navigation.open({ at: 'now-help' })}>
          {words.tabs.now}
        </Button>
      </div>
    </Frame>
  )
}
