import { typeOf, type TimelineItem } from '@keertij/engine'
import { useMemo, useState } from 'preact/hooks'
import { triggerName } from '../../../triggers/trigger-name.ts'
import { useApp, useWords } from '../../../shell/app.ts'
import { ask, type ListView } from './list-view.ts'
import { monthsIn, PAGE_TYPES, triggersIn } from './pages.ts'
import { Select } from './select.tsx'
import { lastOfMonth, monthInWords } from './when.ts'
import { useJournalWords } from './words.ts'

const ANY = ''

/** What to see of the journal: a kind, a trigger, and from which month back. */
export function Filters({
  pages,
  view,
}: {
  readonly pages: readonly TimelineItem[]
  readonly view: ListView
}) {
  const language = useApp().language.value
  const all = useWords()
  const words = useJournalWords()
  const { type, trigger, upTo } = view.asked.value
  const types = useMemo(
    () => PAGE_TYPES.filter((each) => pages.some((page) => typeOf(page) === each)),
    [pages],
  )
  const triggers = triggersIn(pages)
  const months = useMemo(() => monthsIn(pages), [pages])
  // Open for who comes back to a choice; after that it is the person who opens and closes it.
  const [open] = useState(type !== undefined || trigger !== undefined || upTo !== undefined)
  return (
    <details class="filters" open={open}>
      <summary>{words.filter}</summary>
      <div class="choosing">
        <Select
          id="journal-type"
          label={words.type}
          options={[
            { value: ANY, label: words.anyType },
            ...types.map((each) => ({ value: each, label: words.types[each] })),
          ]}
          value={type ?? ANY}
          onSelect={(value) => ask(view, { type: PAGE_TYPES.find((each) => each === value) })}
        />
        {triggers.length > 0 && (
          <Select
            id="journal-trigger"
            label={words.trigger}
            options={[
              { value: ANY, label: words.anyTrigger },
              ...triggers.map((each) => ({ value: each, label: triggerName(each, language) })),
            ]}
            value={trigger ?? ANY}
            onSelect={(value) => ask(view, { trigger: value === ANY ? undefined : value })}
          />
        )}
        <Select
          id="journal-month"
          label={words.month}
          options={[
            { value: ANY, label: words.latest },
            ...months.map((each) => ({ value: each, label: monthInWords(each, all) })),
          ]}
          value={upTo === undefined ? ANY : upTo.slice(0, 7)}
          onSelect={(month) => ask(view, { upTo: month === ANY ? undefined : lastOfMonth(month) })}
        />
      </div>
    </details>
  )
}
