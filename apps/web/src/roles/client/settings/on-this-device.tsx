import type { Persistence } from '@keertij/device'
import { Button, Dialog } from '@keertij/ui'
import { useEffect, useRef, useState } from 'preact/hooks'
import { expectBack } from '../../../platform/away.ts'
import { saveFile } from '../../../platform/save-file.ts'
import { type App, useApp, useWords } from '../../../shell/app.ts'
import { importProblemInWords, problemInWords } from '../../../shell/problem-words.ts'
import type { Words } from '../../../words/index.ts'
import type { SettingsWords } from './words.nl.ts'
import { Clips } from './clips.tsx'
import { useSettingsWords } from './words.ts'

/** What lies on this device, how safe it is, and how to take it along or erase it. */
export function OnThisDevice() {
  const app = useApp()
  const words = useWords()
  const settingsScreen = useSettingsWords()
  const [persistence, setPersistence] = useState<Persistence>()
  const [asking, setAsking] = useState(false)
  const file = useRef<HTMLInputElement>(null)
  const { count } = app.journal.value
  useEffect(() => {
    void app.device.persistence().then(setPersistence)
  }, [app, count])
  const erase = async (): Promise<void> => {
    setAsking(false)
    const done = await app.device.erase()
    // An erasure says so by itself, in every tab.
    if (!done.ok && done.error.code !== 'held-by-another-tab')
      app.notice.value = { text: problemInWords(done.error, words) }
  }
  return (
    <section class="part stack" aria-labelledby="on-device">
      <h2 id="on-device">{settingsScreen.storage}</h2>
      {persistence && <p>{storageInWords(persistence, count, settingsScreen, words)}</p>}
      <div>
        <Button kind="quiet" icon="download" onClick={() => void exportAll(app, settingsScreen)}>
          {settingsScreen.export}
        </Button>
        <p class="note gap">{settingsScreen.exportText}</p>
      </div>
      <div>
        <input
          ref={file}
          class="sr"
          id="copy"
          type="file"
          accept="application/json,.json"
          tabIndex={-1}
          aria-label={settingsScreen.import}
          onChange={(event) => void importAll(app, event.currentTarget, settingsScreen)}
        />
        <Button
          kind="quiet"
          icon="upload"
          onClick={() => {
            expectBack()
            file.current?.click()
          }}
        >
          {settingsScreen.import}
        </Button>
        <p class="note gap">{settingsScreen.importText}</p>
      </div>
      <Clips />
      <div>
        <Button kind="quiet" icon="trash" onClick={() => setAsking(true)}>
          {settingsScreen.erase}
        </Button>
        <p class="note gap">{settingsScreen.eraseText}</p>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={settingsScreen.eraseAsk}
        closeLabel={words.cancel}
      >
        <p>{settingsScreen.eraseAskText(count)}</p>
        <p class="go-on">
          <Button kind="quiet" wide onClick={() => void erase()}>
            {settingsScreen.eraseYes}
          </Button>
        </p>
      </Dialog>
    </section>
  )
}

function storageInWords(
  persistence: Persistence,
  count: number,
  settingsScreen: SettingsWords,
  words: Words,
): string {
  if (!persistence.persistent) return words.settingsScreen.storageMemory
  if (count === 0) return settingsScreen.storageEmpty
  return persistence.persisted ? settingsScreen.storageKept : settingsScreen.storageNotKept
}

async function exportAll(app: App, settingsScreen: SettingsWords): Promise<void> {
  const words = app.words.value
  const text = await app.device.exportAll()
  if (text.ok) saveFile(`${app.today()}.json`, text.value)
  app.notice.value = { text: text.ok ? settingsScreen.exportDone : problemInWords(text.error, words) }
}

async function importAll(app: App, input: HTMLInputElement, settingsScreen: SettingsWords): Promise<void> {
  const words = app.words.value
  const [file] = input.files ?? []
  if (!file) return
  const done = await app.device.importAll(await file.text())
  input.value = ''
  if (!done.ok) {
    app.notice.value = { text: importProblemInWords(done.error, words) }
  } else {
    const added = done.value.events + done.value.drafts
    app.notice.value = { text: added === 0 ? settingsScreen.importNothing : settingsScreen.importDone(added) }
  }
}
