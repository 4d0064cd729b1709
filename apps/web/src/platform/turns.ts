export interface Turns {
  /** The text of a file when its turn has come; nothing when it does not come. */
  take(url: string): Promise<string | undefined>
}

/** Fetches all files once, from the first to the last, and hands over a wanted one as soon as its turn has come. */
export function createTurns(order: readonly string[]): Turns {
  const waiting = new Map<string, ((text: string | undefined) => void)[]>()
  const passed = new Set<string>()
  const hand = (url: string, text: string | undefined): void => {
    for (const take of waiting.get(url) ?? []) take(text)
    waiting.delete(url)
  }
  const walk = async (): Promise<void> => {
    for (const url of order) {
      const text = await textOf(url)
      passed.add(url)
      hand(url, text)
    }
  }
  let walking: Promise<void> | undefined
  return {
    take(url) {
      if (passed.has(url)) return textOf(url).catch(() => undefined)
      return new Promise((resolve) => {
        waiting.set(url, [...(waiting.get(url) ?? []), resolve])
        walking ??= walk().catch(() => {
          walking = undefined
          for (const wanted of waiting.keys()) hand(wanted, undefined)
        })
      })
    },
  }
}

async function textOf(url: string): Promise<string | undefined> {
  const response = await fetch(url)
  return response.ok ? response.text() : undefined
}
