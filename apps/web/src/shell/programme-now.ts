import type { Programme } from '@keertij/programme'
import type { App } from './app.ts'

/** The programme that somebody follows: the one they chose, else the first. None until the pack's index is there. */
export function programmeNow({ index, settings }: App): Programme | undefined {
  const programmes = index.value?.programmes ?? []
  return programmes.find(({ id }) => id === settings.value.programme) ?? programmes[0]
}
