import type { Language } from '@keertij/kernel'
import { at } from '../parse/lesson-file.ts'
import { plainText, tagsNamed, textOf } from '../parse/piece.ts'
import { parseTarget } from '../parse/target.ts'
import { error } from '../problem.ts'
import { textRule } from './rule.ts'

const ID = 'sending'

const SENDS: Readonly<Record<Language, RegExp>> = {
  nl: /(?<!\p{L})(?:stuur|verstuur|vertel)(?!\p{L})|^(?:app|mail)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:send|tell)(?!\p{L})|^(?:text|message|email)(?!\p{L})/iu,
}

/** The one place that shows a message and asks once more before it leaves. */
const PREVIEWS = 'tell-someone'

/** A button that says it sends or tells leads to a place that shows the message first, or to a screen here. */
export const sending = textRule(ID, (lesson) =>
  tagsNamed(lesson.pieces, 'button').flatMap((button) => {
    const target = parseTarget(textOf(button, 'goto'))
    const safe = target === undefined || 'screen' in target || target.place === PREVIEWS
    if (safe || !SENDS[lesson.language].test(plainText(button).trim())) return []
    return [
      error(
        ID,
        at(lesson, button),
        `This button says it tells or sends something, and leads to ${textOf(button, 'goto')}.`,
        `Lead to @${PREVIEWS}, which shows the message first, or give the button other words.`,
      ),
    ]
  }),
)
