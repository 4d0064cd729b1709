import { Button, TextField } from '@keertij/ui'
import { useState } from 'preact/hooks'
import { useApp } from '../../../shell/app.ts'
import { Screen } from '../../../shell/screen.tsx'
import { PeopleList } from '../../../people/people-list.tsx'
import { parsePhone } from '../../../people/phone.ts'
import { useTellWords } from './words.ts'

/** A message that a person reads first and then sends from an app of their own. Keertij sends nothing. */
export function TellScreen() {
  const app = useApp()
  const tell = useTellWords()
  const [message, setMessage] = useState(tell.suggestion)
  const people = [...app.journal.value.people.values()].filter(({ role }) => role === 'person')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(message)
      app.notice.value = { text: tell.copied }
    } catch {
      // Forbidden by the browser or the person: the message stays where it can be selected.
      app.notice.value = { text: tell.notCopied }
    }
  }
  return (
    <Screen title={tell.title}>
      <p>{tell.intro}</p>
      <div class="part stack">
        <TextField id="message" label={tell.message} lines={5} value={message} onInput={setMessage} />
        {people.length === 0 && <p class="note">{tell.nobody}</p>}
        {people.map(({ id, name, phone }) => (
          <Button
            key={id}
            wide
            href={`sms:${parsePhone(phone) ?? phone}?&body=${encodeURIComponent(message)}`}
          >
            {tell.to(name)}
          </Button>
        ))}
        {'share' in navigator && (
          <Button
            kind="quiet"
            wide
            onClick={() => void navigator.share({ text: message }).catch(() => undefined)}
          >
            {tell.share}
          </Button>
        )}
        <Button kind="quiet" wide onClick={() => void copy()}>
          {tell.copy}
        </Button>
      </div>
      {people.length === 0 && (
        <div class="part">
          <PeopleList />
        </div>
      )}
    </Screen>
  )
}
