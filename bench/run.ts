/**
 * `npm run bench`: measures the built app in a real browser against the real server. All of it, or the families that
 * are named (`npm run bench -- content record`); only a whole run that worked is written to `results/`.
 *
 * A goal that is missed is a result, not a failure; a measurement that could not be made is one.
 */
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import type { Dist } from '@keertij/server'
import { measureContent } from './content.ts'
import { measureFirstVisit } from './first-visit.ts'
import { measureInstalled } from './installed.ts'
import { measureJournal } from './journal.ts'
import { measurePages } from './pages.ts'
import { measureRecord } from './record.ts'
import { printTable, rowOf, writeResults, type Measured } from './report.ts'
import { builtApp } from './served.ts'

const FAMILIES: Readonly<Record<string, (app: Dist) => Measured[] | Promise<Measured[]>>> = {
  'first-visit': measureFirstVisit,
  installed: measureInstalled,
  pages: measurePages,
  content: measureContent,
  record: measureRecord,
  journal: measureJournal,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(FAMILIES, name))
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. Choose from: ${Object.keys(FAMILIES).join(', ')}`)
  process.exit(1)
}

const load = loadavg()[0] ?? 0
if (load > cpus().length / 2) {
  console.log(
    `The machine is busy (load ${load.toFixed(1)} on ${cpus().length} cores): times will read too high.`,
  )
}

const app = builtApp()
const measured: Measured[] = []
let broken = 0
for (const [name, measure] of Object.entries(FAMILIES)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`measuring ${name}`)
  try {
    measured.push(...(await measure(app)))
  } catch (fault) {
    broken += 1
    console.error(`${name} could not be measured:`, fault)
  }
}
const rows = measured.map(rowOf)
printTable(rows)
if (broken === 0 && asked.length === 0)
  writeResults(join(import.meta.dirname, 'results'), rows, measured, load)
process.exitCode = broken === 0 ? 0 : 1
