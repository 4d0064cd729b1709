import type { ComponentChildren } from 'preact'
import { Breathing, type BreathWords } from './breathing.tsx'
import { Scenery } from './scenery.tsx'

export interface SeaProps {
  /** 0 to 10: the water stands as high as the craving. */
  readonly level: number
  /** Name of the region: "Adem mee met het water". */
  readonly label: string
  readonly breath: BreathWords
  /** The same for who does not see it: "Adem vier tellen in en zes tellen uit, zo lang als je wilt." */
  readonly instruction: string
  /** One or two lines under the breath. */
  readonly saying?: ComponentChildren | undefined
  /** Lower, for a screen where the sea is not the first thing. */
  readonly compact?: boolean | undefined
}

/** Water that breathes under a moon. */
export function Sea({ level, label, breath, instruction, saying, compact = false }: SeaProps) {
  return (
    <section class={compact ? 'sea bleed compact' : 'sea bleed'} aria-label={label}>
      <Scenery level={level} />
      <div class="say">
        <p class="sr">{instruction}</p>
        <Breathing words={breath} />
        {saying !== undefined && <p class="small">{saying}</p>}
      </div>
    </section>
  )
}

export interface SeaTimerProps {
  readonly level: number
  readonly label: string
  /** The line that guides now; each new one is read aloud. */
  readonly line: string
  /** "Nog 2 minuten". Not read aloud by itself. */
  readonly timeLeft: string
  /** Time past and whole time, in the same unit. The moon fills with it. */
  readonly past: number
  readonly whole: number
  readonly compact?: boolean | undefined
}

/** A guided stretch of time: one line at once, the moon fills as it passes. */
export function SeaTimer({ level, label, line, timeLeft, past, whole, compact = false }: SeaTimerProps) {
  const done = whole <= 0 ? 1 : Math.min(1, Math.max(0, past / whole))
  return (
    <section class={compact ? 'sea bleed timer compact' : 'sea bleed timer'} aria-label={label}>
      <Scenery level={level} moon={done} />
      <div class="say">
        <p class="guide" aria-live="polite">
          {line}
        </p>
        <p class="small">{timeLeft}</p>
        <progress max={1} value={done} aria-label={timeLeft} />
      </div>
    </section>
  )
}
