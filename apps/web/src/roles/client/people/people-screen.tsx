import { useWords } from '../../../shell/app.ts'
import { openCrisis } from '../../../shell/places.ts'
import { Screen } from '../../../shell/screen.tsx'
import { Button } from '@keertij/ui'
import { PeopleList } from '../../../people/people-list.tsx'
import { usePeopleWords } from '../../../people/words.ts'

/** Who to call: the person's own people first, the lines for who would rather call a stranger. */
export function PeopleScreen() {
  const words = usePeopleWords()
  const { crisis } = useWords()

  return (
    <Screen title={words.title}>
      <PeopleList />
      <section class="part stack" aria-labelledby="opening">
        <h2 id="opening">{words.opening}</h2>
        <p class="quote">{words.openingText}</p>
      </section>
      <section class="part stack" aria-labelledby="lines">
        <h2 id="lines">{words.lines}</h2>
        <Button kind="quiet" onClick={openCrisis}>
          {crisis.button}
        </Button>
      </section>
    </Screen>
  )
}
