import { openLocal, sealLocal, type Bytes, type SealedRecord, type Vault } from '@keertij/vault'
import type { NamedDraft } from './portable.ts'
import type { Log } from './log.ts'

/*
 * [Note: Clips]
 *
 * A voice is in no event: events are never deleted, and a voice must be. It lies in a store of its own, under a random id, and an
 * answer or a draft names that id. What nothing names any more is deleted for good (ADR 0016).
 *
 * A sealed record of format 1, for the purpose `clip` and the id. Sealed bulk would be faster, and is for what can be made again;
 * nobody can say this once more. Inside:
 *
 *   1 byte   version, 1
 *   1 byte   n, the length of the type
 *   n bytes  the type in ASCII, as the browser names it: `audio/webm;codecs=opus`
 *   the rest the sound, as the browser recorded it
 */
const VERSION = 1
const TYPE_AT = 2

/** A sound as it was recorded. */
export interface Clip {
  /** Its MIME type, `audio/` something. */
  readonly type: string
  readonly sound: Bytes
}

/** A sound to keep, under the name that its answer gives it. */
export interface NewClip extends Clip {
  /** 24 hexadecimal digits, random. */
  readonly id: string
}

/** No two minutes of speech are longer than this, in bytes. */
const LARGEST = 8 * 1024 * 1024
const ID = /^[0-9a-f]{24}$/
const TYPE = /^audio\/[ -~]{1,100}$/

/** It can be found and opened again, for ever. */
export const isAcceptable = ({ id, type, sound }: NewClip): boolean =>
  ID.test(id) && TYPE.test(type) && sound.length > 0 && sound.length <= LARGEST

export const sealClip = (vault: Vault, { id, ...clip }: NewClip): SealedRecord =>
  sealLocal(vault, { purpose: 'clip', key: id }, encode(clip))

/** The sound; nothing when it does not open, or a newer app wrote it. It stays in the store. */
export function openClip(vault: Vault, id: string, sealed: Uint8Array): Clip | undefined {
  const plain = openLocal(vault, { purpose: 'clip', key: id }, sealed)
  return plain.ok ? decode(plain.value) : undefined
}

function encode({ type, sound }: Clip): Bytes {
  const plain = new Uint8Array(TYPE_AT + type.length + sound.length)
  plain.set([VERSION, type.length])
  plain.set(new TextEncoder().encode(type), TYPE_AT)
  plain.set(sound, TYPE_AT + type.length)
  return plain
}

function decode(plain: Bytes): Clip | undefined {
  const [version, length = 0] = plain
  const end = TYPE_AT + length
  const type = new TextDecoder().decode(plain.subarray(TYPE_AT, end))
  return version === VERSION && TYPE.test(type) ? { type, sound: plain.slice(end) } : undefined
}

/**
 * Those that no answer and no draft names. Ids are random, so one that stands anywhere in them is named, also by what a newer
 * app wrote. Where something cannot be read it may name any of them: then there are none. `drafts` are all that lie there.
 */
export function strayClips(
  ids: readonly string[],
  drafts: readonly (NamedDraft | undefined)[],
  log: Log,
): readonly string[] {
  const setAside = log.setAside().map(({ raw }) => raw)
  if (drafts.includes(undefined) || log.unreadable() > setAside.length) return []
  const kept = [...log.state().exercises.values()].map(({ answers }) => answers)
  const named = JSON.stringify([kept, drafts, setAside])
  return ids.filter((id) => !named.includes(id))
}
