import { isNoticing, toggleNoticed } from '@keertij/engine'
import { NOTICED, type Noticed } from '@keertij/journal'
import type { LocalDate } from '@keertij/kernel'
import { Chips, Icon } from '@keertij/ui'
import { useId, useState } from 'preact/hooks'
import { HelpCards } from '../../../lesson/help-cards.tsx'
import { useApp } from '../../../shell/app.ts'
import { careFor } from './noticed-care.ts'
import { useCheckInWords } from './words.ts'

export interface NoticedPartProps {
  readonly day: LocalDate
  readonly chosen: readonly Noticed[]
  readonly onSelect: (chosen: Noticed[]) => void
}

/**
 * What somebody notices in body and mind: folded, and open for who answered it lately. What it comes from is never said, because
 * nobody knows; where it may be dangerous, help stands right below.
 */
export function NoticedPart({ day, chosen, onSelect }: NoticedPartProps) {
  const app = useApp()
  const { noticed: words } = useCheckInWords()
  // Open for who answered it lately; after that it is the person who opens and closes it.
  const [open] = useState(() => chosen.length > 0 || isNoticing(app.journal.peek(), day))
  const asked = useId()
  const care = careFor(chosen)
  return (
    <details class="folded" open={open}>
      <summary>
        <Icon name="next" />
        <span id={asked}>{words.ask}</span>
      </summary>
      <fieldset aria-labelledby={asked}>
        <p class="note">{words.hint}</p>
        <Chips
          options={NOTICED.map((value) => ({ value, label: words.chips[value] }))}
          chosen={chosen}
          onToggle={(tapped, on) => {
            const value = NOTICED.find((each) => each === tapped)
            if (value !== undefined) onSelect(toggleNoticed(chosen, value, on))
          }}
        />
      </fieldset>
      <div class="stack" role="status">
        {care.pressing.map((sentence) => (
          <p key={sentence}>
            {sentence === 'danger' ? <strong>{words.says.danger}</strong> : words.says[sentence]}
          </p>
        ))}
      </div>
      {care.help.length > 0 && (
        <div class="gap">
          <HelpCards ids={care.help} />
        </div>
      )}
      <p class={care.help.length > 0 ? 'note gap' : 'note'} role="status">
        {care.quiet && words.says[care.quiet]}
      </p>
    </details>
  )
}
