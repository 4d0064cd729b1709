import { useEffect, useState } from 'preact/hooks'
import { breathAt } from './breath.ts'

export interface BreathWords {
  /** "Adem in" */
  readonly in: string
  /** "Adem uit" */
  readonly out: string
}

/** The words that come and go with the water; without movement a number and a bar. Assistive technology gets the instruction once instead. */
export function Breathing({ words }: { readonly words: BreathWords }) {
  const second = useStillSecond()
  const { way, left, full } = breathAt(second)
  return (
    <div aria-hidden="true">
      <p class="breath">
        <span class="in">{words.in}</span>
        <span class="out">{words.out}</span>
      </p>
      <div class="breath-still">
        <p>
          {way === 'in' ? words.in : words.out} {left}
        </p>
        <progress max={1} value={full} />
      </div>
    </div>
  )
}

/** Counts seconds only for a person who asked for no movement; else stays 0 and costs nothing. */
function useStillSecond(): number {
  const [second, setSecond] = useState(0)
  useEffect(() => {
    const still = matchMedia('(prefers-reduced-motion: reduce)')
    let timer: ReturnType<typeof setInterval> | undefined
    const follow = () => {
      clearInterval(timer)
      timer = still.matches ? setInterval(() => setSecond((at) => at + 1), 1000) : undefined
    }
    follow()
    still.addEventListener('change', follow)
    return () => {
      clearInterval(timer)
      still.removeEventListener('change', follow)
    }
  }, [])
  return second
}
