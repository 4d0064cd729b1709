import { asksRedFlags, phaseOn, saidTodayNot, stopDateOpen, yearsOn, type PhaseToday } from '@keertij/engine'
import type { LocalDate } from '@keertij/kernel'
import { Button, Row, Rows } from '@keertij/ui'
import type { ComponentChildren } from 'preact'
import { useApp } from '../../../shell/app.ts'
import { CHEMSEX, CHEMSEX_LESSONS, followsChemsex } from '../../../shell/chemsex.ts'
import { record } from '../../../shell/record.ts'
import { usePhaseTexts, tipOn } from './phase-texts.ts'
import { usePhaseWords } from './words.ts'

/** Today in the programme on chemsex: the phase one is about in, one tip, and what keeps safe. Nothing for anybody else. */
export function PhasePart({ today }: { readonly today: LocalDate }) {
  const app = useApp()
  const words = usePhaseWords()
  if (!followsChemsex(app)) return null
  const state = app.journal.value
  const now = phaseOn(state, today)
  // A doctor comes before any phase, and before "today I don't use".
  const open = stopDateOpen(state)
  if (open === 'closed')
    return (
      <Part title={words.first}>
        <Rows>
          {asksRedFlags(state, today) && <RedFlags />}
          <More what={words.title} why={words.firstWhy} />
        </Rows>
      </Part>
    )
  if (now === undefined)
    return (
      <Part title={words.title} hidden>
        <Rows>
          <More what={words.title} why={words.beforeDay[open]} />
        </Rows>
      </Part>
    )
  return now.at === 'before' ? (
    <Part title={words.before(now.days)}>
      <p>{words.beforeText}</p>
      <Rows>
        <LessonRow id={CHEMSEX_LESSONS.clear} what={words.prepare} why={words.prepareWhy} />
        <More what={words.more} />
      </Rows>
    </Part>
  ) : (
    <Now now={now} today={today} />
  )
}

interface NowProps {
  readonly now: Extract<PhaseToday, { at: 'phase' }>
  readonly today: LocalDate
}

function Now({ now, today }: NowProps) {
  const app = useApp()
  const words = usePhaseWords()
  const state = app.journal.value
  const texts = usePhaseTexts(now.phase)
  const years = yearsOn(state, today)
  const inWall = now.phase === 'wall' || now.still === 'wall'
  return (
    <Part title={words.names[now.phase]} over={words.about}>
      {years !== undefined && (
        <p>
          <strong>{words.year(years)}</strong> {words.yearText}
        </p>
      )}
      {now.still && <p>{words.still(words.names[now.still])}</p>}
      {texts && (
        <>
          <p>
            <b>{words.tip}.</b> {tipOn(texts, now.dayOf)}
          </p>
          <details class="table">
            <summary>{words.fold}</summary>
            <p>
              <b>{words.normal}.</b> {texts.normal}
            </p>
            <p>
              <b>{words.watch}.</b> {texts.watch}
            </p>
          </details>
        </>
      )}
      <TodayNot today={today} />
      <Rows>
        {asksRedFlags(state, today) && <RedFlags />}
        {inWall && (
          <>
            <Row
              icon="call"
              what={words.people}
              why={words.peopleWhy}
              onClick={() => app.navigation.open({ at: 'people' })}
            />
            <LessonRow id={CHEMSEX_LESSONS.groups} what={words.groups} why={words.groupsWhy} />
          </>
        )}
        <More what={words.more} />
      </Rows>
    </Part>
  )
}

/** Chosen anew each morning. Who does not say it is told nothing and loses nothing. */
function TodayNot({ today }: { readonly today: LocalDate }) {
  const app = useApp()
  const words = usePhaseWords()
  const said = saidTodayNot(app.journal.value, today)
  return (
    <div aria-live="polite">
      {said ? (
        <p>{words.said}</p>
      ) : (
        <>
          <Button
            kind="quiet"
            wide
            onClick={() => void record(app, { kind: 'today-not.said', data: { day: today } })}
          >
            {words.say}
          </Button>
          <p class="note gap">{words.sayNote}</p>
        </>
      )}
    </div>
  )
}

function RedFlags() {
  const words = usePhaseWords()
  return (
    <LessonRow id={CHEMSEX_LESSONS.redFlags} what={words.redFlags} why={words.redFlagsWhy} icon="signal" />
  )
}

interface LessonRowProps {
  readonly id: string
  readonly what: string
  readonly why: string
  readonly icon?: 'programme' | 'signal'
}

function LessonRow({ id, what, why, icon = 'programme' }: LessonRowProps) {
  const app = useApp()
  return <Row icon={icon} what={what} why={why} onClick={() => app.navigation.open({ at: 'lesson', id })} />
}

function More({ what, why }: { readonly what: string; readonly why?: string }) {
  const app = useApp()
  return <Row icon="plan" what={what} why={why} onClick={() => app.navigation.open({ at: 'stop-date' })} />
}

interface PartProps {
  readonly title: string
  readonly over?: string
  readonly hidden?: boolean
  readonly children: ComponentChildren
}

function Part({ title, over, hidden = false, children }: PartProps) {
  return (
    <section class="part stack" aria-labelledby={`${CHEMSEX}-now`}>
      {over !== undefined && <p class="over">{over}</p>}
      <h2 id={`${CHEMSEX}-now`} class={hidden ? 'sr' : undefined}>
        {title}
      </h2>
      {children}
    </section>
  )
}
