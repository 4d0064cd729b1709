import type { Person } from '@keertij/journal'
import { Button, Row, Rows, TextField } from '@keertij/ui'
import { useEffect, useRef, useState } from 'preact/hooks'
import { type App, useApp, useWords } from '../shell/app.ts'
import { newId } from '../shell/new-id.ts'
import { record } from '../shell/record.ts'
import { useStillOpen } from '../shell/use-still-open.ts'
import { parsePhone } from './phone.ts'
import { peopleWords, usePeopleWords } from './words.ts'

type Draft = {
  readonly id: string
  readonly name: string
  readonly phone: string
  readonly role: Person['role']
}

/** The people one can call, and one's own doctor: called, added, changed and removed in one place. */
export function PeopleList() {
  const app = useApp()
  const words = usePeopleWords()
  const [draft, setDraft] = useState<Draft | undefined>()
  const people = [...app.journal.value.people.values()]
  const list = useRef<HTMLDivElement>(null)
  const close = (): void => {
    setDraft(undefined)
    // The focus goes back to where the form was opened, once that is there again.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('.actions button')?.focus())
  }
  const begin = (role: Person['role']): void => setDraft({ id: newId(app.random), name: '', phone: '', role })
  return (
    <div class="stack" ref={list}>
      {people.length === 0 && <p class="soft">{words.empty}</p>}
      {people.length > 0 && (
        <Rows>
          {people.map((person) => (
            <PersonRow key={person.id} person={person} onChange={() => setDraft(person)} />
          ))}
        </Rows>
      )}
      {draft ? (
        <PersonForm key={draft.id} draft={draft} onDone={close} />
      ) : (
        <div class="actions">
          <Button kind="quiet" onClick={() => begin('person')}>
            {words.add}
          </Button>
          {!people.some(({ role }) => role === 'gp') && (
            <Button kind="plain" onClick={() => begin('gp')}>
              {words.addDoctor}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

function PersonRow({ person, onChange }: { readonly person: Person; readonly onChange: () => void }) {
  const app = useApp()
  const words = usePeopleWords()
  return (
    <>
      <Row
        icon="call"
        what={words.call(person.name)}
        why={person.role === 'gp' ? `${words.doctor}, ${person.phone}` : person.phone}
        href={`tel:${parsePhone(person.phone) ?? person.phone}`}
      />
      <li class="under-row">
        <Button kind="plain" onClick={onChange}>
          {words.change(person.name)}
        </Button>
        <Button kind="plain" onClick={() => void remove(app, person)}>
          {words.remove(person.name)}
        </Button>
      </li>
    </>
  )
}

async function remove(app: App, person: Person): Promise<void> {
  const people = peopleWords[app.language.value]
  const removed = await record(app, { kind: 'person.removed', data: { person: person.id } })
  if (!removed) return
  const undo = (): void => {
    app.notice.value = undefined
    void keep(app, person)
  }
  app.notice.value = { text: people.removed(person.name), action: { label: people.undo, act: undo } }
}

const keep = (app: App, { id, name, phone, role }: Draft) =>
  record(app, { kind: 'person.kept', data: { person: id, name, phone, role } })

function PersonForm({ draft, onDone }: { readonly draft: Draft; readonly onDone: () => void }) {
  const app = useApp()
  const people = usePeopleWords()
  const { cancel } = useWords()
  const [name, setName] = useState(draft.name)
  const [phone, setPhone] = useState(draft.phone)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const isOpen = useStillOpen()
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const nameProblem = tried && name.trim() === '' ? people.needName : undefined
  const phoneProblem = tried && !parsePhone(phone) ? people.needPhone : undefined
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    setTried(true)
    if (name.trim() === '' || !parsePhone(phone)) {
      const wrong = name.trim() === '' ? 0 : 1
      return form.current?.querySelectorAll('input')[wrong]?.focus()
    }
    const kept = await keep(app, { ...draft, name: name.trim(), phone: phone.trim() })
    if (kept && isOpen()) onDone()
  }
  return (
    <form ref={form} class="stack sheet" onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        id={`name-${draft.id}`}
        label={draft.role === 'gp' ? people.doctorName : people.name}
        value={name}
        onInput={setName}
        {...(nameProblem && { problem: nameProblem })}
      />
      <TextField
        id={`phone-${draft.id}`}
        label={people.phone}
        kind="tel"
        value={phone}
        onInput={setPhone}
        {...(phoneProblem && { problem: phoneProblem })}
      />
      <div class="actions">
        <Button type="submit">{people.keep}</Button>
        <Button kind="plain" onClick={onDone}>
          {cancel}
        </Button>
      </div>
    </form>
  )
}
