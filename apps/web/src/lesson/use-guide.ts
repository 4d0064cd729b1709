import type { FieldOf } from '@keertij/engine'
import type { Instant } from '@keertij/kernel'
import { useEffect, useRef, useState } from 'preact/hooks'
import { scheduleChime } from '../platform/chime.ts'
import { keepAwake } from '../platform/wake-lock.ts'
import { secondsInWords } from '../platform/when.ts'
import { useApp, useWords } from '../shell/app.ts'
import { useSpoken } from './variables.ts'

/** From this length on a person may have walked away: the end is heard. */
const HEARD_FROM_MINUTES = 10
/** The tones ring out before the audio is let go, in milliseconds. */
const CHIME_LASTS = 3_000

export interface GuideProps {
  readonly minutes: number
  readonly lines: FieldOf<'timer'>['lines']
  /** When it began; now, unless the person comes back to it. */
  readonly since?: Instant
  /** Seconds that passed, and whether it came to its end. */
  readonly onEnd: (seconds: number, finished: boolean) => void
}

export interface Guide {
  /** Name of the region, for `SeaTimer`. */
  readonly label: string
  readonly line: string
  readonly timeLeft: string
  /** Seconds. */
  readonly past: number
  readonly whole: number
}

/** A stretch of time with a voice on the screen: one line at once. It follows the clock, also after the phone slept. */
export function useGuide({ minutes, lines, since, onEnd }: GuideProps): Guide {
  const { clock } = useApp()
  const { timer } = useWords()
  const speak = useSpoken()
  const whole = minutes * 60
  const [past, setPast] = useState(0)
  const end = useRef(onEnd)
  end.current = onEnd
  useEffect(() => {
    const begin = since ?? clock.now()
    const letSleep = keepAwake()
    const silence =
      minutes >= HEARD_FROM_MINUTES
        ? scheduleChime(Math.max(0, whole - (clock.now() - begin) / 1000))
        : undefined
    const tick = setInterval(() => {
      const seconds = Math.floor((clock.now() - begin) / 1000)
      setPast(Math.min(seconds, whole))
      if (seconds < whole) return
      clearInterval(tick)
      end.current(whole, true)
    }, 250)
    return () => {
      clearInterval(tick)
      letSleep()
      setTimeout(() => silence?.(), clock.now() - begin >= whole * 1000 ? CHIME_LASTS : 0)
    }
  }, [clock, minutes, since, whole])
  const line = lines.findLast(({ at }) => at <= past)
  return {
    label: timer.along,
    line: line ? speak(line.c) : timer.along,
    timeLeft: timer.left(secondsInWords(whole - past)),
    past,
    whole,
  }
}
