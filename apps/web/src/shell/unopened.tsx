import type { DeviceProblem } from '@keertij/device'
import type { Language } from '@keertij/kernel'
import { Frame, TopBar } from '@keertij/ui'
import type { Words } from '../words/index.ts'
import { CRISIS_SHEET } from './app.ts'
import { Crisis } from './crisis.tsx'

/** What was saved cannot be opened now. Nothing is touched; help lines and the way out work. */
export function Unopened({
  words,
  language,
  problem,
}: {
  readonly words: Words
  readonly language: Language
  readonly problem: DeviceProblem
}) {
  return (
    <Frame
      skipLabel={words.skip}
      kind="bare"
      top={
        <TopBar
          title={words.appName}
          helpLabel={words.crisis.button}
          helpId={CRISIS_SHEET}
          exitLabel={words.exit.label}
          exitHref={words.exit.path}
        />
      }
      layers={<Crisis words={words} language={language} country={undefined} today={undefined} />}
    >
      <h1>{words.unopened.title}</h1>
      <p role="alert">{words.unopened[problem.code]}</p>
    </Frame>
  )
}
