import { useLayoutEffect, useRef } from 'preact/hooks'
import { MOON_RADIUS, moonPath } from './moon.ts'

/** Eight swells of 360, so that a drift of two returns to the same picture. */
const CREST = `M0 30${'c58 0 78-26 148-26s112 26 212 26'.repeat(8)}`
const WAVE = `${CREST}V420H0z`

const CRESCENT = 0.27

export interface SceneryProps {
  /** 0 to 10: how high the water stands. */
  readonly level: number
  /** How much of the moon is lit, 0 to 1. */
  readonly moon?: number | undefined
}

/** Moon, four waves and the glint of the moon on them. Only a picture. */
export function Scenery({ level, moon = CRESCENT }: SceneryProps) {
  const swell = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    swell.current?.style.setProperty('--level', String(Math.min(10, Math.max(0, level))))
  }, [level])
  return (
    <div class="scenery" aria-hidden="true">
      <svg class="moon" viewBox="-30 -30 60 60">
        <circle class="disc" r={MOON_RADIUS} />
        <path class="lit" d={moonPath(moon)} />
      </svg>
      <div class="swell" ref={swell}>
        <div class="tide">
          <Wave name="back" />
          <Wave name="mid" />
          <Wave name="front" crest />
          <Wave name="deep" />
          <svg class="glint" viewBox="0 0 60 60">
            <path d="M12 8h36M20 20h26M16 32h18M28 44h10" />
          </svg>
        </div>
      </div>
    </div>
  )
}

function Wave({ name, crest = false }: { readonly name: string; readonly crest?: boolean }) {
  return (
    <svg class={`wave ${name}`} viewBox="0 0 2880 420" preserveAspectRatio="none">
      <path d={WAVE} />
      {crest && <path class="crest" d={CREST} />}
    </svg>
  )
}
