import { useWords } from '../../../shell/app.ts'
import { openCrisis } from '../../../shell/places.ts'
import { Screen } from '../../../shell/screen.tsx'
import { Button } from '@keertij/ui'
import { PeopleList } from '../../../people/people-list.tsx'

/** Who to call: the person's own people first, the lines for who would rather call a stranger. */
export function PeopleScreen() {
  const words = useWords()

  return (
    <Screen title={words.people.title}>
      <PeopleList />
      <section class="part stack" aria-labelledby="opening">
        <h2 id="opening">{words.people.opening}</h2>
        <p class="quote">{words.people.openingText}</p>
      </section>
      <section class="part stack" aria-labelledby="lines">
        <h2 id="lines">{words.people.lines}</h2>
        <Button kind="quiet" onClick={openCrisis}>
          {words.crisis.button}
        </Button>
      </section>
    </Screen>
  )
}
