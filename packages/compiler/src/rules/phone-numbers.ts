import { error } from '../problem.ts'
import { sentencesIn } from '../readability/measure.ts'
import { textRule } from './rule.ts'

const ID = 'phone-numbers'

const EMERGENCY = '112'

/** A run of digits as numbers are printed: 0800-0113, (0113) 21 30 98, +32 2 123. */
const DIGITS = /\+?\(?\d[\d\s()./-]*\d/g
const LEAST_DIGITS = 7

/** A number of three digits may count something, unless somebody is called. */
const MAY_COUNT = 3
const CALLS = /(?<!\p{L})(?:bel\p{L}*|nummer|call\p{L}*|phone|ring|dial|number)(?!\p{L})/iu

/** A telephone number comes from the directory, where it has an expiry date. Only 112 is typed in a text. */
export const phoneNumbers = textRule(ID, (lesson, { directory }) => {
  const dialled = new Set(directory.rows.flatMap(({ phone }) => phone?.dial ?? []))
  return sentencesIn(lesson).flatMap(({ text, line }) =>
    (text.match(DIGITS) ?? [])
      .filter((written) => {
        const digits = written.replaceAll(/\D/g, '')
        const listed = dialled.has(digits) && (digits.length > MAY_COUNT || CALLS.test(text))
        return digits !== EMERGENCY && (listed || digits.length >= LEAST_DIGITS)
      })
      .map((written) =>
        error(
          ID,
          { file: lesson.file, line },
          `A telephone number in the text: ${written.trim()}.`,
          'Show the service with {% help ids=["..."] /%}; the number stands in directory.yaml.',
        ),
      ),
  )
})
