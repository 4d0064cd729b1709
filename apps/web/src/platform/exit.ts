/** An address a person may be sent to: an ordinary https site, nothing else. */
export function parseExitSite(text: string): string | undefined {
  const trimmed = text.trim()
  try {
    const url = new URL(/^[a-z]+:/i.test(trimmed) ? trimmed : `https://${trimmed}`)
    return url.protocol === 'https:' && url.hostname.includes('.') && url.username === ''
      ? url.href
      : undefined
  } catch {
    return undefined
  }
}
