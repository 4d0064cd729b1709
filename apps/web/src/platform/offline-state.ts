import type { Signal } from '@preact/signals'

/** `ready` is only ever said when every file of this version lies in the cache. */
export type OfflineState = 'unsupported' | 'busy' | 'ready'

/** What the keeping of the app on this device has to tell. */
export interface OfflineSignals {
  readonly state: Signal<OfflineState>
  readonly update: Signal<boolean>
}
