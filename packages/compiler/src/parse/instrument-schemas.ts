import { LANGUAGES } from '@keertij/kernel'
import { MEASURE_MOMENTS } from '@keertij/programme'
import * as v from 'valibot'

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'))
const both = v.strictObject({ nl: text, en: text })
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower case with hyphens'))
const itemId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:_[a-z0-9]+)*$/, 'must be lower case with underscores'),
)
const whole = v.pipe(v.number(), v.integer('must be a whole number'))
const values = v.pipe(v.array(whole), v.minLength(2, 'needs two answers or more'))

/**
 * How sure the wording is: our own; the same, word for word, in two independent sources; taken from good sources and still to be
 * compared with the official form; or not there at all. A slot is never shown.
 */
const wording = v.picklist(['own', 'checked', 'to be checked', 'slot'])

/** `instrument.yaml`: what it is, whose it is, and what of it may be shown. */
export const instrumentSchema = v.strictObject({
  id: slug,
  version: text,
  title: both,
  about: both,
  licence: text,
  nonCommercial: v.boolean(),
  attribution: v.exactOptional(text),
  wording: v.strictObject({ nl: wording, en: wording }),
  scoring: v.picklist(['own', 'checked', 'to be checked']),
  moments: v.array(v.picklist(MEASURE_MOMENTS)),
  /** The programmes in which it is offered; without any, in all. */
  for: v.exactOptional(v.array(slug)),
})
export type InstrumentText = v.InferOutput<typeof instrumentSchema>

/** `scoring.yaml`: the published scoring, by the id of the item. */
export const scoringSchema = v.strictObject({
  items: v.pipe(v.array(itemId), v.minLength(1, 'names no item')),
  values,
  /** Items whose answers have other numbers. */
  valuesOf: v.optional(v.record(itemId, values), {}),
  reversed: v.optional(v.array(itemId), []),
  scores: v.pipe(
    v.array(
      v.strictObject({
        id: slug,
        name: both,
        items: v.pipe(v.array(itemId), v.minLength(1, 'sums no item')),
        times: v.optional(v.pipe(whole, v.minValue(1, 'must be 1 or more')), 1),
        higher: v.picklist(['better', 'worse']),
        bands: v.optional(v.array(v.strictObject({ from: whole, name: both, advice: both })), []),
        change: v.exactOptional(
          v.strictObject({
            sd: v.pipe(v.number(), v.gtValue(0, 'must be above 0')),
            reliability: v.pipe(v.number(), v.gtValue(0, 'must be above 0'), v.ltValue(1, 'must be below 1')),
            atLeast: v.exactOptional(v.pipe(whole, v.minValue(1, 'must be 1 or more'))),
            norm: text,
            sources: v.pipe(v.array(slug), v.minLength(1, 'names no source')),
          }),
        ),
      }),
    ),
    v.minLength(1, 'has no score'),
  ),
  alerts: v.optional(v.array(v.strictObject({ item: itemId, from: whole })), []),
  sources: v.array(slug),
})
export type ScoringText = v.InferOutput<typeof scoringSchema>

/* What we read of a FHIR R4 Questionnaire (hl7.org/fhir/R4/questionnaire.html); what else stands in it is left alone. */
const extension = v.object({
  url: v.string(),
  valueDecimal: v.exactOptional(v.number()),
  valueInteger: v.exactOptional(v.number()),
  valueCodeableConcept: v.exactOptional(v.object({ coding: v.array(v.object({ code: v.string() })) })),
})
const extensions = v.optional(v.array(extension), [])
const display = v.object({ linkId: text, type: v.literal('display'), text, extension: extensions })
const choice = v.object({
  linkId: itemId,
  type: v.literal('choice'),
  text,
  answerOption: v.array(
    v.object({ valueCoding: v.object({ code: text, display: text, extension: extensions }) }),
  ),
})
const integer = v.object({
  linkId: itemId,
  type: v.literal('integer'),
  text,
  extension: extensions,
  item: v.optional(v.array(display), []),
})

/** `questionnaire.<language>.json`. */
export const questionnaireSchema = v.object({
  resourceType: v.literal('Questionnaire'),
  url: text,
  version: text,
  language: v.picklist(LANGUAGES),
  title: text,
  status: v.picklist(['draft', 'active']),
  copyright: v.exactOptional(text),
  item: v.pipe(v.array(v.variant('type', [display, choice, integer])), v.minLength(1, 'asks nothing')),
})
export type QuestionnaireText = v.InferOutput<typeof questionnaireSchema>
export type QuestionText = Exclude<QuestionnaireText['item'][number], { type: 'display' }>
