import { composeLetter, EMPTY_LETTER, letterText, type LetterChoices } from '@keertij/engine'
import { LANGUAGES, type Language } from '@keertij/kernel'
import { Note, Scale } from '@keertij/ui'
import { useState } from 'preact/hooks'
import { HelpCards } from '../../../lesson/help-cards.tsx'
import { fullDate } from '../../../platform/when.ts'
import { useApp } from '../../../shell/app.ts'
import { Screen } from '../../../shell/screen.tsx'
import { LANGUAGE_NAMES } from '../../../words/index.ts'
import { LetterForm } from './letter-form.tsx'
import { LetterPreview, LetterWriting } from './letter-text.tsx'
import { SUICIDE_LINES } from './suicide-lines.ts'
import { letterWords, useLetterWords } from './words.ts'
import './letter.css'

/**
 * A letter to one's own doctor, made here and kept nowhere: no event, no draft. It lives in this screen, and goes with it.
 */
export function LetterScreen() {
  const app = useApp()
  const words = useLetterWords()
  const [choices, setChoices] = useState<LetterChoices>(EMPTY_LETTER)
  /** Of the letter: a doctor may read another one than the person does. */
  const [language, setLanguage] = useState<Language>(app.language.value)
  /** The text as the person goes on with it; nothing while it still follows the choices. */
  const [written, setWritten] = useState<string>()
  const { sentences, locale } = letterWords[language]
  const letter = composeLetter(choices, sentences, fullDate(app.today(), { locale }))
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
          {written === undefined && (
            <Scale
              name="letter-language"
              legend={words.language}
              options={LANGUAGES.map((each) => ({ value: each, label: LANGUAGE_NAMES[each] }))}
              value={language}
              onSelect={(value) => setLanguage(value === 'en' ? 'en' : 'nl')}
            />
          )}
          {written === undefined ? (
            <LetterPreview language={language} paragraphs={letter} onWrite={() => setWritten(text ?? '')} />
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
        <article class="paper only-print" lang={language}>
          <p class="written">{text}</p>
        </article>
      )}
    </Screen>
  )
}
