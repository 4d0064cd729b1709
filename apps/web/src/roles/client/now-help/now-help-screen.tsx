import { crisisLines } from '@keertij/engine'
import { Button, Rate, Sea, TextField } from '@keertij/ui'
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { PACK } from 'virtual:pack'
import { Blocks } from '../../../lesson/blocks.tsx'
import { LessonContext, type LessonFrame } from '../../../lesson/frame.ts'
import { GuidedTimer } from '../../../lesson/guided-timer.tsx'
import { EntryList } from '../../../lesson/help-cards.tsx'
import { useSpoken } from '../../../lesson/variables.ts'
import { NOW_HELP, useApp, useWords } from '../../../shell/app.ts'
import { openPlace } from '../../../shell/places.ts'
import { Screen } from '../../../shell/screen.tsx'
import { createWave, textsOf, type NowHelpTexts, type Technique, type Wave } from './now-help.ts'
import { TechniqueTiles } from './technique-tiles.tsx'

const CALM = 5

/** The worst hour: water that breathes, one slider, one thing to do. Works without a network and keeps what helped. */
export function NowHelpScreen() {
  const app = useApp()
  const words = useWords()
  const language = app.language.value
  const [open, setOpen] = useState<{ readonly texts: NowHelpTexts; readonly wave: Wave }>()
  const [missing, setMissing] = useState(false)
  useEffect(() => {
    let wave: Wave | undefined
    void app.content.lesson(NOW_HELP, language).then((lesson) => {
      if (!lesson.ok) return setMissing(true)
      const texts = textsOf(lesson.value)
      wave = createWave(app, texts)
      setOpen({ texts, wave })
    })
    return () => wave?.leave()
  }, [app, language])
  const stage = open?.wave.stage.value
  const level = open?.wave.after.value ?? open?.wave.before.value ?? CALM
  return (
    <>
      {stage?.at !== 'technique' && <WaterTop level={level} wave={open?.wave} />}
      <div class="do">
        {missing && <p>{words.lesson.missing}</p>}
        {open && <Stage key={stage?.at} texts={open.texts} wave={open.wave} />}
        {!open && !missing && (
          <Screen title={words.nowHelp.title} hidden>
            {null}
          </Screen>
        )}
      </div>
    </>
  )
}

function WaterTop({ level, wave }: { readonly level: number; readonly wave: Wave | undefined }) {
  const { clock } = useApp()
  const { timer, nowHelp } = useWords()
  const [now, setNow] = useState(clock.now())
  useEffect(() => {
    const tick = setInterval(() => setNow(clock.now()), 15_000)
    return () => clearInterval(tick)
  }, [clock])
  const minutes = wave ? Math.max(0, Math.floor((now - wave.began) / 60_000)) : 0
  return (
    <Sea
      level={level}
      label={timer.along}
      breath={{ in: timer.breatheIn, out: timer.breatheOut }}
      instruction={timer.alongText}
      saying={
        <>
          {nowHelp.open}
          <br />
          {nowHelp.since(minutes)}
        </>
      }
    />
  )
}

function Stage({ texts, wave }: { readonly texts: NowHelpTexts; readonly wave: Wave }) {
  const stage = wave.stage.value
  switch (stage.at) {
    case 'choose':
      return <Choose texts={texts} wave={wave} />
    case 'technique':
      return <Try key={stage.technique.id} technique={stage.technique} texts={texts} wave={wave} />
    case 'after':
      return <After texts={texts} wave={wave} />
    case 'happened':
      return <Happened texts={texts} wave={wave} />
  }
}

function Choose({ texts, wave }: { readonly texts: NowHelpTexts; readonly wave: Wave }) {
  const app = useApp()
  const words = useWords()
  const speak = useSpoken()
  const lines = crisisLines(PACK.crisis, app.preferences.value.country).slice(0, 3)
  return (
    <Screen title={words.nowHelp.title} hidden>
      <Rate
        id={texts.before.id}
        question={texts.before.question
          .flatMap((block) => (block.t === 'p' ? [speak(block.c)] : []))
          .join(' ')}
        low={`0 ${texts.before.low}`}
        high={`10 ${texts.before.high}`}
        value={wave.before.value}
        onInput={wave.rate}
        valueText={(value) => `${value}, ${words.fields.ratings[value] ?? ''}`}
        unset={words.fields.untouched}
      />
      <section class="part" aria-labelledby="choose-one">
        <h2 id="choose-one">{words.nowHelp.choose}</h2>
        <TechniqueTiles texts={texts} wave={wave} />
      </section>
      <section class="part" aria-labelledby="unsafe">
        <h2 id="unsafe">{words.nowHelp.unsafe}</h2>
        <EntryList entries={lines} />
        <p class="note gap">{words.nowHelp.offline}</p>
      </section>
    </Screen>
  )
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
          level={wave.before.value ?? CALM}
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
    if (await wave.keep()) app.navigation.back()
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
