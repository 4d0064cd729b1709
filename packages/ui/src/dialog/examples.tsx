import { useState } from 'preact/hooks'
import { Button } from '../button/button.tsx'
import type { Example } from '../example.ts'
import { Row, Rows } from '../row/row.tsx'
import { Dialog } from './dialog.tsx'

function Opened() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind="quiet" icon="reasons" onClick={() => setOpen(true)}>
        Mijn redenen
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Waarom ik dit doe"
        closeLabel="Terug naar het water"
      >
        <Rows>
          <Row what="‘Ik wil ’s ochtends wakker worden zonder geheim.’" />
          <Row what="‘Ik wil weer lezen in bed.’" />
        </Rows>
      </Dialog>
    </>
  )
}

export const dialogExamples: readonly Example[] = [{ name: 'reasons', show: () => <Opened /> }]
