import { TRIGGERS } from '@keertij/journal'
import { Button, Chips, TextField } from '@keertij/ui'
import { useState } from 'preact/hooks'
import { triggerName } from '../../../triggers/trigger-name.ts'
import { useApp } from '../../../shell/app.ts'
import { chosenBeside, NO_OWN, typeOwn } from './own-trigger.ts'
import { useJournalWords } from './words.ts'

/** As many as are shown before somebody asks for more. */
const FIRST = 8
const LONGEST = 100
const MOST = 20
const OWN = 'own-trigger'

export interface TriggerPickerProps {
  readonly triggers: readonly string[]
  /** Those this person named before, most named first. */
  readonly known: readonly string[]
  readonly onSelect: (triggers: readonly string[]) => void
}

/** What came before: words to tap, one's own of before among them, and room for new ones. */
export function TriggerPicker({ triggers, known, onSelect }: TriggerPickerProps) {
  const language = useApp().language.value
  const words = useJournalWords()
  const [more, setMore] = useState(false)
  const [own, setOwn] = useState(NO_OWN)
  const chosen = chosenBeside(triggers, own)
  const offered = [...new Set([...known, ...TRIGGERS])]
  const first = offered.filter((trigger, at) => more || at < FIRST || chosen.includes(trigger))
  const shown = [...new Set([...first, ...chosen])]
  const write = (text: string): void => {
    const next = typeOwn(triggers, own, text)
    setOwn(next.own)
    onSelect(next.triggers)
  }
  const check = (trigger: string): void => {
    if (trigger === own.text.trim()) setOwn({ ...own, added: false })
    onSelect([...new Set([...triggers, trigger])])
  }
  const add = (): void => {
    setOwn(NO_OWN)
    document.getElementById(OWN)?.focus()
  }
  return (
    <fieldset class="choose">
      <legend class="label">{words.triggers}</legend>
      <Chips
        options={shown.map((trigger) => ({ value: trigger, label: triggerName(trigger, language) }))}
        chosen={chosen}
        full={triggers.length >= MOST}
        onToggle={(trigger, on) =>
          on ? check(trigger) : onSelect(triggers.filter((other) => other !== trigger))
        }
      />
      {shown.length < offered.length && (
        <Button kind="plain" onClick={() => setMore(true)}>
          {words.moreTriggers}
        </Button>
      )}
      {chosen.length < MOST && (
        <TextField id={OWN} label={words.ownTrigger} maxLength={LONGEST} value={own.text} onInput={write} />
      )}
      {own.text.trim() !== '' && (
        <Button kind="quiet" icon="plus" onClick={add}>
          {words.addTrigger}
        </Button>
      )}
    </fieldset>
  )
}
