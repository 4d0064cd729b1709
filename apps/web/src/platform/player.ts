import type { Clip } from '@keertij/device'

/** A sound that is being heard. */
export interface Playing {
  /** Seconds that are past. */
  past(): number
  /** Ends it; nothing of it stays in memory. */
  stop(): void
}

/** Plays a sound, and says when it ended, however it did. Call it at a tap; nothing when the browser does not play it. */
export async function play({ type, bytes }: Clip, onEnd: () => void): Promise<Playing | undefined> {
  const url = URL.createObjectURL(new Blob([bytes], { type }))
  const audio = new Audio(url)
  const letGo = (): void => {
    audio.pause()
    audio.removeAttribute('src')
    audio.load()
    URL.revokeObjectURL(url)
  }
  try {
    await audio.play()
  } catch {
    letGo()
    return undefined
  }
  let over = false
  const stop = (): void => {
    if (over) return
    over = true
    letGo()
    onEnd()
  }
  audio.addEventListener('ended', stop)
  audio.addEventListener('error', stop)
  return { past: () => audio.currentTime, stop }
}
