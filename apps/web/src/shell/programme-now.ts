import type { Programme } from '@keertij/programme'
import type { App } from './app.ts'

/** The programme of who chose none. */
const FIRST = 'impuls'

/** The programme for whom it is about a partner: it has tools of its own. */
export const PARTNER = 'partner'

/** The programme that somebody follows: the one they chose, else the first. None until the pack's index is there. */
export function programmeNow({ index, settings }: App): Programme | undefined {
  const programmes = index.value?.programmes ?? []
  const named = (wanted: string | undefined) => programmes.find(({ id }) => id === wanted)
  return named(settings.value.programme) ?? named(FIRST) ?? programmes[0]
}

/** It is about somebody's partner. Known only while what they chose can be read: behind a lock nobody is told from another. */
export const isForPartner = ({ settings }: App): boolean => settings.value.programme === PARTNER

/** Nothing was chosen or written here yet, so nobody knows whom it is about. */
export const isNobodyYet = ({ journal, settings }: App): boolean =>
  settings.value.programme === undefined && journal.value.count === 0
