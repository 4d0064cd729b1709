import { openLocal, sealLocal, type Bytes, type SealedRecord, type Vault } from '@keertij/vault'
import type { NamedDraft } from './portable.ts'
import type { Log } from './log.ts'

/*
 * [Note: Clips]
 *
 * A voice or a photo is in no event: events are never deleted, and these must be. They lie in a store of their own, under a random
 * id, and an answer or a draft names that id. What nothing names any more is deleted for good (ADR 0016, 0023).
 *
 * A sealed record of format 1, for the purpose `clip` and the id. Sealed bulk would be faster, and is for what can be made again;
 * nobody can say this once more, and who kept a photo may have thrown away the original. Inside:
 *
 *   1 byte   version, 1
 *   1 byte   n, the length of the type
 *   n bytes  the type in ASCII, as the browser names it: `audio/webm;codecs=opus`, or `image/jpeg`
 *   the rest the sound as the browser recorded it, or the photo as the app drew it
 */
const VERSION = 1
const TYPE_AT = 2

/** A sound as it was recorded, or a photo as it was drawn anew. */
export interface Clip {
  /** Its MIME type: `audio/` something, or `image/jpeg`. */
  readonly type: string
  readonly bytes: Bytes
}

/** A sound or photo to keep, under the name that its answer gives it. */
export interface NewClip extends Clip {
  /** 24 hexadecimal digits, random. */
  readonly id: string
}

/** No two minutes of speech and no photo that we draw are longer than this, in bytes. */
const LARGEST = 8 * 1024 * 1024
const ID = /^[0-9a-f]{24}$/
/** Of photos only what the app itself draws: a file as somebody chose it may tell where and when it was taken. */
const TYPE = /^(?:audio\/[ -~]{1,100}|image\/jpeg)$/

/** It can be found and opened again, for ever. */
export const isAcceptable = ({ id, type, bytes }: NewClip): boolean =>
  ID.test(id) && TYPE.test(type) && bytes.length > 0 && bytes.length <= LARGEST

export const sealClip = (vault: Vault, { id, ...clip }: NewClip): SealedRecord =>
  sealLocal(vault, { purpose: 'clip', key: id }, encode(clip))

/** The sound or photo; nothing when it does not open, or a newer app wrote it. It stays in the store. */
export function openClip(vault: Vault, id: string, sealed: Uint8Array): Clip | undefined {
  const plain = openLocal(vault, { purpose: 'clip', key: id }, sealed)
  return plain.ok ? decode(plain.value) : undefined
}

function encode({ type, bytes }: Clip): Bytes {
  const plain = new Uint8Array(TYPE_AT + type.length + bytes.length)
  plain.set([VERSION, type.length])
  plain.set(new TextEncoder().encode(type), TYPE_AT)
  plain.set(bytes, TYPE_AT + type.length)
  return plain
}

function decode(plain: Bytes): Clip | undefined {
  const [version, length = 0] = plain
  const end = TYPE_AT + length
  const type = new TextDecoder().decode(plain.subarray(TYPE_AT, end))
  return version === VERSION && TYPE.test(type) ? { type, bytes: plain.slice(end) } : undefined
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
