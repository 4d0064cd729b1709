import { useEffect, useRef, useState } from 'preact/hooks'

export interface YoursProps {
  readonly label: string
  readonly text: string
}

/** Long enough that a screen reader is not interrupted at each letter. */
const PAUSE_MS = 1200

/** The sentence that is yours, on sand. It grows while you write; it is read aloud when you pause. */
export function Yours({ label, text }: YoursProps) {
  const begun = useRef(text)
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text === begun.current ? '' : text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <div class="yours">
      <p class="over">{label}</p>
      <p>{text}</p>
      <p class="sr" aria-live="polite">
        {settled}
      </p>
    </div>
  )
}
