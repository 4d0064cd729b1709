import { useEffect, useState } from 'preact/hooks'
import { keepBeforeLock } from '../shell/put-away.ts'

/** Which one of `count` photos is looked at; none until somebody asks. */
export interface Looking {
  readonly at: number | undefined
  look(at?: number): void
  hide(): void
  previous(): void
  /** Behind the last one comes the first. */
  next(): void
}

/** They are put away with the screen, before a lock, on the way out, and as soon as nobody sees the page. */
export function useLooking(count: number): Looking {
  const [wanted, setWanted] = useState<number>()
  const at = wanted === undefined || count === 0 ? undefined : Math.min(wanted, count - 1)
  const step = (by: number) => (): void => {
    if (at !== undefined) setWanted((at + by + count) % count)
  }
  useEffect(() => {
    const hide = (): void => setWanted(undefined)
    const look = (): void => {
      if (document.visibilityState === 'hidden') hide()
    }
    const stopPuttingAway = keepBeforeLock(async () => hide())
    document.addEventListener('visibilitychange', look)
    addEventListener('pagehide', hide)
    return () => {
      stopPuttingAway()
      document.removeEventListener('visibilitychange', look)
      removeEventListener('pagehide', hide)
    }
  }, [])
  return {
    at,
    look: (first = 0) => setWanted(first),
    hide: () => setWanted(undefined),
    previous: step(-1),
    next: step(1),
  }
}
