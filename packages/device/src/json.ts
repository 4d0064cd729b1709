const utf8 = new TextEncoder()
const fromUtf8 = new TextDecoder('utf-8', { fatal: true })

export const encodeJson = (value: unknown): Uint8Array => utf8.encode(JSON.stringify(value))

/** What was encoded, or nothing when these bytes are no JSON. */
export function decodeJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(fromUtf8.decode(bytes))
  } catch {
    // Whoever asked knows what to do with something unreadable.
    return undefined
  }
}
