/**
 * What may pass between devices and a server. For now only the one thing that both sides must agree on from the first
 * day: a sealed record is opaque, and only the vault can make one.
 */
export { SEALED_RECORD_FORMAT, type SealedRecord } from './sealed-record.ts'
