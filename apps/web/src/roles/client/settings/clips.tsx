import { Button, Dialog } from '@keertij/ui'
import { useEffect, useState } from 'preact/hooks'
import { useApp, useWords } from '../../../shell/app.ts'
import { problemInWords } from '../../../shell/problem-words.ts'
import { useSettingsWords } from './words.ts'

/**
 * The recordings and photos that lie here, to delete all at once: also those of a question that is no longer asked, or that
 * somebody no longer gets to. They are counted together: only who opens each of them could tell them apart. Nothing where
 * there are none.
 */
export function Clips() {
  const app = useApp()
  const words = useWords()
  const { clips } = useSettingsWords()
  const [ids, setIds] = useState<readonly string[]>([])
  const [asking, setAsking] = useState(false)
  const { count } = app.journal.value
  useEffect(() => {
    void app.device.clips().then(setIds)
  }, [app, count])
  const remove = async (): Promise<void> => {
    setAsking(false)
    const done = await app.device.dropClips(ids)
    if (done.ok) setIds(await app.device.clips())
    app.notice.value = { text: done.ok ? clips.removed : problemInWords(done.error, words) }
  }
  if (ids.length === 0) return null
  return (
    <div>
      <Button kind="quiet" icon="trash" onClick={() => setAsking(true)}>
        {clips.remove(ids.length)}
      </Button>
      <p class="note gap">{clips.text}</p>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={clips.ask(ids.length)}
        closeLabel={words.cancel}
      >
        <p>{clips.askText}</p>
        <p class="go-on">
          <Button kind="quiet" wide onClick={() => void remove()}>
            {clips.yes}
          </Button>
        </p>
      </Dialog>
    </div>
  )
}
