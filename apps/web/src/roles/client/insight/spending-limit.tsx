import { Button, TextField } from '@keertij/ui'
import { useEffect, useRef, useState } from 'preact/hooks'
import { amountInField, amountInWords, parseAmount } from '../../../money/amount.ts'
import { useMoneyWords } from '../../../money/words.ts'
import { type App, useApp, useWords } from '../../../shell/app.ts'
import { record } from '../../../shell/record.ts'
import { useStillOpen } from '../../../shell/use-still-open.ts'
import { insightWords, useInsightWords } from './words.ts'

/** A limit for each week that somebody sets for themselves, changes or takes away. */
export function SpendingLimit({ cents }: { readonly cents: number | undefined }) {
  const app = useApp()
  const { spending: words } = useInsightWords()
  const [choosing, setChoosing] = useState(false)
  const part = useRef<HTMLDivElement>(null)
  const close = (): void => {
    setChoosing(false)
    // The focus goes back to where the form was opened, once that is there again.
    requestAnimationFrame(() => part.current?.querySelector<HTMLElement>('button')?.focus())
  }
  return (
    <div class="stack gap-l" ref={part}>
      {cents !== undefined && <p>{words.limitIs(amountInWords(cents, app.language.value))}</p>}
      {choosing ? (
        <LimitForm cents={cents} onDone={close} />
      ) : (
        <Button kind="quiet" onClick={() => setChoosing(true)}>
          {cents === undefined ? words.setLimit : words.changeLimit}
        </Button>
      )}
    </div>
  )
}

interface LimitFormProps {
  readonly cents: number | undefined
  readonly onDone: () => void
}

function LimitForm({ cents, onDone }: LimitFormProps) {
  const app = useApp()
  const { cancel } = useWords()
  const money = useMoneyWords()
  const { spending: words } = useInsightWords()
  const language = app.language.value
  const [amount, setAmount] = useState(cents === undefined ? '' : amountInField(cents, language))
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const isOpen = useStillOpen()
  const focus = (): void => form.current?.querySelector('input')?.focus()
  useEffect(focus, [])
  const parsed = parseAmount(amount, language)
  const keep = async (): Promise<void> => {
    setTried(true)
    if (!parsed.ok) return focus()
    if ((await keepLimit(app, parsed.value)) && isOpen()) onDone()
  }
  const remove = async (): Promise<void> => {
    if (!(await keepLimit(app, undefined))) return
    if (isOpen()) onDone()
    const undo = (): void => {
      app.notice.value = undefined
      void keepLimit(app, cents)
    }
    const said = insightWords(language).spending
    app.notice.value = { text: said.limitGone, action: { label: said.limitBack, act: undo } }
  }
  return (
    <form
      ref={form}
      class="stack sheet"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <TextField
        id="spending-limit"
        kind="amount"
        label={words.limitAsk}
        hint={money.hint}
        value={amount}
        problem={tried && !parsed.ok ? money.problems[parsed.error] : undefined}
        onInput={setAmount}
      />
      <div class="actions">
        <Button type="submit">{words.keepLimit}</Button>
        {cents !== undefined && (
          <Button kind="plain" onClick={() => void remove()}>
            {words.removeLimit}
          </Button>
        )}
        <Button kind="plain" onClick={onDone}>
          {cancel}
        </Button>
      </div>
    </form>
  )
}

const keepLimit = (app: App, cents: number | undefined) =>
  record(app, { kind: 'spending-limit.kept', data: cents === undefined ? {} : { cents } })
