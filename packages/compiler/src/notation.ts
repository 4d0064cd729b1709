import { CAPABILITIES, PLAN_SLOTS } from '@keertij/programme'

/**
 * The tags of a lesson file: what each may carry, and where it may stand. The authoring guide says the same to people;
 * its examples are compiled in a test, so that the two cannot drift apart.
 */
export type AttributeKind =
  | 'id'
  | 'reference'
  | 'words'
  | 'number'
  | 'flag'
  | 'ids'
  | 'time'
  | readonly string[]

export interface AttributeSpec {
  readonly kind: AttributeKind
  readonly required?: true
  /** Words that a reader sees: they differ between the languages. All other attributes are equal in both. */
  readonly spoken?: true
}

export interface TagSpec {
  /** `blocks`: paragraphs and tags; `line`: one line of running text; `none`: written `{% tag /%}`. */
  readonly body: 'blocks' | 'line' | 'none'
  /** Where it may stand: at the top of the file, or directly in one of these tags. `show` is looked through. */
  readonly inside: readonly ('file' | TagName)[] | 'text'
  readonly attributes: Readonly<Record<string, AttributeSpec>>
}

export type TagName =
  | 'at'
  | 'balance'
  | 'barrel'
  | 'button'
  | 'choice'
  | 'circles'
  | 'easy'
  | 'exercise'
  | 'gate'
  | 'help'
  | 'ifthen'
  | 'ladder'
  | 'link'
  | 'list'
  | 'loop'
  | 'note'
  | 'pairs'
  | 'people'
  | 'photos'
  | 'recording'
  | 'reflection'
  | 'reply'
  | 'ruler'
  | 'scale'
  | 'screen'
  | 'show'
  | 'src'
  | 'technique'
  | 'text'
  | 'timer'
  | 'trial'
  | 'values'
  | 'week'
  | 'wheel'
  | 'when'

const id = { kind: 'id', required: true } as const
const words = { kind: 'words', spoken: true } as const
const requiredWords = { kind: 'words', spoken: true, required: true } as const
const flag = { kind: 'flag' } as const
const number = { kind: 'number', required: true } as const
const when = { kind: 'reference', required: true } as const
const question = ['exercise', 'screen'] as const

export const TAGS: Readonly<Record<TagName, TagSpec>> = {
  screen: { body: 'blocks', inside: ['file'], attributes: { id, after: { kind: 'reference' } } },
  gate: {
    body: 'blocks',
    inside: ['file'],
    attributes: { id, many: flag, keep: flag, private: flag, both: flag },
  },
  exercise: {
    body: 'blocks',
    inside: ['file', 'screen'],
    attributes: { id, slot: { kind: PLAN_SLOTS } },
  },
  choice: { body: 'blocks', inside: question, attributes: { id, many: flag } },
  text: { body: 'blocks', inside: question, attributes: { id, placeholder: words, long: flag } },
  list: {
    body: 'blocks',
    inside: question,
    attributes: { id, max: number, placeholder: words },
  },
  scale: {
    body: 'blocks',
    inside: question,
    attributes: {
      id,
      min: number,
      max: number,
      low: requiredWords,
      high: requiredWords,
    },
  },
  ifthen: {
    body: 'blocks',
    inside: question,
    // oxlint-disable-next-line unicorn/no-thenable -- the name of the attribute in the files
    attributes: { id, if: requiredWords, then: requiredWords, situation: words, action: words },
  },
  timer: {
    body: 'blocks',
    inside: ['file', 'exercise', 'screen'],
    attributes: { id, technique: { kind: 'reference' }, minutes: number },
  },
  ruler: {
    body: 'blocks',
    inside: question,
    attributes: { id, low: requiredWords, high: requiredWords, why: requiredWords },
  },
  balance: { body: 'blocks', inside: question, attributes: { id, max: number } },
  circles: {
    body: 'blocks',
    inside: question,
    attributes: { id, max: number, inner: requiredWords, middle: requiredWords, outer: requiredWords },
  },
  values: { body: 'blocks', inside: question, attributes: { id, top: number } },
  trial: { body: 'blocks', inside: question, attributes: { id, technique: { kind: 'reference' } } },
  when: { body: 'blocks', inside: question, attributes: { id } },
  loop: { body: 'blocks', inside: question, attributes: { id } },
  pairs: { body: 'blocks', inside: question, attributes: { id, answer: requiredWords } },
  wheel: { body: 'blocks', inside: question, attributes: { id, low: requiredWords, high: requiredWords } },
  barrel: {
    body: 'blocks',
    inside: question,
    attributes: { id, max: number, fills: requiredWords, leaks: requiredWords, level: requiredWords },
  },
  ladder: {
    body: 'blocks',
    inside: question,
    attributes: { id, max: number, low: requiredWords, high: requiredWords },
  },
  week: { body: 'blocks', inside: question, attributes: { id, risk: requiredWords, plan: requiredWords } },
  recording: { body: 'blocks', inside: question, attributes: { id, seconds: number } },
  reflection: { body: 'blocks', inside: question, attributes: { id } },
  photos: { body: 'blocks', inside: question, attributes: { id, max: number } },
  at: { body: 'line', inside: ['timer'], attributes: { time: { kind: 'time', required: true } } },
  reply: {
    body: 'blocks',
    inside: ['file', 'exercise', 'screen'],
    attributes: { to: { kind: 'reference', required: true }, when },
  },
  show: { body: 'blocks', inside: ['file', 'exercise', 'screen'], attributes: { when } },
  technique: { body: 'blocks', inside: ['file', 'screen'], attributes: { id, minutes: number } },
  note: {
    body: 'blocks',
    inside: ['file', 'screen', 'exercise'],
    attributes: { kind: { kind: ['evidence', 'content'], required: true } },
  },
  help: {
    body: 'none',
    inside: ['file', 'screen', 'exercise', 'gate', 'note', 'reply', 'technique'],
    attributes: { ids: { kind: 'ids', required: true } },
  },
  people: { body: 'none', inside: ['file', 'screen', 'exercise', 'reply'], attributes: {} },
  button: {
    body: 'line',
    inside: ['file', 'screen', 'exercise', 'reply'],
    attributes: { goto: { kind: 'reference', required: true } },
  },
  easy: { body: 'blocks', inside: ['file'], attributes: {} },
  link: { body: 'line', inside: 'text', attributes: { to: { kind: 'reference', required: true } } },
  src: { body: 'none', inside: 'text', attributes: { primary: { kind: 'reference', required: true } } },
}

/** What may follow the `#id` of an option, by the tag that holds the list. Only the options of a gate lead somewhere. */
export const OPTION_ATTRIBUTES = {
  choice: { id },
  balance: { id },
  values: { id },
  loop: { id },
  pairs: { id },
  wheel: { id },
  reflection: { id },
  gate: {
    id,
    goto: { kind: 'reference', required: true },
    closes: { kind: CAPABILITIES },
    opens: { kind: CAPABILITIES },
    clears: flag,
  },
} as const satisfies Record<string, Readonly<Record<string, AttributeSpec>>>

/** Tags whose answer is kept. */
export const FIELD_TAGS = [
  'choice',
  'text',
  'list',
  'scale',
  'ifthen',
  'timer',
  'ruler',
  'balance',
  'circles',
  'values',
  'trial',
  'when',
  'loop',
  'pairs',
  'wheel',
  'barrel',
  'ladder',
  'week',
  'recording',
  'reflection',
  'photos',
] as const
export type FieldTag = (typeof FIELD_TAGS)[number]

export const isTagName = (name: string): name is TagName => Object.hasOwn(TAGS, name)
/** The list in this tag holds options: lines with an id. */
export const holdsOptions = (name: string): name is keyof typeof OPTION_ATTRIBUTES =>
  Object.hasOwn(OPTION_ATTRIBUTES, name)
export const isFieldTag = (name: string): name is FieldTag => FIELD_TAGS.some((field) => field === name)

/** English, lower case, words joined with hyphens. */
export const isId = (text: string): boolean => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text)
