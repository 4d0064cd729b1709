import { reveal } from '@keertij/kernel'
import { encodeTuple } from './encode.ts'
import type { LocalPurpose } from './local.ts'
import { mac } from './primitives.ts'
import type { Vault } from './vault.ts'

/** An opaque key for a store, 64 hexadecimal digits: the same name gives the same key, and the key tells nothing. */
export const deriveName = (vault: Vault, purpose: LocalPurpose, name: string): string =>
  Array.from(mac(reveal(vault.nameKey), encodeTuple([purpose, name])), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
