import { err, ok, type Result } from '@keertij/kernel'
import { kitFileKey, normalPassphrase, readKit, slotKey, type Bytes } from '@keertij/vault'
import type { KitProblem, Secret, UnlockProblem, Way } from './lock.ts'
import type { DevicePorts } from './ports.ts'

/** What a secret becomes: the key of its slot. */
export interface SlotSecret {
  readonly way: Way
  readonly key: Bytes
}

/** Stretches or derives; about a second for a passphrase. Says nothing about whether it opens anything. */
export async function slotSecret(
  { stretch }: DevicePorts,
  secret: Secret,
  salt: Bytes,
): Promise<Result<SlotSecret, UnlockProblem>> {
  switch (secret.way) {
    case 'passphrase': {
      const stretched = await stretch?.(normalPassphrase(secret.text), salt).catch(() => undefined)
      if (stretched?.length !== 32) return err({ code: 'stretch-failed' })
      return ok({ way: 'passphrase', key: slotKey('passphrase', stretched) })
    }
    case 'passkey':
      if (secret.prf.length !== 32) return err({ code: 'wrong-secret' })
      return ok({ way: 'passkey', key: slotKey('passkey', secret.prf) })
    case 'kit': {
      const kit = readKit(secret.words)
      return kit.ok ? ok({ way: 'kit', key: slotKey('kit', kit.value) }) : kit
    }
  }
}

/** The key of the backup files of this kit, in hexadecimal. */
export function fileKeyOf(words: string): Result<string, KitProblem> {
  const kit = readKit(words)
  return kit.ok ? ok(toHex(kitFileKey(kit.value))) : kit
}

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

export const fromHex = (hex: string): Bytes =>
  Uint8Array.from(hex.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16))
