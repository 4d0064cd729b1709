/** Keeps the screen on while a guide talks, where the browser can. Returns how to let go. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined
  let done = false
  const take = async (): Promise<void> => {
    if (!('wakeLock' in navigator) || document.visibilityState !== 'visible' || done) return
    lock = await navigator.wakeLock.request('screen').catch(() => undefined)
    if (done) await lock?.release()
  }
  const again = (): void => void take()
  document.addEventListener('visibilitychange', again)
  void take()
  return () => {
    done = true
    document.removeEventListener('visibilitychange', again)
    void lock?.release()
  }
}
