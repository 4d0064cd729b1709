declare module 'virtual:pack' {
  import type { DirectoryEntry } from '@keertij/programme'
  /** What the start needs of the pack; the rest is in its index. */
  export const PACK: {
    readonly index: string
    /** The flow behind now help, in each language. */
    readonly nowHelp: Readonly<Record<'nl' | 'en', string>>
    readonly crisis: readonly DirectoryEntry[]
  }
}
declare module 'virtual:worker' {
  /** Where the worker lies that stretches a passphrase. */
  export const KDF_WORKER: string
}
declare module '*.css'
