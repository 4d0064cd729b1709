import { planOf } from '@keertij/engine'
import { ActBar, Dialog } from '@keertij/ui'
import { useState } from 'preact/hooks'
import { localDate } from '@keertij/kernel'
import { dayInWords } from '../../../platform/when.ts'
import { useApp, useWords } from '../../../shell/app.ts'
import { LatePart } from '../../../shell/late-part.tsx'

/** Always in reach during now help: someone to call, the person's own reasons, the plan. */
export function NowHelpActs() {
  const app = useApp()
  const words = useWords()
  const [open, setOpen] = useState(false)
  const locked = app.locked.value
  const people = [...app.journal.value.people.values()].filter(({ role }) => role === 'person')
  const [first] = people
  const one = people.length === 1 ? first : undefined
  const { reasons } = planOf(app.journal.value)
  const [newest] = reasons
  const written = newest && localDate(newest.from.at, app.clock.offset(newest.from.at))
  return (
    <>
      <ActBar
        label={words.nowHelp.bar}
        items={[
          {
            id: 'call',
            label: one ? words.nowHelp.callName(one.name) : words.nowHelp.call,
            icon: 'call',
            ...(one
              ? { href: `tel:${one.phone.replace(/[^\d+]/g, '')}` }
              : { onClick: () => (locked ? setOpen(true) : app.navigation.open({ at: 'people' })) }),
          },
          { id: 'reasons', label: words.nowHelp.reasons, icon: 'reasons', onClick: () => setOpen(true) },
          {
            id: 'plan',
            label: words.nowHelp.plan,
            icon: 'plan',
            onClick: () => (locked ? setOpen(true) : app.navigation.open({ at: 'plan' })),
          },
        ]}
      />
      {locked && open && (
        <LatePart show={({ BehindLock }) => <BehindLock onClose={() => setOpen(false)} />} />
      )}
      <Dialog
        open={open && !locked}
        onClose={() => setOpen(false)}
        title={words.nowHelp.reasonsTitle}
        closeLabel={words.nowHelp.backToWater}
      >
        {written && <p class="note">{words.nowHelp.reasonsFrom(dayInWords(written, app.today(), words))}</p>}
        {reasons.length === 0 && <p>{words.nowHelp.noReasons}</p>}
        <ul class="rows quote">
          {reasons.map(({ field, words: reason }) => (
            <li key={field + reason}>‘{reason}’</li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}
