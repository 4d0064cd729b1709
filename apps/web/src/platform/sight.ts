/**
 * [Note: Out of sight] What is on the screen is blanked in the same moment in which the page goes out of sight, with or
 * without a lock, so that neither a neighbour nor the list of apps of a phone shows it. The lock follows when the person
 * stays away longer than they chose (`away.ts`, which comes with the journal). Coming back, nothing shows before it is sure
 * that the time was not over.
 */
export interface Guard {
  left(): void
  /** False when the page stays blank: it is being locked. */
  mayShow(): Promise<boolean>
}

let guard: Guard | undefined

export function guardSight(by: Guard): void {
  guard = by
  if (document.visibilityState === 'hidden') by.left()
}

/** Blanks the page for good; a new start follows. */
export function blank(): void {
  document.documentElement.dataset.away = ''
}

/** Blanks the page while nobody can see it. Call once. */
export function watchSight(): void {
  let left = false
  const hide = (): void => {
    blank()
    if (left) return
    left = true
    guard?.left()
  }
  const show = async (): Promise<void> => {
    const sure = !guard || (await guard.mayShow())
    if (!sure) return
    // Gone again while it was looked at.
    if (document.visibilityState === 'hidden') return guard?.left()
    left = false
    delete document.documentElement.dataset.away
  }
  const look = (): void => (document.visibilityState === 'hidden' ? hide() : void show())
  document.addEventListener('visibilitychange', look)
  document.addEventListener('freeze', hide)
  document.addEventListener('resume', look)
  addEventListener('pagehide', hide)
  addEventListener('pageshow', look)
}
