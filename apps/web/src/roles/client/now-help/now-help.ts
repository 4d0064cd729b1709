import { blocksIn, fieldsIn, techniqueOrder, easesOf, type TechniqueOrder } from '@keertij/engine'
import type { Answer, Answers, EventBody } from '@keertij/journal'
import type { Block, Field, Lesson } from '@keertij/programme'
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import { newId } from '../../../shell/new-id.ts'
import type { App } from '../../../shell/app.ts'
import { record } from '../../../shell/record.ts'

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

export type Stage =
  | { readonly at: 'choose' }
  | { readonly at: 'technique'; readonly technique: Technique; readonly running: boolean }
  | { readonly at: 'after' }
  | { readonly at: 'happened' }

/** One wave, from opening to done. A rating is recorded as soon as it stands still; nothing waits for it. */
export interface Wave {
  readonly stage: Signal<Stage>
  readonly before: ReadonlySignal<number | undefined>
  readonly after: ReadonlySignal<number | undefined>
  readonly helped: Signal<string>
  /** The ratings as answers, for the replies of the text. */
  readonly answers: ReadonlySignal<Answers>
  /** Computed once, as soon as the journal is open, so that no tile moves under a thumb. */
  readonly order: ReadonlySignal<TechniqueOrder | undefined>
  readonly began: number
  rate(value: number): void
  rateAfter(value: number): void
  choose(technique: Technique): void
  /** Keeps what came of this try. False when it could not be saved. */
  keep(): Promise<boolean>
  /** Another try starts from the last rating. */
  again(): Promise<void>
  leave(): void
}

/** How high the water stands while nothing was rated. */
export const CALM_LEVEL = 5

/** A rating that stands still this long is recorded, in milliseconds. */
const SETTLED = 1_200

type Eased = Extract<EventBody, { kind: 'urge.eased' }>['data']

/** Where a wave is kept that was rated again and not closed with a tap. */
const UNFINISHED = 'now-help'

/** A wave that was cut off, by a closed tab or a dead battery, goes into the journal as far as it came. */
async function settleUnfinished(app: App): Promise<void> {
  const draft = await app.device.draft(UNFINISHED)
  if (!draft) return
  await record(app, { kind: 'urge.eased', data: draft.value as Eased }, { dropDrafts: [UNFINISHED] })
}

export function createWave(app: App, texts: NowHelpTexts): Wave {
  const episode = newId(app.random)
  const stage = signal<Stage>({ at: 'choose' })
  const before = signal<number | undefined>(undefined)
  const after = signal<number | undefined>(undefined)
  const helped = signal('')
  let technique: string | undefined
  let recorded: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const order = signal<TechniqueOrder | undefined>(undefined)
  const stopWaiting = effect(() => {
    if (!app.ready.value || order.peek()) return
    const ids = texts.techniques.map(({ id }) => id)
    order.value = techniqueOrder(ids, easesOf(app.journal.peek()), app.random)
    void settleUnfinished(app)
  })
  const keepRating = (): void => {
    clearTimeout(timer)
    if (before.value === undefined || before.value === recorded) return
    recorded = before.value
    void record(app, { kind: 'urge.rated', data: { episode, rating: before.value } })
  }
  const eased = (): Eased | undefined => {
    if (before.value === undefined || after.value === undefined) return undefined
    const words = helped.value.trim()
    return {
      episode,
      before: before.value,
      after: after.value,
      ...(technique && { technique }),
      ...(words !== '' && { helped: words }),
    }
  }
  const stopDrafting = effect(() => {
    const data = eased()
    if (data) void app.device.keepDraft(UNFINISHED, data, texts.lesson.version)
  })
  const keep = async (): Promise<boolean> => {
    const data = eased()
    return (
      data === undefined ||
      (await record(app, { kind: 'urge.eased', data }, { dropDrafts: [UNFINISHED] })) !== undefined
    )
  }
  const scale = (value: number | undefined): Answer[] =>
    value === undefined ? [] : [{ kind: 'scale', value }]
  return {
    stage,
    before,
    after,
    helped,
    answers: computed(() =>
      Object.fromEntries([
        ...scale(before.value).map((answer) => [texts.before.id, answer]),
        ...scale(after.value).map((answer) => [texts.after.id, answer]),
      ]),
    ),
    order,
    began: app.clock.now(),
    rate(value) {
      before.value = value
      clearTimeout(timer)
      timer = setTimeout(keepRating, SETTLED)
    },
    rateAfter(value) {
      after.value = value
    },
    choose(next) {
      keepRating()
      technique = next.id
      stage.value = { at: 'technique', technique: next, running: false }
    },
    keep,
    async again() {
      if (!(await keep())) return
      if (after.value !== undefined) before.value = after.value
      recorded = before.value
      after.value = undefined
      helped.value = ''
      technique = undefined
      stage.value = { at: 'choose' }
    },
    leave() {
      stopWaiting()
      stopDrafting()
      keepRating()
    },
  }
}
