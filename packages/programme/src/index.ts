/**
 * What a compiled programme looks like: types and nothing else. The compiler makes these from the files in `content/`,
 * the engine walks them, the screens show them.
 */
export type { Both } from './both.ts'
export { CARE_LANGUAGES, CARE_TAGS, COSTS, NEEDS, type CareLanguage, type Cost, type Need } from './care.ts'
export type { Condition } from './condition.ts'
export {
  BEHAVIOURS,
  CAPABILITIES,
  DAY_PARTS,
  FIELD_KINDS,
  PLACES,
  PLAN_SLOTS,
  VARIABLES,
  WEEK_DAYS,
  type Behaviour,
  type Block,
  type Capability,
  type DayPart,
  type Field,
  type FieldKind,
  type Gate,
  type GateOption,
  type GuideLines,
  type Inline,
  type Lesson,
  type LoopStep,
  type Option,
  type Place,
  type PlanSlot,
  type Screen,
  type Target,
  type TrialTechnique,
  type Variable,
  type WeekDay,
  type WeekNames,
} from './lesson.ts'
export {
  MEASURE_MOMENTS,
  type Measure,
  type MeasureBand,
  type MeasureItem,
  type MeasureMoment,
  type MeasureQuestion,
  type MeasureScore,
  type MeasureText,
  type ReliableChange,
} from './measure.ts'
export { PAGE_PLACES, type Page, type PagePlace } from './page.ts'
export type {
  DirectoryEntry,
  LessonCard,
  Module,
  PackIndex,
  Programme,
  ProgrammeLesson,
  Source,
  Term,
} from './pack.ts'
