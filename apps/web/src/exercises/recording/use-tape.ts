import { useEffect, useMemo } from 'preact/hooks'
import { useLesson } from '../../lesson/frame.ts'
import { expectBack } from '../../platform/away.ts'
import { canListen, listen, willAsk } from '../../platform/microphone.ts'
import { play } from '../../platform/player.ts'
import { keepAwake } from '../../platform/wake-lock.ts'
import { useApp } from '../../shell/app.ts'
import { keepBeforeLock } from '../../shell/put-away.ts'
import { createTape, type Tape } from './tape.ts'

/**
 * The tape of one question, of at most so many seconds. It is put away with the question, before a lock and on the way out, and
 * falls silent when nobody sees the page.
 */
export function useTape(field: string, longest: number): { readonly tape: Tape; readonly mute: boolean } {
  const { clock, device } = useApp()
  const { voice } = useLesson()
  if (!voice) throw new Error('Nothing is kept in a text that only tells')
  const tape = useMemo(
    () =>
      createTape({
        longest,
        listen(seconds, off) {
          // A device may show its own question in the place of the page.
          void willAsk().then((asks) => asks && expectBack())
          return listen(seconds, off)
        },
        play,
        now: clock.now,
        inSight: () => document.visibilityState !== 'hidden',
        hear: (id) => device.clip(id),
        keep: (take) => voice.keep(field, take),
        drop: () => voice.drop(field),
      }),
    [clock, device, voice, field, longest],
  )
  const mute = useMemo(() => !canListen(), [])
  const running = tape.stage.value.at === 'running'
  useEffect(() => (running ? keepAwake() : undefined), [running])
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'hidden') tape.hide()
    }
    const stopPuttingAway = keepBeforeLock(async () => tape.close())
    document.addEventListener('visibilitychange', look)
    addEventListener('pagehide', tape.close)
    return () => {
      stopPuttingAway()
      document.removeEventListener('visibilitychange', look)
      removeEventListener('pagehide', tape.close)
      tape.close()
    }
  }, [tape])
  return { tape, mute }
}
