import type { Answer } from '@keertij/journal'
import { createBrowser } from '@keertij/testkit'
import { signal } from '@preact/signals'
import { render } from 'preact-render-to-string'
import { afterEach, expect, test, vi } from 'vitest'
import type { LessonFrame } from '../../lesson/frame.ts'
import { LessonContext } from '../../lesson/frame.ts'
import { AppContext } from '../../shell/app.ts'
import { appIn } from '../../shell/fixtures/app.ts'
import { nl } from '../words.nl.ts'
import { PhotosField } from './photos.tsx'

afterEach(() => {
  vi.unstubAllGlobals()
})

const FIELD = { t: 'photos', id: 'box', max: 5, question: [{ t: 'p', c: ['Welke foto’s?'] }] } as const
const ANSWER: Extract<Answer, { kind: 'photos' }> = {
  kind: 'photos',
  photos: [{ id: 'a'.repeat(24), caption: 'De hond in de sneeuw' }],
}

async function shown(persistent: boolean): Promise<string> {
  const app = await appIn(createBrowser().tab(), () => ({ persistent }))
  const frame: LessonFrame = {
    answers: signal({}),
    known: signal({}),
    answer: () => undefined,
    voice: undefined,
    photos: { add: () => Promise.reject(new Error('no')), remove: () => Promise.reject(new Error('no')) },
    before: undefined,
    quiet: false,
    traceless: false,
    programme: undefined,
    follow: () => undefined,
    ended: () => undefined,
    changeSentence: () => '',
    Ask: undefined,
  }
  return render(
    <AppContext.Provider value={app}>
      <LessonContext.Provider value={frame}>
        <PhotosField field={FIELD} answer={ANSWER} onAnswer={() => undefined} />
      </LessonContext.Provider>
    </AppContext.Provider>,
  )
}

test('a box says where its photos stay and who could see them, and shows neither one nor its words by itself', async () => {
  const html = await shown(true)
  expect(html).toContain(nl.photos.kept(1, 5))
  expect(html).toContain(`${nl.photos.stays} ${nl.photos.noLock}`)
  expect(html).not.toContain('<canvas')
  expect(html).not.toContain('De hond in de sneeuw')
})

test('where the browser saves nothing, it says so and does not speak of this device', async () => {
  const html = await shown(false)
  expect(html).toContain(nl.photos.keptInMemory(1, 5))
  expect(html).toContain(nl.photos.memory)
  expect(html).not.toContain(nl.photos.stays)
})
