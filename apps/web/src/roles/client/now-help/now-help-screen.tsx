import { crisisLines } from '@keertij/engine'
import { Button, Sea } from '@keertij/ui'
import type { Instant } from '@keertij/kernel'
import { useEffect, useRef, useState } from 'preact/hooks'
import { PACK } from 'virtual:pack'
import { EntryList } from '../../../lesson/help-cards.tsx'
import { useSpoken } from '../../../lesson/variables.ts'
import { useApp, useWords } from '../../../shell/app.ts'
import { NOW_HELP, PARTNER_NOW } from '../../../platform/content.ts'
import { openCrisis } from '../../../shell/places.ts'
import { isForPartner, isNobodyYet } from '../../../shell/programme-now.ts'
import { late } from '../../../shell/late.ts'
import { LatePart } from '../../../shell/late-part.tsx'
import { Screen } from '../../../shell/screen.tsx'
import { tellHappened } from './happened.ts'
import { textsOf, type NowHelpTexts } from './texts.ts'
import { TechniqueTiles } from './technique-tiles.tsx'
import { UrgeRate } from './urge-rate.tsx'
import { CALM_LEVEL, LAY_OPEN, waveNow, type Wave } from './wave.ts'

interface OpenHelp {
  readonly texts: NowHelpTexts
  readonly wave: Wave
}

/** The worst hour, for whoever it is. */
export function NowHelpScreen() {
  const app = useApp()
  const route = app.navigation.route.value
  const saysSo = route.at === 'now-help' && route.about === 'partner'
  return saysSo || isForPartner(app) ? <PartnerHelp /> : <UrgeHelp />
}

/** For whom it is about a partner: something for a body in panic or a mind that goes round. It leaves nothing behind. */
function PartnerHelp() {
  return (
    <>
      <WaterTop level={CALM_LEVEL} open={undefined} compact />
      <div class="do">
        <LatePart show={({ PassingLesson }) => <PassingLesson id={PARTNER_NOW} />} />
      </div>
    </>
  )
}

/** The worst hour: water that breathes, one slider, one thing to do. Works without a network and keeps what helped. */
function UrgeHelp() {
  const app = useApp()
  const language = app.language.value
  const [open, setOpen] = useState<OpenHelp | 'missing'>()
  const [tries, setTries] = useState(0)
  useEffect(() => {
    app.notice.value = undefined
    let gone = false
    let wave: Wave | undefined
    void app.content.lesson(NOW_HELP, language).then((lesson) => {
      if (gone) return
      if (!lesson.ok) return setOpen('missing')
      const texts = textsOf(lesson.value)
      wave = waveNow(
        app,
        texts.techniques.map(({ id }) => id),
      )
      setOpen({ texts, wave })
    })
    return () => {
      gone = true
      void wave?.leave()
    }
  }, [app, language, tries])
  useLayOpen(() => setTries(tries + 1))
  return open === 'missing' || open === undefined ? (
    <>
      <WaterTop level={CALM_LEVEL} open={undefined} compact={false} />
      <div class="do">
        <Waiting missing={open === 'missing'} onRetry={() => setTries(tries + 1)} />
      </div>
    </>
  ) : (
    <OpenWave {...open} />
  )
}

/** Tells when somebody comes back to a screen that lay open for hours. */
function useLayOpen(onBack: () => void): void {
  const { clock } = useApp()
  const back = useRef(onBack)
  back.current = onBack
  useEffect(() => {
    let left: Instant | undefined
    const look = (): void => {
      if (document.visibilityState === 'hidden') return void (left ??= clock.now())
      if (left !== undefined && clock.now() - left > LAY_OPEN) back.current()
      left = undefined
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [clock])
}

/** While the texts are not there: the water, the lines, and a way to try again. */
function Waiting({ missing, onRetry }: { readonly missing: boolean; readonly onRetry: () => void }) {
  const words = useWords()
  return (
    <Screen title={words.nowHelp.title} hidden className="stack">
      {missing && (
        <>
          <p>{words.lesson.missing}</p>
          <Button wide onClick={onRetry}>
            {words.lesson.retry}
          </Button>
          <Button kind="quiet" wide onClick={openCrisis}>
            {words.crisis.button}
          </Button>
        </>
      )}
    </Screen>
  )
}

function OpenWave({ texts, wave }: OpenHelp) {
  const stage = wave.stage.value
  const speaking = stage.at === 'technique' && stage.since !== undefined
  return (
    <>
      {speaking ? (
        <LatePart show={({ GuidedSea }) => <GuidedSea texts={texts} wave={wave} />} />
      ) : (
        <WaterTop
          level={wave.after.value ?? wave.before.value ?? CALM_LEVEL}
          open={{ texts, wave }}
          compact={stage.at === 'technique'}
        />
      )}
      <div class="do">
        {stage.at === 'choose' ? (
          <Choose texts={texts} wave={wave} />
        ) : (
          <LatePart show={({ TryStage }) => <TryStage texts={texts} wave={wave} />} />
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

function Choose({ texts, wave }: OpenHelp) {
  const app = useApp()
  const words = useWords()
  const speak = useSpoken()
  const rooms = typeof late.value === 'object' ? late.value : undefined
  const lines = crisisLines(PACK.crisis, app.preferences.value.country).slice(0, 3)
  return (
    <Screen title={words.nowHelp.title} hidden>
      {rooms && <rooms.UnresponsiveFirst />}
      <UrgeRate scale={texts.before} value={wave.before.value} onInput={wave.rate} />
      <section class="part" aria-labelledby="choose-one">
        <h2 id="choose-one">{words.nowHelp.choose}</h2>
        <TechniqueTiles texts={texts} wave={wave} />
        {(app.locked.value || isNobodyYet(app)) && (
          <p class="go-on">
            <Button
              kind="quiet"
              wide
              onClick={() => app.navigation.replace({ at: 'now-help', about: 'partner' })}
            >
              {words.first.partner}
            </Button>
          </p>
        )}
      </section>
      {rooms && <rooms.ChemsexTools wave={wave} />}
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
        <p class="go-on">
          <Button kind="plain" onClick={() => tellHappened(app, wave)}>
            {words.nowHelp.happened}
          </Button>
        </p>
        <p class="note gap">{words.nowHelp.offline}</p>
      </section>
    </Screen>
  )
}
