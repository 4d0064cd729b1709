import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/shapes.ts'

export type SavedState = 'saving' | 'saved' | 'failed' | 'not-kept'

export interface SavedProps {
  readonly state: SavedState
  /** "Bewaard op dit toestel, 21:04" */
  readonly label: string
}

const ICONS: Readonly<Record<SavedState, IconName>> = {
  saving: 'delay',
  saved: 'check',
  failed: 'warning',
  'not-kept': 'unlocked',
}

/** Whether what you wrote is kept. Only bad news is read aloud: good news at each letter would drown the writing. */
export function Saved({ state, label }: SavedProps) {
  const bad = state === 'failed' || state === 'not-kept'
  return (
    <span class={`saved ${state}`}>
      <Icon name={ICONS[state]} />
      <span aria-hidden={bad ? 'true' : undefined}>{label}</span>
      <span class="sr" role="status">
        {bad ? label : ''}
      </span>
    </span>
  )
}
