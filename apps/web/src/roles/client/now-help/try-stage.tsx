import { Button, Rate, TextField } from '@keertij/ui'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Blocks } from '../../../lesson/blocks.tsx'
import { LessonContext, type LessonFrame } from '../../../lesson/frame.ts'
import { GuidedTimer } from '../../../lesson/guided-timer.tsx'
import { useSpoken } from '../../../lesson/variables.ts'
import { useApp, useWords } from '../../../shell/app.ts'
import { openPlace } from '../../../shell/places.ts'
import { Screen } from '../../../shell/screen.tsx'
import { CALM_LEVEL, type NowHelpTexts, type Technique, type Wave } from './now-help.ts'

/** Now help after the choice: do it, rate again, what helped. */
export function TryStage({ texts, wave }: { readonly texts: NowHelpTexts; readonly wave: Wave }) {
  const stage = wave.stage.value
  switch (stage.at) {
    case 'technique':
      return <Try key={stage.technique.id} technique={stage.technique} texts={texts} wave={wave} />
    case 'after':
      return <After key="after" texts={texts} wave={wave} />
    case 'happened':
      return <Happened key="happened" texts={texts} wave={wave} />
    case 'choose':
      return null
  }
}

function Try({
  technique,
  texts,
  wave,
}: {
  readonly technique: Technique
  readonly texts: NowHelpTexts
  readonly wave: Wave
}) {
  const words = useWords()
  const [running, setRunning] = useState(false)
  const guide = texts.guideOf(technique.id)
  const done = (): void => {
    wave.stage.value = { at: 'after' }
  }
  return (
    <Screen title={technique.title} className="prose try">
      <WaveTexts wave={wave}>
        <Blocks of={technique.c} />
      </WaveTexts>
      {guide && running ? (
        <GuidedTimer
          minutes={guide.minutes}
          lines={guide.lines}
          level={wave.before.value ?? CALM_LEVEL}
          onEnd={done}
        />
      ) : (
        <div class="stack go-on">
          {guide && (
            <Button wide onClick={() => setRunning(true)}>
              {words.timer.start(guide.minutes)}
            </Button>
          )}
          <Button kind={guide ? 'quiet' : 'main'} wide onClick={done}>
            {words.nowHelp.doneWith}
          </Button>
          <Button kind="plain" icon="back" onClick={() => (wave.stage.value = { at: 'choose' })}>
            {words.lesson.previous}
          </Button>
        </div>
      )}
    </Screen>
  )
}

function After({ texts, wave }: { readonly texts: NowHelpTexts; readonly wave: Wave }) {
  const app = useApp()
  const words = useWords()
  const speak = useSpoken()
  const asked = (blocks: NowHelpTexts['after']['question']): string =>
    blocks.flatMap((block) => (block.t === 'p' ? [speak(block.c)] : [])).join(' ')
  const before = wave.before.value
  const after = wave.after.value
  const finish = async (): Promise<void> => {
    if (await wave.keep()) app.navigation.go({ at: 'today' })
  }
  return (
    <Screen title={words.nowHelp.after} className="prose">
      <Rate
        id={texts.after.id}
        question={asked(texts.after.question)}
        low={`0 ${texts.after.low}`}
        high={`10 ${texts.after.high}`}
        value={after}
        onInput={wave.rateAfter}
        valueText={(value) => `${value}, ${words.fields.ratings[value] ?? ''}`}
        unset={words.fields.untouched}
      />
      <WaveTexts wave={wave}>
        <Blocks of={texts.replies} />
      </WaveTexts>
      {before !== undefined && after !== undefined && (
        <p class="soft">{words.nowHelp.lower(before, after)}</p>
      )}
      <TextField
        id={texts.helped.id}
        label={asked(texts.helped.question)}
        example={texts.helped.placeholder}
        value={wave.helped.value}
        onInput={(text) => (wave.helped.value = text)}
      />
      <div class="stack go-on">
        <Button wide onClick={() => void finish()}>
          {words.nowHelp.keep}
        </Button>
        <Button kind="quiet" wide onClick={() => void wave.again()}>
          {words.nowHelp.another}
        </Button>
        <Button kind="quiet" wide onClick={() => app.navigation.open({ at: 'people' })}>
          {words.nowHelp.call}
        </Button>
        <Button kind="plain" onClick={() => (wave.stage.value = { at: 'happened' })}>
          {words.nowHelp.happened}
        </Button>
      </div>
    </Screen>
  )
}

/** Lets the text answer lower, same or higher, and lets its buttons lead on. */
function WaveTexts({ wave, children }: { readonly wave: Wave; readonly children: ComponentChildren }) {
  const app = useApp()
  const frame: LessonFrame = {
    answers: wave.answers,
    known: wave.answers,
    answer: () => undefined,
    ended: () => undefined,
    Ask: undefined,
    programme: undefined,
    follow: (target) => {
      if ('place' in target && target.place !== 'next-lesson') openPlace(app, target.place)
    },
  }
  return <LessonContext.Provider value={frame}>{children}</LessonContext.Provider>
}

function Happened({ texts, wave }: { readonly texts: NowHelpTexts; readonly wave: Wave }) {
  const speak = useSpoken()
  const words = useWords()
  const heading = texts.happened.find((block) => block.t === 'h')
  return (
    <Screen title={heading ? speak(heading.c) : words.nowHelp.title} className="prose">
      <WaveTexts wave={wave}>
        <Blocks of={texts.happened.filter((block) => block !== heading)} />
      </WaveTexts>
    </Screen>
  )
}
