/** `1:05` is 65 seconds. Nothing when it is no time. */
export function parseSeconds(written: string): number | undefined {
  const parts = /^(\d{1,3}):([0-5]\d)$/.exec(written)
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : undefined
}
