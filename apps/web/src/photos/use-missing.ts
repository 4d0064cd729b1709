import { useEffect, useState } from 'preact/hooks'
import { useApp } from '../shell/app.ts'

/** Which of these clips do not lie on this device: a copy that was taken in names those of another one. None until that is known. */
export function useMissing(ids: readonly string[]): ReadonlySet<string> {
  const { device } = useApp()
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set())
  const asked = ids.join(' ')
  useEffect(() => {
    let gone = false
    void device.clips().then((there) => {
      if (!gone) setMissing(new Set(asked.split(' ').filter((id) => id !== '' && !there.includes(id))))
    })
    return () => {
      gone = true
    }
  }, [device, asked])
  return missing
}
