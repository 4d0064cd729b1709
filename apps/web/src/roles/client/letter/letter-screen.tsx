import { composeLetter, EMPTY_LETTER, letterText, type LetterChoices } from '@keertij/engine'
import { Note } from '@keertij/ui'
import { useState } from 'preact/hooks'
import { HelpCards } from '../../../lesson/help-cards.tsx'
import { fullDate } from '../../../platform/when.ts'
import { useApp, useWords } from '../../../shell/app.ts'
import { Screen } from '../../../shell/screen.tsx'
import { LetterForm } from './letter-form.tsx'
import { LetterPreview, LetterWriting } from './letter-text.tsx'
import { SUICIDE_LINES } from './suicide-lines.ts'
import { useLetterWords } from './words.ts'
import './letter.css'

/**
 * A letter to one's own doctor, made here and kept nowhere: no event, no draft. It lives in this screen, and goes with it.
 */
export function LetterScreen() {
  const app = useApp()
  const all = useWords()
  const words = useLetterWords()
  const [choices, setChoices] = useState<LetterChoices>(EMPTY_LETTER)
  /** The text as the person goes on with it; nothing while it still follows the choices. */
  const [written, setWritten] = useState<string>()
  const letter = composeLetter(choices, words.sentences, fullDate(app.today(), all))
  const text = written ?? (letter && letterText(letter))
  return (
    <Screen title={words.title} className="letter">
      <div class="no-print">
        <p>{words.intro}</p>
        <Note kind="private">{words.gone}</Note>
        {written === undefined && <Note kind="signal">{words.offences}</Note>}
      </div>
      <div class="no-print letter-desk">
        {written === undefined ? (
          <LetterForm choices={choices} onChange={setChoices} />
        ) : (
          choices.suicide && (
            <section class="part">
              <p>{words.suicideNow}</p>
              <HelpCards ids={SUICIDE_LINES} />
            </section>
          )
        )}
        <section class="part letter-now" aria-labelledby="letter-now">
          <h2 id="letter-now">{words.letter}</h2>
          {written === undefined ? (
            <LetterPreview paragraphs={letter} onWrite={() => setWritten(text ?? '')} />
          ) : (
            <LetterWriting
              text={written}
              changed={written !== (letter && letterText(letter))}
              onInput={setWritten}
              onChoose={() => setWritten(undefined)}
            />
          )}
        </section>
      </div>
      {text !== undefined && text.trim() !== '' && (
        <article class="paper only-print">
          <p class="written">{text}</p>
        </article>
      )}
    </Screen>
  )
}
