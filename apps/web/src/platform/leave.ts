/**
 * The way out: at once, without a network, and with nothing left to come back to. The app keeps one history entry, so
 * replacing it leaves no private page behind the Back button; a page kept in memory by the browser is blank.
 */
export function leave(site: string, neutral: string): void {
  document.documentElement.replaceChildren()
  location.replace(site !== '' && navigator.onLine ? site : neutral)
}

const SHIFTS = 3
const WITHIN = 1_500

/** Three times Shift, with nothing in between, leaves. Esc belongs to dialogs. */
export function onThreeShifts(act: () => void): void {
  let times: number[] = []
  addEventListener('keydown', (event) => {
    if (event.repeat) return
    if (event.key !== 'Shift') {
      times = []
      return
    }
    times = [...times, event.timeStamp].filter((time) => event.timeStamp - time < WITHIN)
    if (times.length >= SHIFTS) act()
  })
}
