import type { Clip, StoreProblem } from '@keertij/device'
import type { Result } from '@keertij/kernel'
import { signal, type ReadonlySignal } from '@preact/signals'
import type { PhotoProblem } from '../../platform/photo.ts'

/** Why photos that were chosen are not in the box. */
export interface BoxProblem {
  readonly why: PhotoProblem | 'full' | StoreProblem
  /** So many of those that were chosen at once are not in it. */
  readonly left: number
  readonly chosen: number
}

export interface BoxPorts {
  readonly draw: (file: Blob) => Promise<Result<Clip, PhotoProblem>>
  readonly add: (photo: Clip) => Promise<Result<void, StoreProblem>>
  readonly remove: (id: string) => Promise<Result<void, StoreProblem>>
}

/** What goes into a box of photos and out of it, one thing at a time. */
export interface Box {
  /** Something is being drawn or written. */
  readonly busy: ReadonlySignal<boolean>
  readonly problem: ReadonlySignal<BoxProblem | undefined>
  /** The last thing that happened here: a photo was taken out. */
  readonly removed: ReadonlySignal<boolean>
  /** Keeps as many of these as there is `room` for, in their order. Choosing is keeping. Gives how many are in it now. */
  add(files: readonly Blob[], room: number): Promise<number>
  /** False when it could not be taken out: then it is still there. */
  remove(id: string): Promise<boolean>
  /** Nothing more of what was chosen goes in. */
  close(): void
}

export function createBox(ports: BoxPorts): Box {
  const busy = signal(false)
  const problem = signal<BoxProblem | undefined>(undefined)
  const removed = signal(false)
  let closed = false

  const alone = async <Outcome>(work: () => Promise<Outcome>, otherwise: Outcome): Promise<Outcome> => {
    if (busy.peek()) return otherwise
    busy.value = true
    problem.value = undefined
    removed.value = false
    try {
      return await work()
    } finally {
      busy.value = false
    }
  }
  /** One at a time: a phone has no memory for more. */
  const addOne = async (file: Blob): Promise<BoxProblem['why'] | 'closed' | undefined> => {
    const drawn = await ports.draw(file)
    if (!drawn.ok) return drawn.error
    if (closed) return 'closed'
    const kept = await ports.add(drawn.value)
    return kept.ok ? undefined : kept.error
  }

  return {
    busy,
    problem,
    removed,
    add: (files, room) =>
      alone(async () => {
        let added = 0
        let why: BoxProblem['why'] | undefined
        for (const file of files) {
          const wrong = added < room ? await addOne(file) : 'full'
          if (wrong === 'closed') return added
          if (wrong === undefined) added += 1
          // The first one is said; a disk that is full is so for the others as well.
          why ??= wrong
          if (typeof wrong === 'object') break
        }
        const left = files.length - added
        problem.value = why && { why, left, chosen: files.length }
        return added
      }, 0),
    remove: (id) =>
      alone(async () => {
        const done = await ports.remove(id)
        removed.value = done.ok
        if (!done.ok) problem.value = { why: done.error, left: 0, chosen: 0 }
        return done.ok
      }, false),
    close() {
      closed = true
    },
  }
}
