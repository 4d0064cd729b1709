import type { Page } from 'playwright-core'

/** Nothing can be written until it is let go, as behind another tab that writes, or on a disk that takes its time. */
export async function holdWrites(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(
    () =>
      new Promise<void>((held) => {
        const letGo = new Promise<void>((go) => addEventListener('write-again', () => go(), { once: true }))
        void navigator.locks.request('keertij-write', () => {
          held()
          return letGo
        })
      }),
  )
  return () => page.evaluate(() => void dispatchEvent(new Event('write-again')))
}
