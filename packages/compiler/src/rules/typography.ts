import { LANGUAGES } from '@keertij/kernel'
import type { Content } from '../content.ts'
import { error, type At, type Problem } from '../problem.ts'
import { sentencesIn } from '../readability/measure.ts'
import type { Rule } from './rule.ts'

const ID = 'typography'

const FORBIDDEN = [
  { sign: /!/, name: 'An exclamation mark', repair: 'End the sentence with a full stop.' },
  { sign: /[—–]|--/, name: 'A dash', repair: 'Use a full stop, a comma or a colon.' },
  { sign: /["']/, name: 'A straight quotation mark', repair: 'Write ‘ and ’, also for an apostrophe.' },
] as const

/** No exclamation marks, no dashes, no straight quotation marks, in lessons and in the texts of the tables. */
export const typography: Rule = {
  id: ID,
  onForm: false,
  check: (content) => [
    ...content.lessons.flatMap((lesson) =>
      sentencesIn(lesson).flatMap(({ text, line }) => checkText(text, { file: lesson.file, line })),
    ),
    ...checkTables(content),
  ],
}

function checkTables({ programmes, directory, glossary }: Content): readonly Problem[] {
  const headings = programmes.flatMap(({ file, value, lineOf }) =>
    value.modules.flatMap((module, m) =>
      (['title', 'heart'] as const).flatMap((key) =>
        LANGUAGES.flatMap((language) =>
          checkText(module[key][language], { file, line: lineOf(['modules', m, key, language]) }),
        ),
      ),
    ),
  )
  const services = directory.rows.flatMap((row) =>
    LANGUAGES.flatMap((language) =>
      [row.what[language], row.note?.[language] ?? ''].flatMap((text) => checkText(text, directory.at(row))),
    ),
  )
  const terms = glossary.rows.flatMap((row) =>
    LANGUAGES.flatMap((language) => checkText(row.meaning[language], glossary.at(row))),
  )
  return [...headings, ...services, ...terms]
}

const checkText = (text: string, where: At): readonly Problem[] =>
  FORBIDDEN.filter(({ sign }) => sign.test(text)).map(({ name, repair }) =>
    error(ID, where, `${name} in: ${text.trim()}`, repair),
  )
