import { err, ok, type Result } from '@keertij/kernel'
import { createKit, openBackup, sealBackup } from '@keertij/vault'
import * as v from 'valibot'
import type { Device } from './device.ts'
import type { BackupProblem, Locking } from './lock.ts'
import { kitSlot } from './locking.ts'
import { fileKeyOf, fromHex } from './secret.ts'
import type { Workings } from './workings.ts'

/** Choices that are sealed with the journal, the kit, and the file that only the kit opens. */
export function backingUp(
  workings: Workings,
  carry: Pick<Device, 'exportAll' | 'importAll'>,
): Pick<Locking, 'newKit' | 'settings' | 'keepSettings' | 'keepKit' | 'backup' | 'restore'> {
  const { ports, home, kept, keeper, whileHere, follow, problem, hint, changed } = workings
  /** Writes in the store `kept`, where the journal is by then. */
  const keep = (write: () => Promise<Result<void, unknown>>) =>
    whileHere(async () => {
      const here = await follow()
      if (!here.ok) return err(problem('store-unavailable'))
      if (here.value === 'moved') return err(problem(workings.isShut() ? 'locked' : 'aborted'))
      const written = await write()
      if (!written.ok) return err(problem('store-unavailable'))
      hint('kept')
      changed()
      return ok(undefined)
    })
  const keepSettings: Locking['keepSettings'] = (change) => keep(() => kept.keepSettings(change))
  const keepFileKey = (fileKey: string) =>
    keep(() => kept.keepKits(() => [{ slot: null, fileKey, madeAt: ports.clock.now() }]))
  return {
    newKit: () => ({ words: createKit(ports.randomBytes) }),
    settings: () => kept.settings(kitSlot(workings)),
    keepSettings,
    async keepKit(words) {
      const fileKey = fileKeyOf(words)
      if (!fileKey.ok) return fileKey
      // Behind a lock the kit is one of its ways, and changes with them.
      if (home.place().kind === 'unlocked') return err(problem('aborted'))
      return keepFileKey(fileKey.value)
    },
    async backup() {
      const text = await carry.exportAll()
      if (!text.ok) return text
      const kit = kept.kit(kitSlot(workings))
      if (!kit) return err({ code: 'no-kit' })
      const file = sealBackup(fromHex(kit.fileKey), new TextEncoder().encode(text.value), ports.randomBytes)
      // The file is made also when its date could not be kept: on a full disk it matters most.
      await keepSettings({ backedUpAt: ports.clock.now() })
      return ok(file)
    },
    async restore(file, words) {
      const fileKey = fileKeyOf(words)
      if (!fileKey.ok) return fileKey
      const opened = openBackup(fromHex(fileKey.value), file)
      if (!opened.ok) return opened
      const text = new TextDecoder().decode(opened.value)
      const madeAt = madeAtOf(text)
      if (madeAt === undefined) return err({ code: 'not-a-backup' })
      const wasEmpty = keeper.log().state().count === 0 && keeper.log().unreadable() === 0
      const imported = await carry.importAll(text)
      if (!imported.ok) return err(asBackupProblem(imported.error))
      if (wasEmpty && home.place().kind === 'open') await keepFileKey(fileKey.value)
      return ok({ events: imported.value.events, madeAt })
    },
  }
}

type ImportFailure = Extract<Awaited<ReturnType<Device['importAll']>>, { ok: false }>['error']

/** Inside a seal of ours the file is one of ours: what is wrong with it is that a newer app made it, or that it is none. */
function asBackupProblem(problem: ImportFailure): BackupProblem {
  if ('kept' in problem) return problem
  return problem.code === 'from-a-newer-version' ? { code: problem.code } : { code: 'not-a-backup' }
}

const Dated = v.object({ exportedAt: v.pipe(v.string(), v.isoTimestamp()) })

function madeAtOf(text: string): number | undefined {
  try {
    const dated = v.safeParse(Dated, JSON.parse(text))
    return dated.success ? Date.parse(dated.output.exportedAt) : undefined
  } catch {
    // The seal was sound and the text is none of ours.
    return undefined
  }
}
