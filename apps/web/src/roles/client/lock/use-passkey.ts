import { useEffect, useState } from 'preact/hooks'
import { canPasskey } from '../../../platform/passkey.ts'

/** Whether this browser can use a passkey; false until that is known. */
export function usePasskeys(): boolean {
  const [can, setCan] = useState(false)
  useEffect(() => {
    void canPasskey().then(setCan)
  }, [])
  return can
}
