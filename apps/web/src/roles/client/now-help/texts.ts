import { blocksIn, fieldsIn } from '@keertij/engine'
import type { Block, Field, Lesson } from '@keertij/programme'

export type Technique = Extract<Block, { t: 'technique' }>
type Scale = Extract<Field, { t: 'scale' }>
type Text = Extract<Field, { t: 'text' }>

/** The texts of now help, found by the ids that the flow file promises. */
export interface NowHelpTexts {
  readonly lesson: Lesson
  readonly before: Scale
  readonly after: Scale
  readonly helped: Text
  readonly techniques: readonly Technique[]
  readonly replies: readonly Block[]
  readonly happened: readonly Block[]
  /** The first words: what stands on the water. */
  readonly opening: readonly Block[]
  /** Buttons of the first screen that lead to the help lines. */
  readonly toCrisis: readonly Block[]
  guideOf(technique: string): Lesson['guides'][number] | undefined
}

export function textsOf(lesson: Lesson): NowHelpTexts {
  const screen = (id: string): readonly Block[] =>
    lesson.steps.flatMap((step) => (step.t === 'screen' && step.id === id ? step.c : []))
  const all = lesson.steps.flatMap((step) => (step.t === 'screen' ? step.c : []))
  const field = <Kind extends 'scale' | 'text'>(kind: Kind, id: string): Extract<Field, { t: Kind }> => {
    const found = fieldsIn(all).find(
      (each): each is Extract<Field, { t: Kind }> => each.t === kind && each.id === id,
    )
    if (!found) throw new Error(`The flow of now help has no ${kind} ${id}`)
    return found
  }
  return {
    lesson,
    before: field('scale', 'urge-before'),
    after: field('scale', 'urge-after'),
    helped: field('text', 'urge-helped'),
    techniques: blocksIn(all).filter((block) => block.t === 'technique'),
    replies: screen('after').filter(({ t }) => t === 'reply'),
    happened: screen('after-happened'),
    opening: screen('open').filter(({ t }) => t === 'p'),
    toCrisis: screen('open').filter(
      (block) => block.t === 'button' && 'place' in block.goto && block.goto.place === 'crisis',
    ),
    guideOf: (technique) => lesson.guides.find((guide) => guide.technique === technique),
  }
}
