import { Note, Scale } from '@keertij/ui'
import { useState } from 'preact/hooks'
import { CALLS, type Call } from './words.nl.ts'
import { useHelpWords } from './words.ts'

/** The first call: what to read aloud, what will be asked, and what nobody has to answer. */
export function Calling() {
  const words = useHelpWords()
  const [whom, setWhom] = useState<Call>('doctor')
  const call = words.calls[whom]
  return (
    <details>
      <summary>{words.calling}</summary>
      <div class="stack">
        <Scale
          name="call-whom"
          legend={words.whom}
          options={CALLS.map((value) => ({ value, label: words.calls[value].name }))}
          value={whom}
          onSelect={(value) => setWhom(CALLS.find((each) => each === value) ?? 'doctor')}
        />
        <Note kind="signal">{words.callSuicide}</Note>
        <h3>{words.say}</h3>
        <ul class="say-so spoken">
          {call.say.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <h3>{words.asked}</h3>
        <Lines of={call.asked} />
        <h3>{words.refuse}</h3>
        <Lines of={call.refuse} />
        <Note kind="signal">{words.callOffences}</Note>
      </div>
    </details>
  )
}

const Lines = ({ of }: { readonly of: readonly string[] }) => (
  <ul class="bullets">
    {of.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)
