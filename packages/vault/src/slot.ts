import { err, ok, type Result } from '@keertij/kernel'
import { KEY_LENGTH, type Bytes, type RandomBytes } from './primitives.ts'
import { copyLocalKey, vaultOfLocalKey, type Vault } from './vault.ts'

/**
 * Where the local key lies at rest. `open` means that there is no lock: the key lies there in clear, and the device alone
 * protects it. Other kinds of slot get another `kind`; the records under the key do not change.
 */
export interface KeySlot {
  readonly kind: 'open'
  readonly v: 1
  readonly key: Bytes
}

export type SlotProblem =
  /** A kind or version of slot that only a newer version of the app knows. */
  { readonly code: 'unknown-slot' } | { readonly code: 'damaged-slot' }

/** The slot that opens this vault without asking anything. */
export const keySlotOf = (vault: Vault): KeySlot => ({ kind: 'open', v: 1, key: copyLocalKey(vault) })

/** Reads a slot as it came from a store; anything may be in there. */
export function openSlot(stored: unknown, randomBytes: RandomBytes): Result<Vault, SlotProblem> {
  if (typeof stored !== 'object' || stored === null || !('kind' in stored) || !('v' in stored))
    return err({ code: 'damaged-slot' })
  if (stored.kind !== 'open' || stored.v !== 1) return err({ code: 'unknown-slot' })
  if (!('key' in stored) || !(stored.key instanceof Uint8Array) || stored.key.length !== KEY_LENGTH)
    return err({ code: 'damaged-slot' })
  return ok(vaultOfLocalKey(Uint8Array.from(stored.key), randomBytes))
}
