import { err, ok, type Result } from '@keertij/kernel'
import type { Device, Imported } from './device.ts'
import { readPortable, writePortable, type NamedDraft, type Portable } from './portable.ts'
import { chosen, type ChosenPreferences, type Preferences } from './preferences.ts'
import type { StoreProblem } from './problem.ts'
import type { Workings } from './workings.ts'

/** Takes everything out as a file, and a file in. */
export function carrying(workings: Workings): Pick<Device, 'exportAll' | 'importAll'> {
  const { ports, keeper, clear, whileHere, attempt, problem, isShut, era } = workings
  return {
    exportAll: () =>
      attempt(async () => {
        const begun = era()
        if (isShut()) return err(problem('locked'))
        const read = await keeper.refresh()
        if (!read.ok) return err(problem('store-unavailable'))
        const drafts = await keeper.drafts()
        // Locked or erased meanwhile: half of it would pass for everything.
        if (era() !== begun) return err(problem(isShut() ? 'locked' : 'aborted'))
        return ok(
          writePortable({
            exportedAt: ports.clock.now(),
            events: keeper.log().events(),
            setAside: keeper.log().setAside(),
            drafts,
            preferences: clear.current(),
          }),
        )
      }),
    async importAll(text) {
      const file = readPortable(text)
      return file.ok ? whileHere(() => merge(workings, file.value)) : file
    },
  }
}

/** Events and drafts in one transaction; then the preferences, which lie in another database and can be chosen again. */
async function merge(workings: Workings, file: Portable): Promise<Result<Imported, StoreProblem>> {
  const { keeper, clear, prefer, write, problem } = workings
  const read = await keeper.refresh()
  if (!read.ok) return err(problem('store-unavailable'))
  const arrivals = uniqueById(file.arrivals).filter((arrival) => !keeper.log().has(idOf(arrival)))
  const drafts = newerDrafts(file.drafts, await keeper.drafts())
  if (arrivals.length + drafts.length > 0) {
    const written = await write({ arrivals, drafts, dropDrafts: [] })
    if (!written.ok) return written
  }
  const wanted = notChosenYet(file.preferences, clear.current())
  const count = Object.keys(wanted).length
  const preferred = count === 0 ? ok(undefined) : await prefer(wanted)
  return ok({ events: arrivals.length, drafts: drafts.length, preferences: preferred.ok ? count : 0 })
}

type Line = Portable['arrivals'][number]
const idOf = (line: Line): string => (line.kind === 'event' ? line.event.id : line.id)
const uniqueById = (lines: readonly Line[]): readonly Line[] => [
  ...new Map(lines.map((line) => [idOf(line), line])).values(),
]

function newerDrafts(incoming: readonly NamedDraft[], here: readonly NamedDraft[]): readonly NamedDraft[] {
  const times = new Map(here.map((draft) => [draft.name, draft.at]))
  return incoming.filter((draft) => draft.at > (times.get(draft.name) ?? Number.NEGATIVE_INFINITY))
}

/** Somebody's choice here goes before the one in the file. */
function notChosenYet(incoming: ChosenPreferences, here: Preferences): ChosenPreferences {
  const already = chosen(here)
  return Object.fromEntries(Object.entries(incoming).filter(([name]) => !Object.hasOwn(already, name)))
}
