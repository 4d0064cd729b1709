import { useEffect, useRef } from 'preact/hooks'

/**
 * Whether this part of the screen is still there, asked later. A form that was saved after it had gone closes nothing: in its place
 * another one may be open by then, with somebody writing in it.
 */
export function useStillOpen(): () => boolean {
  const open = useRef(true)
  useEffect(() => () => void (open.current = false), [])
  return () => open.current
}
