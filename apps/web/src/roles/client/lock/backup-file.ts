import type { BackupProblem } from '@keertij/device'
import { ok, type Result } from '@keertij/kernel'
import { saveBlob } from '../../../platform/save-file.ts'
import type { App } from '../../../shell/app.ts'

/** Hands over a sealed copy. Its name is a date, and the file says nothing about what it is. */
export async function saveBackup(app: App): Promise<Result<void, BackupProblem>> {
  const made = await app.device.backup()
  if (!made.ok) return made
  saveBlob(`${app.today()}.bin`, new Blob([made.value], { type: 'application/octet-stream' }))
  return ok(undefined)
}
