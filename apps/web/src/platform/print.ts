import { expectBack } from './away.ts'

/**
 * Prints under another title: browsers put the title on the paper and in the name of the file. Whoever is sent to the printer is
 * expected back, so the lock waits a little longer.
 */
export function printUnder(title: string): void {
  const before = document.title
  document.title = title
  addEventListener('afterprint', () => (document.title = before), { once: true })
  expectBack()
  print()
}
