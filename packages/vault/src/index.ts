/**
 * The vault: the only cryptography. A vault is one local key (LK) of 32 random bytes that seals every local value. The key
 * itself lies in a key slot, so that the way to unlock can change while the records stay as they are: in the slot `open`, in
 * clear, or with a lock in a table of slots that a passphrase, a passkey or the kit opens.
 *
 * What is stored is sealed under its full context: a record that was swapped, cut, changed or put in another place does not
 * open. `primitives.ts` is the only file that touches a cryptographic library, but for `argon2.ts`: that is an entry of its
 * own, for the worker that stretches passphrases.
 */
export { openBulk, sealBulk } from './bulk.ts'
export { openBackup, sealBackup, type BackupFileProblem } from './backup.ts'
export { keysBehind } from './keys-behind.ts'
export { createKit, kitFileKey, readKit, type KitProblem } from './kit.ts'
export { openLocal, sealLocal, type LocalContext, type LocalPurpose, type OpenProblem } from './local.ts'
export { deriveName } from './name.ts'
export { normalPassphrase, passphraseProblem, suggestPassphrase } from './passphrase.ts'
export { keySlotOf, openSlot, type KeySlot, type SlotProblem } from './slot.ts'
export {
  clearSlot,
  dropLane,
  emptySlots,
  LANES,
  openSlots,
  ownSlots,
  readSlots,
  slotKey,
  writeSlot,
  type OpenedSlot,
  type SlotWay,
} from './slots.ts'
export { closeVault, copyLocalKey, createVault, vaultOfLocalKey, type Vault } from './vault.ts'
export type { Bytes, RandomBytes } from './primitives.ts'
export type { SealedRecord } from '@keertij/protocol'
