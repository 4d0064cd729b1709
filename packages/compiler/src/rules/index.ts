import { bannedWords } from './banned-words.ts'
import { behaviours } from './behaviours.ts'
import { conditions } from './conditions.ts'
import { directory } from './directory.ts'
import { entry } from './entry.ts'
import { gates } from './gates.ts'
import { help } from './help.ts'
import { ids } from './ids.ts'
import { instruments } from './instruments.ts'
import { links } from './links.ts'
import { minutes } from './minutes.ts'
import { nesting } from './nesting.ts'
import { options } from './options.ts'
import { pace } from './pace.ts'
import { pages } from './pages.ts'
import { parity } from './parity.ts'
import { phoneNumbers } from './phone-numbers.ts'
import { places } from './places.ts'
import { questions } from './questions.ts'
import { reachable } from './reachable.ts'
import { readability } from './readability.ts'
import { review } from './review.ts'
import type { Rule } from './rule.ts'
import { sending } from './sending.ts'
import { sources } from './sources.ts'
import { tables } from './tables.ts'
import { tags } from './tags.ts'
import { techniques } from './techniques.ts'
import { timers } from './timers.ts'
import { trace } from './trace.ts'
import { typography } from './typography.ts'
import { variables } from './variables.ts'

/** Every rule on content. Each has a seeded breach in `rules.test.ts`. */
export const RULES: readonly Rule[] = [
  // What can be compiled.
  places,
  tags,
  nesting,
  ids,
  options,
  questions,
  gates,
  links,
  reachable,
  behaviours,
  conditions,
  variables,
  timers,
  trace,
  pages,
  parity,
  instruments,
  // What is said.
  entry,
  pace,
  sources,
  help,
  techniques,
  readability,
  bannedWords,
  typography,
  phoneNumbers,
  sending,
  minutes,
  tables,
  directory,
  review,
]
