import { COUNTRIES, parseLocalDate, type LocalDate } from '@keertij/kernel'
import { CARE_LANGUAGES, COSTS, NEEDS } from '@keertij/programme'
import * as v from 'valibot'

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'))
const both = v.strictObject({ nl: text, en: text })
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower case with hyphens'))
/** The id of a service may be its number, such as 113; YAML reads that as a number. */
const numericSlug = v.pipe(v.union([v.string(), v.number()]), v.transform(String), slug)
const link = v.pipe(v.string(), v.regex(/^https:\/\/[^\s]+$/, 'must begin with https://'))

const date = v.pipe(
  v.string(),
  v.check(
    (written) => parseLocalDate(written) !== undefined,
    'must be a day that exists, written 2026-11-22',
  ),
  v.transform((written) => parseLocalDate(written)),
  v.custom<LocalDate>((parsed) => parsed !== undefined),
)

export const frontSchema = v.strictObject({
  id: text,
  title: text,
  minutes: v.pipe(v.number(), v.integer('must be whole minutes'), v.minValue(1, 'must be 1 or more')),
  sources: v.array(slug),
  status: v.picklist(['draft', 'clinician-reviewed']),
  reviewedBy: v.string(),
  level: v.exactOptional(v.number()),
  occasion: v.exactOptional(v.literal('slip')),
  trace: v.exactOptional(v.literal('none')),
  /** Of a public page. */
  slug: v.exactOptional(slug),
  description: v.exactOptional(text),
})
export type Front = v.InferOutput<typeof frontSchema>

/** A lesson of a module, as `programme.yaml` says it. */
export interface PlacedLesson {
  readonly id: string
  /** On the shorter path. */
  readonly core?: true
  /** `lesson` is the name of an earlier lesson in the same module. */
  readonly after?: { readonly lesson: string; readonly months: number }
  /** An exercise of it that is offered again so many days after it was last filled in. */
  readonly again?: { readonly exercise: string; readonly days: number }
  /** Offered once, so many days after something was kept in an earlier lesson of the same module. */
  readonly follows?: { readonly lesson: string; readonly days: number }
}

/** Its name alone, or with more about its place. */
const placedLesson = v.union([
  v.pipe(
    slug,
    v.transform((id): PlacedLesson => ({ id })),
  ),
  v.strictObject({
    id: slug,
    core: v.exactOptional(v.literal(true)),
    after: v.exactOptional(
      v.strictObject({
        lesson: slug,
        months: v.pipe(v.number(), v.integer('must be whole months'), v.minValue(1, 'must be 1 or more')),
      }),
    ),
    again: v.exactOptional(
      v.strictObject({
        exercise: slug,
        days: v.pipe(v.number(), v.integer('must be whole days'), v.minValue(1, 'must be 1 or more')),
      }),
    ),
    follows: v.exactOptional(
      v.strictObject({
        lesson: slug,
        days: v.pipe(v.number(), v.integer('must be whole days'), v.minValue(1, 'must be 1 or more')),
      }),
    ),
  }),
])

export const programmeSchema = v.strictObject({
  id: slug,
  title: both,
  entry: v.exactOptional(v.strictObject({ lesson: v.string(), gate: slug })),
  modules: v.array(
    v.strictObject({
      id: slug,
      folder: slug,
      week: v.pipe(v.number(), v.integer('must be a whole number')),
      title: both,
      heart: both,
      lessons: v.array(placedLesson),
    }),
  ),
})
export type ProgrammeText = v.InferOutput<typeof programmeSchema>

export const serviceSchema = v.strictObject({
  id: numericSlug,
  name: both,
  what: both,
  countries: v.pipe(v.array(v.picklist(COUNTRIES)), v.minLength(1, 'names no country'), v.readonly()),
  tags: v.pipe(v.array(text), v.readonly()),
  needs: v.pipe(v.array(v.picklist(NEEDS)), v.readonly()),
  languages: v.pipe(v.array(v.picklist(CARE_LANGUAGES)), v.readonly()),
  cost: v.picklist(COSTS),
  phone: v.exactOptional(
    v.strictObject({
      dial: v.pipe(v.string(), v.regex(/^\d+$/, 'must be digits only')),
      shown: text,
    }),
  ),
  chat: v.exactOptional(link),
  site: v.exactOptional(link),
  note: v.exactOptional(both),
  crisis: v.optional(v.boolean(), false),
  source: text,
  verifiedOn: date,
  expires: date,
  unsure: v.optional(v.boolean(), false),
})

export const sourceSchema = v.strictObject({
  id: slug,
  by: text,
  title: text,
  where: text,
  link: v.exactOptional(link),
  supports: both,
  strength: text,
})

export const termSchema = v.strictObject({ id: slug, term: both, meaning: both })
