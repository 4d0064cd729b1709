import { reveal } from '@keertij/kernel'
import { kitFileKey, readKit } from './kit.ts'
import { normalPassphrase } from './passphrase.ts'
import { encodeTuple } from './encode.ts'
import { deriveKey, type Bytes } from './primitives.ts'
import { openSlots, readSlots, slotKey } from './slots.ts'
import { vaultOfLocalKey } from './vault.ts'

/**
 * Everything that must not lie on a disk where this lock was set from the first use on, by name: for tests that search one.
 * Throws when the passphrase does not open the table, as then there would be nothing to find.
 */
export async function keysBehind(
  lock: { readonly slots: unknown; readonly salt: Uint8Array },
  secrets: { readonly passphrase: string; readonly kit: string },
  stretch: (passphrase: string, salt: Uint8Array) => Promise<Uint8Array>,
): Promise<ReadonlyMap<string, Bytes>> {
  const slots = readSlots(lock.slots)
  const kit = readKit(secrets.kit)
  if (!slots.ok || !kit.ok) throw new Error('No table, or no kit')
  const stretched = Uint8Array.from(await stretch(normalPassphrase(secrets.passphrase), lock.salt))
  const passphraseKey = slotKey('passphrase', stretched)
  const opened = openSlots(slots.value, 'passphrase', passphraseKey)
  if (!opened) throw new Error('The passphrase does not open this lock')
  const vault = vaultOfLocalKey(opened.localKey, (length) => new Uint8Array(length))
  return new Map([
    ['stretched passphrase', stretched],
    ['key of the passphrase slot', passphraseKey],
    ['kit', kit.value],
    ['key of the kit slot', slotKey('kit', kit.value)],
    ['file key', kitFileKey(kit.value)],
    ['local key', reveal(vault.localKey)],
    ['seal key', reveal(vault.sealKey)],
    ['commit key', reveal(vault.commitKey)],
    ['name key', reveal(vault.nameKey)],
    ['owner key', reveal(vault.ownerKey)],
    // See `bulk.ts`, which makes it when it is needed.
    ['bulk key', deriveKey(reveal(vault.localKey), encodeTuple(['keertij', 'local', 'bulk']))],
  ])
}
