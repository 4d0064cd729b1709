import { crisisLines } from '@keertij/engine'
import { Button, Rate, Sea } from '@keertij/ui'
import { useEffect, useState } from 'preact/hooks'
import { PACK } from 'virtual:pack'
import { EntryList } from '../../../lesson/help-cards.tsx'
import { useSpoken } from '../../../lesson/variables.ts'
import { useApp, useWords } from '../../../shell/app.ts'
import { NOW_HELP } from '../../../platform/content.ts'
import { openCrisis } from '../../../shell/places.ts'
import { LatePart } from '../../../shell/late-part.tsx'
import { Screen } from '../../../shell/screen.tsx'
import { CALM_LEVEL, createWave, textsOf, type NowHelpTexts, type Wave } from './now-help.ts'
import { TechniqueTiles } from './technique-tiles.tsx'

interface OpenHelp {
  readonly texts: NowHelpTexts
  readonly wave: Wave
}

/** The worst hour: water that breathes, one slider, one thing to do. Works without a network and keeps what helped. */
export function NowHelpScreen() {
  const app = useApp()
  const words = useWords()
  const language = app.language.value
  const [open, setOpen] = useState<OpenHelp>()
  const [missing, setMissing] = useState(false)
  useEffect(() => {
    app.notice.value = undefined
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
  const level = open?.wave.after.value ?? open?.wave.before.value ?? CALM_LEVEL
  return (
    <>
      {open && stage?.at === 'technique' && stage.running ? (
        <LatePart show={({ GuidedSea }) => <GuidedSea {...open} />} />
      ) : (
        <WaterTop level={level} open={open} compact={stage?.at === 'technique'} />
      )}
      <div class="do">
        {missing && <p>{words.lesson.missing}</p>}
        {open &&
          (stage?.at === 'choose' ? (
            <Choose {...open} />
          ) : (
            <LatePart show={({ TryStage }) => <TryStage {...open} />} />
          ))}
        {!open && !missing && (
          <Screen title={words.nowHelp.title} hidden>
            {null}
          </Screen>
        )}
      </div>
    </>
  )
}

interface WaterTopProps {
  readonly level: number
  readonly open: OpenHelp | undefined
  readonly compact: boolean
}

function WaterTop({ level, open, compact }: WaterTopProps) {
  const speak = useSpoken()
  const { clock } = useApp()
  const { timer, nowHelp } = useWords()
  const [now, setNow] = useState(clock.now())
  useEffect(() => {
    const tick = setInterval(() => setNow(clock.now()), 15_000)
    return () => clearInterval(tick)
  }, [clock])
  const minutes = open ? Math.max(0, Math.floor((now - open.wave.began) / 60_000)) : 0
  const opening = open?.texts.opening.flatMap((block) => (block.t === 'p' ? [speak(block.c)] : [])).join(' ')
  return (
    <Sea
      level={level}
      compact={compact}
      label={timer.along}
      breath={{ in: timer.breatheIn, out: timer.breatheOut }}
      instruction={timer.alongText}
      saying={<>{minutes === 0 ? opening : nowHelp.since(minutes)}</>}
    />
  )
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
        {texts.toCrisis.map((block) =>
          block.t === 'button' ? (
            <Button key="crisis" kind="quiet" wide onClick={openCrisis}>
              {speak(block.c)}
            </Button>
          ) : null,
        )}
        <p class="note gap">{words.nowHelp.offline}</p>
      </section>
    </Screen>
  )
}
