import { Button } from '../button/button.tsx'
import type { Example } from '../example.ts'
import { Asked } from '../if-then/examples.tsx'
import { Note } from '../note/note.tsx'
import { Saved } from '../saved/saved.tsx'
import { Exercise } from './exercise.tsx'

export const exerciseExamples: readonly Example[] = [
  {
    name: 'an if-then plan',
    show: () => (
      <Exercise name="Oefening">
        <Asked id="in-exercise" situation="ik ruzie heb gehad" action="leg ik mijn telefoon in de keuken" />
        <div class="gap-l actions">
          <Button type="submit">Zet in mijn plan</Button>
          <Saved state="saved" label="Bewaard op dit toestel, 21:04" />
        </div>
        <Note>Alleen jij ziet dit. Anna ziet het pas als jij het stuurt.</Note>
      </Exercise>
    ),
  },
]
