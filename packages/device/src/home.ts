import { Redacted, reveal, wipe } from '@keertij/kernel'
import { vaultOfLocalKey, type Bytes, type Vault } from '@keertij/vault'
import { firstName, type Keys } from './keys.ts'
import type { DevicePorts } from './ports.ts'

/** Where the journal of this tab lies. */
export type Place =
  /** In a database that holds its own key. */
  | { readonly kind: 'open'; readonly database: string }
  /** Behind a lock: nothing can be read. */
  | { readonly kind: 'shut' }
  /** In this database, whose key is in memory only. */
  | { readonly kind: 'unlocked'; readonly database: string; readonly localKey: Redacted<Bytes> }

/** What this tab knows of keys: the record as it was last read, and its own place. */
export interface Home {
  keys(): Keys
  place(): Place
  /** Call it before the record is read, and give it along to `follow`: a reading that was overtaken does not count. */
  reading(): number
  /**
   * Goes along with the record. False when this tab is still where it was; otherwise it is now in front of the lock, or in the
   * open database, and what it held is to be forgotten.
   */
  follow(keys: Keys, reading?: number): boolean
  /** Into this profile, with a key that the home owns from here on. */
  enter(keys: Keys, database: string, localKey: Bytes): void
  /** Forgets the key. */
  shut(): void
}

export function createHome(ports: DevicePorts): Home {
  let keys: Keys = { kind: 'open', database: firstName(ports) }
  let place: Place = keys
  let readings = 0
  let counted = 0
  const go = (next: Place) => {
    if (place.kind === 'unlocked') wipe(place.localKey)
    place = next
  }
  return {
    keys: () => keys,
    place: () => place,
    reading: () => ++readings,
    follow(read, reading = ++readings) {
      if (reading < counted) return false
      counted = reading
      keys = read
      if (isAt(place, read)) return false
      go(read.kind === 'open' ? read : { kind: 'shut' })
      return true
    },
    enter(read, database, localKey) {
      counted = ++readings
      keys = read
      go({ kind: 'unlocked', database, localKey: new Redacted(localKey) })
    },
    shut() {
      if (place.kind === 'unlocked') go({ kind: 'shut' })
    },
  }
}

/** A vault of its own around the key of an unlocked place. */
export const vaultOf = (ports: DevicePorts, place: Extract<Place, { kind: 'unlocked' }>): Vault =>
  vaultOfLocalKey(reveal(place.localKey).slice(), ports.randomBytes)

function isAt(place: Place, keys: Keys): boolean {
  if (keys.kind === 'open') return place.kind === 'open' && place.database === keys.database
  return place.kind === 'shut' || (place.kind === 'unlocked' && keys.live.includes(place.database))
}
