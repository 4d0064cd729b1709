import type { Example } from '../example.ts'
import { CrisisSheet } from './crisis-sheet.tsx'

export const crisisSheetExamples: readonly Example[] = [
  {
    name: 'opened by Hulplijnen in the top line',
    show: () => (
      <CrisisSheet
        id="lines"
        title="Hulplijnen"
        intro="Bel wie nu past. Je hoeft je naam niet te zeggen."
        lines={[
          { name: 'Direct gevaar', what: 'Voor jou of een ander', tel: '112', telShown: '112' },
          {
            name: '113',
            what: 'Denk je aan zelfmoord?',
            tel: '113',
            telShown: '113',
            note: 'Gratis, dag en nacht',
          },
        ]}
        foot="Bellen gaat buiten Keertij om."
        closeLabel="Terug"
      />
    ),
  },
]
