import { toggleBody } from '@keertij/engine'
import { BODY, SAFETY, type Body, type Safety } from '@keertij/journal'
import type { LocalDate } from '@keertij/kernel'
import { Chips, Scale } from '@keertij/ui'
import { useId } from 'preact/hooks'
import { HelpCards } from '../../../lesson/help-cards.tsx'
import { useApp } from '../../../shell/app.ts'
import { useCheckInWords } from './words.ts'

/** Whom to call, by what was answered; lines of the other country are left out where one is chosen. */
export const SAFETY_HELP: Readonly<Record<Safety, readonly string[]>> = {
  ease: [],
  edge: ['veilig-thuis', '1712', '112', '101'],
  unsafe: ['112', '101', 'veilig-thuis', '1712', 'csg', 'zsg-be'],
}

interface SafetyProps {
  readonly day: LocalDate
  readonly safety: Safety | undefined
  readonly onSelect: (safety: Safety) => void
}

/** How safe somebody feels; with any doubt the lines stand right below, and nothing has to be kept for that. */
export function SafetyQuestion({ day, safety, onSelect }: SafetyProps) {
  const app = useApp()
  const { care } = useCheckInWords()
  return (
    <div class="stack">
      <Scale
        name="safety"
        legend={day === app.today() ? care.safety : care.safetyYesterday}
        options={SAFETY.map((value) => ({ value, label: care.safeties[value] }))}
        value={safety}
        onSelect={(value) => onSelect(SAFETY.find((each) => each === value) ?? 'edge')}
      />
      <p class="note">{care.safetyHint}</p>
      <div role="status">
        {safety === 'edge' && <p>{care.edge}</p>}
        {safety === 'unsafe' && (
          <p>
            <strong>{care.unsafe}</strong>
          </p>
        )}
      </div>
      {safety !== undefined && SAFETY_HELP[safety].length > 0 && <HelpCards ids={SAFETY_HELP[safety]} />}
    </div>
  )
}

interface BodyProps {
  readonly chosen: readonly Body[]
  readonly onSelect: (chosen: Body[]) => void
}

export function BodyQuestion({ chosen, onSelect }: BodyProps) {
  const { care } = useCheckInWords()
  const asked = useId()
  return (
    <fieldset aria-labelledby={asked}>
      <p class="label" id={asked}>
        {care.body}
      </p>
      <p class="note">{care.bodyHint}</p>
      <Chips
        options={BODY.map((value) => ({ value, label: care.bodies[value] }))}
        chosen={chosen}
        onToggle={(tapped, on) => {
          const value = BODY.find((each) => each === tapped)
          if (value !== undefined) onSelect(toggleBody(chosen, value, on))
        }}
      />
      <p class="note" role="status">
        {chosen.includes('pain') && care.pain}
      </p>
    </fieldset>
  )
}
