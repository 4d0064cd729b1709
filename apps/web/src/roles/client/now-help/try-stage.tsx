import type { FieldOf } from '@keertij/engine'
import { TEXT_LIMIT, type Answer, type Answers } from '@keertij/journal'
import type { Instant } from '@keertij/kernel'
import { Button, SeaTimer, TextField } from '@keertij/ui'
import { computed } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { useQuestion } from '../../../exercises/question.ts'
import { Blocks } from '../../../lesson/blocks.tsx'
import { LessonContext, type LessonFrame } from '../../../lesson/frame.ts'
import { SourcesContext } from '../../../lesson/inlines.tsx'
import { SourceList } from '../../../lesson/source-list.tsx'
import { useGuide } from '../../../lesson/use-guide.ts'
import { useSpoken } from '../../../lesson/variables.ts'
import { useApp, useWords } from '../../../shell/app.ts'
import { openPlace } from '../../../shell/places.ts'
import { Screen } from '../../../shell/screen.tsx'
import { tellHappened } from './happened.ts'
import type { NowHelpTexts, Technique } from './texts.ts'
import { UrgeRate } from './urge-rate.tsx'
import { CALM_LEVEL, type Wave } from './wave.ts'

export interface OpenHelp {
  readonly texts: NowHelpTexts
  readonly wave: Wave
}

/** Now help after the choice: do it, rate again, what helped. */
export function TryStage({ texts, wave }: OpenHelp) {
  const stage = wave.stage.value
  switch (stage.at) {
    case 'technique': {
      const technique = texts.techniques.find(({ id }) => id === stage.technique)
      return technique ? (
        <Try
          key={technique.id}
          technique={technique}
          speaking={stage.since !== undefined}
          texts={texts}
          wave={wave}
        />
      ) : null
    }
    case 'after':
      return <After key="after" texts={texts} wave={wave} />
    case 'happened':
      return <Happened key="happened" texts={texts} wave={wave} />
    case 'choose':
      return null
  }
}

interface TryProps extends OpenHelp {
  readonly technique: Technique
  /** The guide has begun. */
  readonly speaking: boolean
}

function Try({ technique, speaking, texts, wave }: TryProps) {
  const { clock } = useApp()
  const words = useWords()
  const guide = texts.guideOf(technique.id)
  const done = (): void => {
    wave.stage.value = { at: 'after' }
  }
  const begin = (): void => {
    wave.stage.value = { at: 'technique', technique: technique.id, since: clock.now() }
  }
  return (
    <Screen key={speaking ? 'speaking' : 'about'} title={technique.title} className="prose">
      {!speaking && (
        <WaveTexts texts={texts} wave={wave}>
          <Blocks of={technique.c} />
        </WaveTexts>
      )}
      <div class="stack go-on">
        {speaking && (
          <Button kind="quiet" wide onClick={done}>
            {words.timer.stop}
          </Button>
        )}
        {!speaking && guide && (
          <Button wide onClick={begin}>
            {words.timer.start(guide.minutes)}
          </Button>
        )}
        {!speaking && (
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

/** The voice of a technique, on the water itself. It follows the clock, also after a look at the plan. */
export function GuidedSea({ texts, wave }: OpenHelp) {
  const stage = wave.stage.value
  if (stage.at !== 'technique' || stage.since === undefined) return null
  const guide = texts.guideOf(stage.technique)
  return guide ? <Guided key={guide.id} guide={guide} since={stage.since} wave={wave} /> : null
}

interface GuidedProps {
  readonly guide: FieldOf<'timer'>
  readonly since: Instant
  readonly wave: Wave
}

function Guided({ guide, since, wave }: GuidedProps) {
  const onEnd = (): void => {
    wave.stage.value = { at: 'after' }
  }
  return <SeaTimer level={wave.before.value ?? CALM_LEVEL} {...useGuide({ ...guide, since, onEnd })} />
}

function After({ texts, wave }: OpenHelp) {
  const app = useApp()
  const words = useWords()
  const helped = useQuestion(texts.helped.question)
  const before = wave.before.value
  const after = wave.after.value
  const finish = async (): Promise<void> => {
    const isHere = app.navigation.here()
    if ((await wave.finish()) && isHere()) app.navigation.go({ at: 'today' })
  }
  const locked = app.locked.value
  const done = { id: 'done', label: locked ? words.close : words.nowHelp.keep, act: () => void finish() }
  const another = { id: 'another', label: words.nowHelp.another, act: () => void wave.again() }
  const call = { id: 'call', label: words.nowHelp.call, act: () => app.navigation.open({ at: 'people' }) }
  const waysOn = inOrder(before, after, { done, another, call })
  return (
    <Screen title={words.nowHelp.after} className="prose">
      <UrgeRate scale={texts.after} value={after} onInput={wave.rateAfter} />
      <WaveTexts texts={texts} wave={wave}>
        <Blocks of={texts.replies} />
      </WaveTexts>
      {before !== undefined && after !== undefined && after < before && (
        <p class="soft">{words.nowHelp.lower(before, after)}</p>
      )}
      {!locked && (
        <TextField
          id={texts.helped.id}
          label={helped.label}
          example={texts.helped.placeholder}
          maxLength={TEXT_LIMIT}
          value={wave.helped.value}
          onInput={(text) => (wave.helped.value = text)}
        />
      )}
      <div class="stack go-on">
        {waysOn.map(({ id, label, act }, at) => (
          <Button key={id} kind={at === 0 ? 'main' : 'quiet'} wide onClick={act}>
            {label}
          </Button>
        ))}
        <Button kind="plain" onClick={() => tellHappened(app, wave)}>
          {words.nowHelp.happened}
        </Button>
      </div>
    </Screen>
  )
}

interface WaysOn<Way> {
  readonly done: Way
  readonly another: Way
  readonly call: Way
}

/** What fits best comes first: still high asks for something else, higher asks for a person. */
function inOrder<Way>(
  before: number | undefined,
  after: number | undefined,
  { done, another, call }: WaysOn<Way>,
): readonly Way[] {
  if (before === undefined || after === undefined || after < before) return [done, another, call]
  return after === before ? [another, call, done] : [call, another, done]
}

/** Lets the text answer lower, same or higher, and lets its buttons lead on. */
function WaveTexts({ texts, wave, children }: OpenHelp & { readonly children: ComponentChildren }) {
  const app = useApp()
  const answers = useMemo(() => computed(() => ratingsOf(texts, wave)), [texts, wave])
  const frame: LessonFrame = {
    changeSentence: () => '',
    answers,
    known: answers,
    before: undefined,
    voice: undefined,
    photos: undefined,
    answer: () => undefined,
    ended: () => undefined,
    Ask: undefined,
    quiet: false,
    traceless: false,
    programme: undefined,
    follow: (target) => {
      if ('screen' in target) wave.stage.value = { at: 'choose' }
      else if (target.place !== 'next-lesson') openPlace(app, target.place)
    },
  }
  return (
    <SourcesContext.Provider value={texts.lesson.sources}>
      <LessonContext.Provider value={frame}>{children}</LessonContext.Provider>
    </SourcesContext.Provider>
  )
}

/** The ratings as answers to the questions of the text. */
function ratingsOf(texts: NowHelpTexts, wave: Wave): Answers {
  const rated = [
    [texts.before.id, wave.before.value],
    [texts.after.id, wave.after.value],
  ] as const
  return Object.fromEntries(
    rated.flatMap(([id, value]): [string, Answer][] =>
      value === undefined ? [] : [[id, { kind: 'scale', value }]],
    ),
  )
}

function Happened({ texts, wave }: OpenHelp) {
  const speak = useSpoken()
  const words = useWords()
  const heading = texts.happened.find((block) => block.t === 'h')
  return (
    <Screen title={heading ? speak(heading.c) : words.nowHelp.title} className="prose">
      <WaveTexts texts={texts} wave={wave}>
        <Blocks of={texts.happened.filter((block) => block !== heading)} />
      </WaveTexts>
      <SourceList ids={texts.lesson.sources} />
    </Screen>
  )
}
