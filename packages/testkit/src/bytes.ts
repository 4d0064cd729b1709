import { seededRandom } from '@keertij/kernel'

/** Bytes that look random and are the same for the same seed. */
export function seededBytes(seed: number): (length: number) => Uint8Array<ArrayBuffer> {
  const random = seededRandom(seed)
  return (length) => Uint8Array.from({ length }, () => Math.floor(random() * 256))
}
