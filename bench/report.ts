import { mkdirSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform } from 'node:os'
import { join } from 'node:path'

/** One number we hold ourselves to, or only report. `value` is the median of `runs`. */
export interface Row {
  readonly id: string
  readonly value: number
  readonly unit: string
  /** Null where we report and promise nothing. */
  readonly goal: number | null
  readonly holds: boolean | null
  readonly runs: number
  /** What the same machine does at best, in the same run: the value cannot be better than this. */
  readonly peer?: { readonly what: string; readonly value: number }
}

/** What was measured, before it is judged. All goals are "at most". */
export interface Measured {
  readonly id: string
  readonly unit: string
  readonly samples: readonly number[]
  readonly goal?: number
  readonly peer?: { readonly what: string; readonly samples: readonly number[] }
}

export function rowOf({ id, unit, samples, goal, peer }: Measured): Row {
  const value = median(samples)
  return {
    id,
    value,
    unit,
    goal: goal ?? null,
    holds: goal === undefined ? null : value <= goal,
    runs: samples.length,
    ...(peer && { peer: { what: peer.what, value: median(peer.samples) } }),
  }
}

/** Rounded to a tenth below 100, else to a whole. */
function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1)
  if (middle.length === 0) throw new Error('Nothing was measured')
  const value = middle.reduce((sum, one) => sum + one, 0) / middle.length
  return value < 100 ? Math.round(value * 10) / 10 : Math.round(value)
}

export function printTable(rows: readonly Row[]): void {
  console.table(
    Object.fromEntries(
      rows.map(({ id, value, unit, goal, holds, peer }) => [
        id,
        {
          value: `${value} ${unit}`,
          goal: goal === null ? '' : `${goal}`,
          holds: holds === null ? '' : holds ? 'yes' : 'NO',
          peer: peer === undefined ? '' : `${peer.value} (${peer.what})`,
        },
      ]),
    ),
  )
}

/** The rows for the repository; every sample beside them, with the load of the machine, for whoever doubts a median. */
export function writeResults(
  folder: string,
  rows: readonly Row[],
  measured: readonly Measured[],
  load: number,
): void {
  mkdirSync(join(folder, 'raw'), { recursive: true })
  writeFileSync(join(folder, 'summary.json'), `${JSON.stringify(rows, null, 2)}\n`)
  const machine = {
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    platform: platform(),
    arch: arch(),
    loadAtStart: load,
  }
  const raw = { at: new Date().toISOString(), node: process.version, machine, measured }
  writeFileSync(join(folder, 'raw/samples.json'), `${JSON.stringify(raw, null, 1)}\n`)
}
