import { instant, type Instant } from '@keertij/kernel'
import { Button } from '@keertij/ui'
import { type App, useApp, useWords } from '../../../shell/app.ts'
import { saveBackup } from './backup-file.ts'
import { lockProblemInWords } from './problems.ts'
import { useBusy } from './use-busy.ts'
import { useLockWords } from './words.ts'

/** The sealed copy: how old the last one is, a new one, and the way back. */
export function BackupSection() {
  const app = useApp()
  const words = useWords()
  const lock = useLockWords()
  const { backup } = lock
  const { backedUpAt, kitMadeAt } = app.settings.value
  const [busy, run] = useBusy()
  const make = (): void =>
    run(async () => {
      if (kitMadeAt === undefined) return app.navigation.open({ at: 'keys', make: 'backup' })
      const saved = await saveBackup(app)
      app.notice.value = {
        text: saved.ok ? backup.made : lockProblemInWords(saved.error, lock, words),
      }
    })
  return (
    <section class="part stack" aria-labelledby="backup">
      <h2 id="backup">{backup.title}</h2>
      <p>{backup.text}</p>
      <p class="note">
        {backedUpAt === undefined
          ? backup.never
          : backup.age(agoInWords(instant(backedUpAt), app, words.locale, backup.today))}
      </p>
      <div class="actions">
        <Button kind="quiet" icon="download" disabled={busy} onClick={make}>
          {backup.make}
        </Button>
        <Button kind="plain" icon="upload" onClick={() => app.navigation.open({ at: 'restore' })}>
          {backup.restore}
        </Button>
      </div>
      <p class="note">{backup.iphone}</p>
    </section>
  )
}

const DAY = 24 * 60 * 60_000

/** "12 dagen geleden": whole days, as the calendar counts them. */
function agoInWords(at: Instant, { clock }: App, locale: string, today: string): string {
  const noon = (time: Instant): number => Math.floor((time + clock.offset(time) * 60_000) / DAY)
  const days = Math.max(0, noon(clock.now()) - noon(at))
  if (days === 0) return today
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day')
}
