/**
 * What a compiled programme looks like: types and nothing else. The compiler makes these from the files in `content/`,
 * the engine walks them, the screens show them.
 */
export type { Condition } from './condition.ts'
export {
  CAPABILITIES,
  PLACES,
  PLAN_SLOTS,
  VARIABLES,
  type Block,
  type Capability,
  type Field,
  type FieldKind,
  type Gate,
  type GateOption,
  type GuideLines,
  type Inline,
  type Lesson,
  type Option,
  type Place,
  type PlanSlot,
  type Screen,
  type Target,
  type TrialTechnique,
  type Variable,
} from './lesson.ts'
export type { Both, DirectoryEntry, LessonCard, Module, PackIndex, Programme, Source, Term } from './pack.ts'
