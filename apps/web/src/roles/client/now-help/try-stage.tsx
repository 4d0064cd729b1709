import type { FieldOf } from '@keertij/engine'
import { Button, Rate, SeaTimer, TextField } from '@keertij/ui'
import type { ComponentChildren } from 'preact'
import { Blocks } from '../../../lesson/blocks.tsx'
import { LessonContext, type LessonFrame } from '../../../lesson/frame.ts'
import { useGuide } from '../../../lesson/use-guide.ts'
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
      return <Try key={stage.technique.id} {...stage} texts={texts} wave={wave} />
    case 'after':
      return <After key="after" texts={texts} wave={wave} />
    case 'happened':
      return <Happened key="happened" texts={texts} wave={wave} />
    case 'choose':
      return null
  }
}

interface TryProps {
  readonly technique: Technique
  readonly running: boolean
  readonly texts: NowHelpTexts
  readonly wave: Wave
}

function Try({ technique, running, texts, wave }: TryProps) {
  const words = useWords()
  const guide = texts.guideOf(technique.id)
  const done = (): void => {
    wave.stage.value = { at: 'after' }
  }
  return (
    <Screen title={technique.title} className="prose">
      <WaveTexts wave={wave}>
        <Blocks of={technique.c} />
      </WaveTexts>
      <div class="stack go-on">
        {running && (
          <Button kind="quiet" wide onClick={done}>
            {words.timer.stop}
          </Button>
        )}
        {!running && guide && (
          <Button wide onClick={() => (wave.stage.value = { at: 'technique', technique, running: true })}>
            {words.timer.start(guide.minutes)}
          </Button>
        )}
        {!running && (
          <Button kind={guide ? 'quiet' : 'main'} wide onClick={done}>
            {words.nowHelp.doneWith}
          </Button>
        )}
        <Button kind="plain" icon="back" onClick={() => (wave.stage.value = { at: 'choose' })}>
          {words.lesson.previous}
        </Button>
      </div>
    </Screen>
  )
}

/** The voice of a technique, on the water itself. */
export function GuidedSea({ texts, wave }: { readonly texts: NowHelpTexts; readonly wave: Wave }) {
  const stage = wave.stage.value
  const guide = stage.at === 'technique' && stage.running ? texts.guideOf(stage.technique.id) : undefined
  return guide ? <Guided key={guide.id} guide={guide} wave={wave} /> : null
}

function Guided({ guide, wave }: { readonly guide: FieldOf<'timer'>; readonly wave: Wave }) {
  const onEnd = (): void => {
    wave.stage.value = { at: 'after' }
  }
  return <SeaTimer level={wave.before.value ?? CALM_LEVEL} {...useGuide({ ...guide, onEnd })} />
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
      if ('screen' in target) wave.stage.value = { at: 'choose' }
      else if (target.place !== 'next-lesson') openPlace(app, target.place)
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
