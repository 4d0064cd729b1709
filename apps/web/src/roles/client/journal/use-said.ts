import { useApp, useWords } from '../../../shell/app.ts'
import { useCheckInWords } from '../check-in/words.ts'
import { useTechniqueTitles } from '../insight/technique-titles.ts'
import type { Said } from './lines.ts'
import { useJournalWords } from './words.ts'

/** Everything that lines of the journal are said with; the names of the techniques come with their text. */
export function useSaid(): Said {
  const language = useApp().language.value
  return {
    app: useWords(),
    journal: useJournalWords(),
    checkIn: useCheckInWords(),
    language,
    titles: useTechniqueTitles(),
  }
}
