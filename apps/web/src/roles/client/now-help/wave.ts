import { easesOf, favouriteTechnique, techniqueOrder, type TechniqueOrder } from '@keertij/engine'
import type { EventBody } from '@keertij/journal'
import type { Instant } from '@keertij/kernel'
import { batch, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import type { App } from '../../../shell/app.ts'
import { newId } from '../../../shell/new-id.ts'
import { keepBeforeLock } from '../../../shell/put-away.ts'
import { record } from '../../../shell/record.ts'

export type Stage =
  | { readonly at: 'choose' }
  /** `since`: when the guide began to speak; nothing while it has not. */
  | { readonly at: 'technique'; readonly technique: string; readonly since: Instant | undefined }
  | { readonly at: 'after' }
  | { readonly at: 'happened' }

/** What came of one try, as the journal keeps it. */
export type Eased = Extract<EventBody, { kind: 'urge.eased' }>['data']

/**
 * One wave, from opening to done. A rating is recorded as soon as it stands still; nothing waits for it. Looking at the
 * plan or calling somebody does not end a wave: it is there again when the person comes back.
 */
export interface Wave {
  readonly stage: Signal<Stage>
  readonly before: ReadonlySignal<number | undefined>
  readonly after: ReadonlySignal<number | undefined>
  readonly helped: Signal<string>
  /** Computed once, as soon as the journal is open, so that no tile moves under a thumb. */
  readonly order: ReadonlySignal<TechniqueOrder | undefined>
  readonly began: Instant
  rate(value: number): void
  rateAfter(value: number): void
  choose(technique: string): void
  /** Keeps what came of this try, and ends the wave. False when it could not be saved: the wave goes on. */
  finish(): Promise<boolean>
  /** Keeps what came of this try; another one starts from the last rating. */
  again(): Promise<void>
  /** The screen goes away. What was rated again is kept; else the wave stays open. */
  leave(): Promise<void>
}

/** How high the water stands while nothing was rated. */
export const CALM_LEVEL = 5

/** Where a try is kept that was rated again and not closed with a tap; `settle.ts` takes it into the journal later. */
export const UNFINISHED = 'now-help'

/** A rating that stands still this long is recorded, in milliseconds. */
const SETTLED = 1_200

/** Somebody who comes back later than this, in milliseconds, is in another wave. */
const SAME_WAVE = 30 * 60_000

/** A screen that nobody saw for this long, in milliseconds, lay open overnight: what comes then is another wave. */
export const LAY_OPEN = 3 * 60 * 60_000

const open = new WeakMap<App, Wave>()

/** The wave that is going on, or a new one. `techniques` are the ids in their fixed order. */
export function waveNow(app: App, techniques: readonly string[]): Wave {
  const going = open.get(app)
  if (going && app.clock.now() - going.began < SAME_WAVE) return going
  const wave = createWave(app, techniques)
  open.set(app, wave)
  return wave
}

function createWave(app: App, techniques: readonly string[]): Wave {
  const episode = newId(app.random)
  const stage = signal<Stage>({ at: 'choose' })
  const before = signal<number | undefined>(undefined)
  const after = signal<number | undefined>(undefined)
  const helped = signal('')
  const order = signal<TechniqueOrder | undefined>(undefined)
  let technique: string | undefined
  let recorded: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let keeping: Promise<boolean> | undefined
  let over = false

  const stopWaiting = effect(() => {
    if (!app.ready.value || order.peek()) return
    const journal = app.journal.peek()
    order.value = techniqueOrder(techniques, easesOf(journal), app.random, favouriteTechnique(journal))
  })
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
    if (data) void app.device.keepDraft(UNFINISHED, { at: app.clock.now(), data }, '')
  })
  const keepRating = async (): Promise<void> => {
    clearTimeout(timer)
    if (before.peek() === undefined || before.peek() === recorded) return
    recorded = before.peek()
    await record(app, { kind: 'urge.rated', data: { episode, rating: before.peek() ?? 0 } })
  }
  const write = async (): Promise<boolean> => {
    if (over) return true
    void keepRating()
    const data = eased()
    if (!data) return true
    return (await record(app, { kind: 'urge.eased', data }, { dropDrafts: [UNFINISHED] })) !== undefined
  }
  // A second tap while the first is being written is the same tap.
  const keep = (): Promise<boolean> => {
    keeping ??= write().finally(() => {
      keeping = undefined
    })
    return keeping
  }
  const end = (): void => {
    over = true
    clearTimeout(timer)
    stopKeeping()
    stopWaiting()
    stopDrafting()
    stopListening()
    if (open.get(app) === wave) open.delete(app)
  }
  // What was erased is not written again by a screen that goes away.
  const stopListening = app.device.subscribe((why) => {
    if (why !== 'erased') return
    batch(() => {
      before.value = undefined
      after.value = undefined
    })
    end()
  })
  const wave: Wave = {
    stage,
    before,
    after,
    helped,
    order,
    began: app.clock.now(),
    rate(value) {
      before.value = value
      clearTimeout(timer)
      timer = setTimeout(() => void keepRating(), SETTLED)
    },
    rateAfter(value) {
      after.value = value
    },
    choose(next) {
      void keepRating()
      technique = next
      stage.value = { at: 'technique', technique: next, since: undefined }
    },
    async finish() {
      const kept = await keep()
      if (kept) end()
      return kept
    },
    async again() {
      if (!(await keep())) return
      batch(() => {
        before.value = after.value ?? before.value
        recorded = before.value
        after.value = undefined
        helped.value = ''
        technique = undefined
        stage.value = { at: 'choose' }
      })
    },
    async leave() {
      if (over) return
      if (app.locked.peek()) {
        // Nothing can be kept. Who unlocks from here comes back; who went back may hand the device to somebody else.
        if (!app.navigation.stack.peek().some(({ at }) => at === 'now-help')) end()
        return
      }
      const rated = keepRating()
      if (eased()) {
        // It ends here. Whoever is back before it is written would go on in a wave of which nothing is kept any more.
        open.delete(app)
        if (!(await wave.finish()) && !open.has(app)) open.set(app, wave)
      }
      await rated
    },
  }
  const stopKeeping = keepBeforeLock(() => wave.leave())
  return wave
}
