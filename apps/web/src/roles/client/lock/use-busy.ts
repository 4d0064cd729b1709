import { useRef, useState } from 'preact/hooks'

/** One thing at a time: a second tap while the first is at work is the same tap. */
export function useBusy(): readonly [boolean, (work: () => Promise<unknown>) => void] {
  const [busy, setBusy] = useState(false)
  const working = useRef(false)
  const run = (work: () => Promise<unknown>): void => {
    if (working.current) return
    working.current = true
    setBusy(true)
    void work().finally(() => {
      working.current = false
      setBusy(false)
    })
  }
  return [busy, run]
}
