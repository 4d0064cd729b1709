import {
  asksForDowners,
  LETTER_ABOUT,
  LETTER_ASKS,
  LETTER_COSTS,
  LETTER_SINCE,
  LETTER_TRIED,
  wordOf,
  type LetterChoices,
} from '@keertij/engine'
import { Button, Chips, Note, Row, Rows, Scale, TextField } from '@keertij/ui'
import { useState } from 'preact/hooks'
import { HelpCards, OWN_DOCTOR } from '../../../lesson/help-cards.tsx'
import { useApp } from '../../../shell/app.ts'
import { openPlace } from '../../../shell/places.ts'
import { SUICIDE_LINES } from './suicide-lines.ts'
import { useLetterWords } from './words.ts'

export interface LetterFormProps {
  readonly choices: LetterChoices
  readonly onChange: (choices: LetterChoices) => void
}

/** What may stand in the letter, tapped one by one. */
export function LetterForm({ choices, onChange }: LetterFormProps) {
  const words = useLetterWords()
  const change = (told: Partial<LetterChoices>): void => onChange({ ...choices, ...told })
  return (
    <div class="questions">
      <About choices={choices} onChange={onChange} />
      <Scale
        name="letter-since"
        legend={words.since}
        options={[...LETTER_SINCE, NOT_SAID].map((value) => ({ value, label: words.chips.since[value] }))}
        value={choices.since ?? NOT_SAID}
        onSelect={(value) => change({ since: LETTER_SINCE.find((since) => since === value) })}
      />
      <Group
        legend={words.costs}
        ids={LETTER_COSTS}
        labels={words.chips.costs}
        chosen={choices.costs}
        onChoose={(costs) => change({ costs })}
      />
      <Suicide inLetter={choices.suicide} onChange={(suicide) => change({ suicide })} />
      <Group
        legend={words.tried}
        ids={LETTER_TRIED}
        labels={words.chips.tried}
        chosen={choices.tried}
        onChoose={(tried) => change({ tried })}
      />
      <TextField
        id="letter-medicines"
        label={words.medicines}
        hint={words.medicinesHint}
        lines="growing"
        maxLength={300}
        value={choices.medicines}
        onInput={(medicines) => change({ medicines })}
      />
      <div>
        <Group
          legend={words.asks}
          ids={LETTER_ASKS}
          labels={words.chips.asks}
          chosen={choices.asks}
          onChoose={(asks) => change({ asks })}
        />
        <div role="status">{asksForDowners(choices) && <Note kind="signal">{words.downers}</Note>}</div>
        {asksForDowners(choices) && <DownerLines />}
      </div>
      <Who choices={choices} onChange={onChange} />
      <details>
        <summary>{words.offencesMore}</summary>
        <p>{words.offencesText}</p>
        <HelpCards ids={['stop-it-now-nl', 'stop-it-now-be', '112']} />
      </details>
    </div>
  )
}

const NOT_SAID = 'none' as const
const OWN_WORD = 'own-word'

/** The person's own word is one of the chips, when they have one. */
function About({ choices, onChange }: LetterFormProps) {
  const app = useApp()
  const words = useLetterWords()
  const own = wordOf(app.journal.value)
  const options = [
    ...LETTER_ABOUT.map((value) => ({ value: value as string, label: words.chips.about[value] })),
    ...(own === undefined ? [] : [{ value: OWN_WORD, label: words.ownWord(own) }]),
  ]
  return (
    <fieldset class="choose">
      <legend>{words.about}</legend>
      <Chips
        options={options}
        chosen={[...choices.about, ...(choices.ownWord === '' ? [] : [OWN_WORD])]}
        onToggle={(value, on) =>
          onChange(
            value === OWN_WORD
              ? { ...choices, ownWord: on && own !== undefined ? own : '' }
              : { ...choices, about: toggled(LETTER_ABOUT, choices.about, value, on) },
          )
        }
      />
    </fieldset>
  )
}

/**
 * Asked directly. A yes shows the lines first and says that a letter is too slow; the sentence for the doctor comes after that, and
 * only by a tap of its own.
 */
function Suicide({
  inLetter,
  onChange,
}: {
  readonly inLetter: boolean
  readonly onChange: (inLetter: boolean) => void
}) {
  const app = useApp()
  const words = useLetterWords()
  const [yes, setYes] = useState(inLetter)
  return (
    <fieldset class="choose">
      <legend>{words.suicide}</legend>
      <Chips
        options={[{ value: 'yes', label: words.suicideYes }]}
        chosen={yes ? ['yes'] : []}
        onToggle={(_, on) => {
          setYes(on)
          if (!on) onChange(false)
        }}
      />
      <p role="status">{yes && <strong>{words.suicideNow}</strong>}</p>
      {yes && (
        <div class="stack">
          <HelpCards ids={SUICIDE_LINES} />
          <Rows>
            <Row
              icon="plan"
              what={words.safetyPlan}
              why={words.safetyPlanWhy}
              onClick={() => openPlace(app, 'safety-plan')}
            />
          </Rows>
          <p>{words.suicideLetter}</p>
          <blockquote class="say-so">{words.sentences.suicide}</blockquote>
          <Button kind="quiet" onClick={() => onChange(!inLetter)}>
            {inLetter ? words.suicideTake : words.suicidePut}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

/** A doctor whose number is not known here is left out: asking for it would end the letter. */
function DownerLines() {
  const app = useApp()
  const known = [...app.journal.value.people.values()].some(({ role }) => role === 'gp')
  return <HelpCards ids={[...(known ? [OWN_DOCTOR] : []), 'huisartsenpost', 'gp-on-duty-be', '112']} />
}

/** A name may stand under it. It goes no further than this screen. */
function Who({ choices, onChange }: LetterFormProps) {
  const words = useLetterWords()
  return (
    <fieldset class="stack">
      <legend>{words.who}</legend>
      <p class="note">{words.whoText}</p>
      <TextField
        id="letter-name"
        label={words.name}
        maxLength={80}
        value={choices.name}
        onInput={(name) => onChange({ ...choices, name })}
      />
      <TextField
        id="letter-born"
        label={words.born}
        maxLength={30}
        value={choices.born}
        onInput={(born) => onChange({ ...choices, born })}
      />
    </fieldset>
  )
}

interface GroupProps<Id extends string> {
  readonly legend: string
  readonly ids: readonly Id[]
  readonly labels: Readonly<Record<Id, string>>
  readonly chosen: readonly Id[]
  readonly onChoose: (chosen: readonly Id[]) => void
}

function Group<Id extends string>({ legend, ids, labels, chosen, onChoose }: GroupProps<Id>) {
  return (
    <fieldset class="choose">
      <legend>{legend}</legend>
      <Chips
        options={ids.map((value) => ({ value, label: labels[value] }))}
        chosen={chosen}
        onToggle={(value, on) => onChoose(toggled(ids, chosen, value, on))}
      />
    </fieldset>
  )
}

const toggled = <Id extends string>(
  ids: readonly Id[],
  chosen: readonly Id[],
  value: string,
  on: boolean,
): readonly Id[] => ids.filter((id) => (id === value ? on : chosen.includes(id)))
