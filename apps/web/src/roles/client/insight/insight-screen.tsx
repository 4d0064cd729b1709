import { isClosed, timelineOf, type TimelineEntry } from '@keertij/engine'
import type { Ease } from '@keertij/journal'
import { Button, Dialog, Empty, Scale } from '@keertij/ui'
import { useEffect, useState } from 'preact/hooks'
import { NOW_HELP } from '../../../platform/content.ts'
import { dayInWords, timeInWords } from '../../../platform/when.ts'
import { useApp, useWords } from '../../../shell/app.ts'
import { record } from '../../../shell/record.ts'
import { Screen } from '../../../shell/screen.tsx'
import type { Words } from '../../../words/index.ts'
import { textsOf } from '../now-help/texts.ts'

const SHOWN = ['all', 'urge', 'check-in'] as const
type Shown = (typeof SHOWN)[number]

/** The journal so far: waves and check-ins, newest first. Pictures come when there is something to see in them. */
export function InsightScreen() {
  const app = useApp()
  const words = useWords()
  const [shown, setShown] = useState<Shown>('all')
  const [asked, setAsked] = useState<TimelineEntry>()
  const days = timelineOf(app.journal.value)
  const titles = useTechniqueTitles()
  const unreadable = app.device.unreadable()
  const remove = async (): Promise<void> => {
    const events = asked ? eventsOf(asked) : []
    setAsked(undefined)
    const removed = await record(
      app,
      events.map((event) => ({ kind: 'entry.removed', data: { event } })),
    )
    if (removed) app.notice.value = { text: words.insight.removed }
  }
  if (days.length === 0) {
    return (
      <Screen title={words.insight.title}>
        <Empty
          title={words.insight.journal}
          text={words.insight.empty}
          action={
            isClosed(app.journal.value, 'exercises')
              ? undefined
              : {
                  label: words.insight.emptyAction,
                  onClick: () => app.navigation.open({ at: 'check-in', day: app.today() }),
                }
          }
        />
      </Screen>
    )
  }
  return (
    <Screen title={words.insight.title}>
      <h2>{words.insight.journal}</h2>
      <p class="soft">{words.insight.journalWhy}</p>
      <div class="gap">
        <Scale
          name="shown"
          legend={words.insight.filter}
          legendHidden
          options={[
            { value: 'all', label: words.insight.all },
            { value: 'urge', label: words.insight.waves },
            { value: 'check-in', label: words.insight.checkIns },
          ]}
          value={shown}
          onSelect={(value) => setShown(SHOWN.find((each) => each === value) ?? 'all')}
        />
      </div>
      {days.map(({ day, entries }) => {
        const visible = entries.filter(({ kind }) => shown === 'all' || kind === shown)
        return visible.length === 0 ? null : (
          <section key={day} class="part day">
            <h3>{dayInWords(day, app.today(), words)}</h3>
            <ul class="rows">
              {visible.map((entry) => (
                <Entry
                  key={eventsOf(entry)[0]}
                  entry={entry}
                  titles={titles}
                  onRemove={() => setAsked(entry)}
                />
              ))}
            </ul>
          </section>
        )
      })}
      {unreadable > 0 && <p class="note gap">{words.insight.unreadable(unreadable)}</p>}
      <Dialog
        open={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title={words.insight.remove}
        closeLabel={words.cancel}
      >
        <p>{asked?.kind === 'urge' ? words.insight.removeWave : words.insight.removeCheckIn}</p>
        <p class="go-on">
          <Button wide onClick={() => void remove()}>
            {words.insight.remove}
          </Button>
        </p>
      </Dialog>
    </Screen>
  )
}

/** Taking an entry away takes all events that it was folded from. */
const eventsOf = (entry: TimelineEntry): readonly string[] =>
  entry.kind === 'check-in' ? entry.checkIn.events : entry.episode.events

interface EntryProps {
  readonly entry: TimelineEntry
  readonly titles: Titles
  readonly onRemove: () => void
}

function Entry({ entry, titles, onRemove }: EntryProps) {
  const words = useWords()
  const at = entry.kind === 'check-in' ? entry.checkIn.at : entry.episode.at
  const name = entry.kind === 'check-in' ? words.insight.checkIn : words.insight.wave
  return (
    <li class="entry">
      <div>
        <p class="what">
          {name}, {timeInWords(at, words)}
        </p>
        {linesOf(entry, titles, words).map((line) => (
          <p key={line} class="why">
            {line}
          </p>
        ))}
      </div>
      <Button kind="plain" onClick={onRemove}>
        {words.insight.remove}
        <span class="sr"> {`${name}, ${timeInWords(at, words)}`}</span>
      </Button>
    </li>
  )
}

function linesOf(entry: TimelineEntry, titles: Titles, words: Words): readonly string[] {
  const { insight, checkIn } = words
  if (entry.kind === 'check-in') {
    const { mood, urge, kept, halt, note } = entry.checkIn
    const first = [
      insight.mood(checkIn.moods[mood - 1] ?? ''),
      urge === undefined ? '' : insight.urge(urge),
      kept ? insight.kept[kept] : '',
    ]
    const second = halt.map((each) => checkIn.halts[each])
    return [first, second]
      .map((parts) => parts.filter(Boolean).join(', '))
      .concat(note ? `‘${note}’` : '')
      .filter(Boolean)
  }
  const { episode } = entry
  if (episode.eases.length === 0) return [insight.waveOnly(episode.rating)]
  return episode.eases.flatMap((ease) => linesOfEase(ease, titles, words))
}

function linesOfEase(
  { before, after, technique, helped }: Ease,
  titles: Titles,
  { insight }: Words,
): readonly string[] {
  const title = technique && titles.get(technique)
  const eased = insight.waveEased(before, after)
  const first = title ? `${eased}. ${title}` : eased
  return helped ? [first, insight.helped(helped)] : [first]
}

/** What the techniques of now help are called, by id; one that is gone keeps silent. */
type Titles = ReadonlyMap<string, string>

function useTechniqueTitles(): Titles {
  const app = useApp()
  const language = app.language.value
  const [titles, setTitles] = useState<Titles>(new Map())
  useEffect(() => {
    void app.content.lesson(NOW_HELP, language).then((lesson) => {
      if (lesson.ok) setTitles(new Map(textsOf(lesson.value).techniques.map(({ id, title }) => [id, title])))
    })
  }, [app, language])
  return titles
}
