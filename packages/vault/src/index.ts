/**
 * The vault: the only cryptography. A vault is one local key (LK) of 32 random bytes that seals every local value. The key
 * itself lies in a key slot, so that the way to unlock can change while the records stay as they are.
 *
 * What is stored is sealed under its full context: a record that was swapped, cut, changed or put in another place does not
 * open. `primitives.ts` is the only file that touches a cryptographic library.
 */
export { keySlotOf, openSlot, type KeySlot, type SlotProblem } from './slot.ts'
export { openLocal, sealLocal, type LocalContext, type LocalPurpose, type OpenProblem } from './local.ts'
export { deriveName } from './name.ts'
export { closeVault, createVault, type Vault } from './vault.ts'
export type { RandomBytes } from './primitives.ts'
export type { SealedRecord } from '@keertij/protocol'
