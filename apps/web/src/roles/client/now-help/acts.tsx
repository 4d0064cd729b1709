import { ActBar } from '@keertij/ui'
import { useState } from 'preact/hooks'
import { useApp, useWords } from '../../../shell/app.ts'
import { isForPartner } from '../../../shell/programme-now.ts'
import { LatePart } from '../../../shell/late-part.tsx'

/** Always in reach during now help: someone to call, the person's own reasons, the plan. */
export function NowHelpActs() {
  const app = useApp()
  const words = useWords()
  const [open, setOpen] = useState(false)
  const locked = app.locked.value
  const partner = isForPartner(app)
  const people = [...app.journal.value.people.values()].filter(({ role }) => role === 'person')
  const [first] = people
  const one = people.length === 1 ? first : undefined
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
          ...(partner
            ? []
            : [
                {
                  id: 'reasons',
                  label: words.nowHelp.reasons,
                  icon: 'reasons' as const,
                  onClick: () => setOpen(true),
                },
              ]),
          {
            id: 'plan',
            label: partner ? words.nowHelp.carries : words.nowHelp.plan,
            icon: 'plan',
            onClick: () => (locked ? setOpen(true) : app.navigation.open({ at: 'plan' })),
          },
        ]}
      />
      {open && (
        <LatePart
          show={({ BehindLock, MyReasons }) => {
            const Sheet = locked ? BehindLock : MyReasons
            return <Sheet onClose={() => setOpen(false)} />
          }}
        />
      )}
    </>
  )
}
