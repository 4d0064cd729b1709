import { LANGUAGES } from '@keertij/kernel'
import { CARE_TAGS, type DirectoryEntry } from '@keertij/programme'
import { error } from '../problem.ts'
import type { Rule } from './rule.ts'

const ID = 'directory'

interface Breach {
  readonly message: string
  readonly repair: string
}

/** What the help finder filters by agrees with what the entry itself says. */
export const directory: Rule = {
  id: ID,
  onForm: false,
  check: ({ directory: table }) =>
    table.rows.flatMap((entry) =>
      PROMISES.flatMap((promise) => promise(entry)).map(({ message, repair }) =>
        error(ID, table.at(entry), `"${entry.id}" ${message}`, repair),
      ),
    ),
}

const PROMISES: readonly ((entry: DirectoryEntry) => readonly Breach[])[] = [
  doubles,
  needs,
  languages,
  cost,
  violence,
]

function doubles({ needs, languages, tags }: DirectoryEntry): readonly Breach[] {
  return Object.entries({ needs, languages, tags }).flatMap(([name, list]: [string, readonly string[]]) =>
    new Set(list).size === list.length
      ? []
      : [{ message: `names one of its ${name} twice.`, repair: 'Remove one of the two.' }],
  )
}

/** Whoever looks for something finds what is for them, and what is for professionals does not come between it. */
function needs({ needs: list, tags }: DirectoryEntry): readonly Breach[] {
  const professional = tags.includes(CARE_TAGS.professional)
  if (professional === (list.length === 0)) return []
  return [
    professional
      ? {
          message: 'is for professionals, and would be found by whoever looks for help.',
          repair: `Write needs: [], or remove the tag ${CARE_TAGS.professional}.`,
        }
      : {
          message: 'is found by nobody who looks for something.',
          repair: 'Write at least one of the needs that the authoring guide lists.',
        },
  ]
}

function languages({ languages: list, tags }: DirectoryEntry): readonly Breach[] {
  if (list.includes('fr') === tags.includes(CARE_TAGS.french)) return []
  return [
    {
      message: `has French in its languages or the tag ${CARE_TAGS.french}, and not both.`,
      repair: 'Write both or none: the tag is the label that a reader sees.',
    },
  ]
}

const FREE = { nl: /(?<!\p{L})gratis(?!\p{L})/iu, en: /(?<!\p{L})free(?!\p{L})/iu }

/** Nobody is told in a filter what the entry itself does not say. */
function cost({ cost: kind, what, note }: DirectoryEntry): readonly Breach[] {
  const said = LANGUAGES.every(
    (language) => kind !== 'free' || FREE[language].test(`${what[language]} ${note?.[language] ?? ''}`),
  )
  if (kind === 'unknown' || (said && note !== undefined)) return []
  return [
    {
      message: `has cost ${kind}, and does not say so in both languages.`,
      repair: 'Say in the note what it costs, with its source; or write cost: unknown.',
    },
  ]
}

/** A crisis line is shown whatever somebody chose, so it cannot wait for a question. */
function violence({ crisis, tags }: DirectoryEntry): readonly Breach[] {
  if (!crisis || !tags.includes(CARE_TAGS.afterViolenceCheck)) return []
  return [
    {
      message: `is a crisis line and has the tag ${CARE_TAGS.afterViolenceCheck}.`,
      repair: 'It can be only one of the two.',
    },
  ]
}
