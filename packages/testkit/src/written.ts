import type { EventBody } from '@keertij/journal'
import type { Instant, Random } from '@keertij/kernel'

/** What a persona did, and when. */
export interface Written {
  readonly at: Instant
  readonly body: EventBody
}

export function pick<Value>(random: Random, values: readonly [Value, ...Value[]]): Value {
  return values[Math.floor(random() * values.length)] ?? values[0]
}
