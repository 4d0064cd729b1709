import type { Clip, StoreProblem } from '@keertij/device'
import { err, ok, type Result } from '@keertij/kernel'
import { describe, expect, test } from 'vitest'
import type { PhotoProblem } from '../../platform/photo.ts'
import { createBox, type BoxPorts } from './box.ts'

const FULL: StoreProblem = { code: 'quota-exceeded', kept: 3 }
const chosen = (...names: readonly string[]): readonly Blob[] => names.map((name) => new Blob([name]))

/** A box with a browser and a disk that do as the words in the files tell. */
function boxing(written: () => Result<void, StoreProblem> = () => ok(undefined)) {
  const kept: string[] = []
  const words = ({ bytes }: Clip) => new TextDecoder().decode(bytes)
  const ports: BoxPorts = {
    async draw(file) {
      const text = await file.text()
      return text.startsWith('!')
        ? err(text.slice(1) as PhotoProblem)
        : ok({ type: 'image/jpeg', bytes: new Uint8Array(await file.arrayBuffer()) })
    },
    async add(photo) {
      const done = written()
      if (done.ok) kept.push(words(photo))
      return done
    },
    async remove(id) {
      const done = written()
      if (done.ok) kept.splice(kept.indexOf(id), 1)
      return done
    },
  }
  return { box: createBox(ports), kept }
}

describe('a box of photos', () => {
  test('keeps what was chosen, in its order', async () => {
    const { box, kept } = boxing()
    expect(await box.add(chosen('een', 'twee'), 5)).toBe(2)
    expect(kept).toEqual(['een', 'twee'])
    expect([box.busy.value, box.problem.value]).toEqual([false, undefined])
  })

  test('takes no more than there is room for, and says how many are left', async () => {
    const { box, kept } = boxing()
    expect(await box.add(chosen('een', 'twee', 'drie'), 1)).toBe(1)
    expect(kept).toEqual(['een'])
    expect(box.problem.value).toEqual({ why: 'full', left: 2, chosen: 3 })
  })

  test('goes on behind one that cannot be read, and says why', async () => {
    const { box, kept } = boxing()
    expect(await box.add(chosen('een', '!unreadable', '!too-large', 'twee'), 2)).toBe(2)
    expect(kept).toEqual(['een', 'twee'])
    expect(box.problem.value).toEqual({ why: 'unreadable', left: 2, chosen: 4 })
  })

  test('stops where the disk is full: what is in it stays, and nothing else is tried', async () => {
    let left = 1
    const { box, kept } = boxing(() => (left-- > 0 ? ok(undefined) : err(FULL)))
    expect(await box.add(chosen('een', 'twee', 'drie'), 5)).toBe(1)
    expect(kept).toEqual(['een'])
    expect(box.problem.value).toEqual({ why: FULL, left: 2, chosen: 3 })
  })

  test('says that one is gone only when it is', async () => {
    let full = true
    const { box, kept } = boxing(() => (full ? err(FULL) : ok(undefined)))
    kept.push('een')
    expect(await box.remove('een')).toBe(false)
    expect([kept, box.removed.value, box.problem.value?.why]).toEqual([['een'], false, FULL])
    full = false
    expect(await box.remove('een')).toBe(true)
    expect([kept, box.removed.value, box.problem.value]).toEqual([[], true, undefined])
  })

  test('does one thing at a time, and nothing more once it is put away', async () => {
    const { box, kept } = boxing()
    const adding = box.add(chosen('een', 'twee'), 5)
    expect(box.busy.value).toBe(true)
    expect(await box.add(chosen('drie'), 5)).toBe(0)
    box.close()
    await adding
    expect(kept).toEqual([])
  })
})
