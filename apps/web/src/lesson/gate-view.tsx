import { answerGate, gateEffects, offeredOptions, toggleOption } from '@keertij/engine'
import type { Gate } from '@keertij/programme'
import { Button, Choices } from '@keertij/ui'
import { useState } from 'preact/hooks'
import { useApp, useWords } from '../shell/app.ts'
import { Blocks } from './blocks.tsx'
import { useLesson } from './frame.ts'
import type { LessonSession } from './lesson-session.ts'
import { useSpoken } from './variables.ts'

/**
 * A safety question. The answer to one that may not be kept lives in this component only, and is gone with it. The next
 * screen shows at once, also when the answer could not be saved: help never waits for a disk.
 */
export function GateView({ gate, session }: { readonly gate: Gate; readonly session: LessonSession }) {
  const app = useApp()
  const { lesson } = useWords()
  const { follow } = useLesson()
  const speak = useSpoken()
  const position = session.position.value
  const kept = gate.keep ? (position?.gates[gate.id] ?? []) : []
  const [chosen, setChosen] = useState<readonly string[]>(kept)
  if (!position) return null
  const options = offeredOptions(gate, app.journal.value, app.clock.now())
  const answer = (): void => {
    const move = answerGate(session.lesson, position, chosen)
    if (!move.ok) return
    const effects = gateEffects(session.lesson, gate, chosen, app.journal.value, app.clock.now())
    session.tell(effects)
    session.move(move.value.position)
    if (move.value.leaves) follow({ place: move.value.leaves })
  }
  const heading = gate.question.find(({ t }) => t === 'h')
  return (
    <form
      class="gate stack"
      onSubmit={(event) => {
        event.preventDefault()
        answer()
      }}
    >
      <Blocks of={gate.question.filter((block) => block !== heading)} />
      <Choices
        name={gate.id}
        kind={gate.many ? 'many' : 'one'}
        legend={heading?.t === 'h' ? speak(heading.c) : lesson.choose}
        legendHidden
        options={options.map((option) => ({ value: option.id, label: speak(option.label) }))}
        selected={chosen}
        onSelect={(next) => setChosen(chosenAfter(gate, chosen, next))}
      />
      <Button type="submit" wide disabled={chosen.length === 0}>
        {lesson.continue}
      </Button>
    </form>
  )
}

/** The option that was tapped, found by what changed. */
function chosenAfter(gate: Gate, before: readonly string[], after: readonly string[]): readonly string[] {
  const tapped = after.find((id) => !before.includes(id)) ?? before.find((id) => !after.includes(id))
  return tapped === undefined ? before : toggleOption(gate, before, tapped)
}
