import type { Answer, EventBody } from '@keertij/journal'
import type { PackIndex } from '@keertij/programme'
import { createBrowser } from '@keertij/testkit'
import { signal } from '@preact/signals'
import { describe, expect, test } from 'vitest'
import type { App } from '../shell/app.ts'
import { appIn } from '../shell/fixtures/app.ts'
import { keptPhotos } from './kept-photos.ts'

const LESSON = 'partner/6/pictures'
const id = (number: number): string => number.toString(16).padStart(24, '0')
const box = (...captions: readonly string[]): Answer => ({
  kind: 'photos',
  photos: captions.map((caption, at) => ({ id: id(at), caption })),
})
const finished = (answer: Answer): EventBody => ({
  kind: 'exercise.kept',
  data: { lesson: LESSON, exercise: 'e', slot: 'photos', answers: { box: answer }, content: '1' },
})

/** So many photos on the disk, named by a draft of the lesson. */
async function withPhotos(app: App, ...captions: readonly string[]): Promise<void> {
  for (const at of captions.keys()) {
    const change = (): unknown => ({ answers: { box: box(...captions.slice(0, at + 1)) } })
    await app.device.keepClip(
      { id: id(at), type: 'image/jpeg', bytes: Uint8Array.of(at) },
      { changeDraft: { name: LESSON, content: '1', change } },
    )
  }
}

/** As when the programme with the lesson is known. */
const knowing = (app: App): App => ({
  ...app,
  index: signal({
    programmes: [{ modules: [{ lessons: [{ id: LESSON, feeds: ['photos'] }] }] }],
  } as unknown as PackIndex),
})
const captionsOf = async (app: App) => (await keptPhotos(app)).map(({ caption }) => caption)

describe('the photos that somebody can look at', () => {
  test('are those of a lesson that was finished, and what was changed in it since', async () => {
    const app = await appIn(createBrowser().tab())
    await withPhotos(app, 'hond', 'keuken')
    await app.device.record(finished(box('hond')), { dropDrafts: [LESSON] })
    expect(await captionsOf(app)).toEqual(['hond'])
    await app.device.keepDraft(LESSON, { answers: { box: box('de hond', 'de keuken') } }, '1')
    expect(await captionsOf(app)).toEqual(['de hond', 'de keuken'])
  })

  test('are those of a lesson that was never finished', async () => {
    const app = await appIn(createBrowser().tab())
    await withPhotos(app, 'hond')
    expect(await captionsOf(knowing(app))).toEqual(['hond'])
  })

  test('are none where nothing lies on this device, and not those that only an answer names', async () => {
    const app = await appIn(createBrowser().tab())
    await app.device.record(finished(box('hond', 'keuken')))
    expect(await captionsOf(app)).toEqual([])
    await withPhotos(app, 'hond')
    await app.device.dropDraft(LESSON)
    expect(await captionsOf(app)).toEqual(['hond'])
  })
})
