import { Redacted, reveal, wipe } from '@keertij/kernel'
import { encodeTuple } from './encode.ts'
import { deriveKey, KEY_LENGTH, type Bytes, type RandomBytes } from './primitives.ts'

/** An unlocked vault. It lives in memory only; `closeVault` overwrites its keys. */
export interface Vault {
  /** LK, 32 random bytes. */
  readonly localKey: Redacted<Bytes>
  /** One key per use, so that no two uses can ever meet. */
  readonly sealKey: Redacted<Bytes>
  readonly commitKey: Redacted<Bytes>
  readonly nameKey: Redacted<Bytes>
  /** By it a profile knows its own slots in the table of a lock. */
  readonly ownerKey: Redacted<Bytes>
  readonly randomBytes: RandomBytes
}

/** A vault with a new local key, which is nowhere else until `keySlotOf` is stored. */
export const createVault = (randomBytes: RandomBytes): Vault =>
  vaultOfLocalKey(randomBytes(KEY_LENGTH), randomBytes)

/** The vault around an existing local key. The vault owns the bytes from here on. */
export function vaultOfLocalKey(localKey: Bytes, randomBytes: RandomBytes): Vault {
  if (localKey.length !== KEY_LENGTH) throw new Error('A local key is 32 bytes')
  const keyFor = (use: string) => new Redacted(deriveKey(localKey, encodeTuple(['keertij', 'local', use])))
  return {
    localKey: new Redacted(localKey),
    sealKey: keyFor('seal'),
    commitKey: keyFor('commit'),
    nameKey: keyFor('name'),
    ownerKey: keyFor('owner'),
    randomBytes,
  }
}

/** A copy of the local key, for a slot. */
export const copyLocalKey = (vault: Vault): Bytes => reveal(vault.localKey).slice()

/** Forgets every key. Using the vault afterwards throws. */
export function closeVault(vault: Vault): void {
  wipe(vault.localKey)
  wipe(vault.sealKey)
  wipe(vault.commitKey)
  wipe(vault.nameKey)
  wipe(vault.ownerKey)
}
