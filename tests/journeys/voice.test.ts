/**
 * Somebody says a sentence aloud, hears it back and keeps it. It is there after a reload, sealed, and nothing of it is left once
 * it was removed.
 */
import { fieldsIn } from '@keertij/engine'
import type { Field, Lesson } from '@keertij/programme'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { SPOKEN_TO } from './harness/browser.ts'
import { headingOf } from './harness/content.ts'
import { keepCopy } from './harness/copy.ts'
import { answerGate, followButton, openExercises, openLesson, questionOf } from './harness/lessons.ts'
import { countInFiles } from './harness/lock.ts'
import { button, startForMyself } from './harness/screens.ts'
import { firstVisit, type Visit } from './harness/visit.ts'

const LESSON = 'impuls/4/nee-zeggen'
/** What the browser writes at the start of such a sound, in clear. */
const HEAD = 'OpusHead'
/** In milliseconds. */
const SPOKEN = 2_000

test('a sentence is said aloud, kept, heard again after a reload, and removed for good', async () => {
  const visit = await firstVisit({ more: SPOKEN_TO })
  const { page, words, context, profile } = visit
  const { recording: said } = words.exercise
  await startForMyself(visit)
  await openExercises(visit)
  const field = await openRecording(visit)
  const voice = page.getByRole('group', { name: questionOf(field, ''), exact: true })
  // A busy machine stops a moment later.
  const listen = voice.getByRole('button', { name: said.listen(2).replace(/ .*/, '') })

  await button(voice, said.start(field.seconds)).click()
  await button(voice, said.stop).waitFor()
  await page.waitForTimeout(SPOKEN)
  expect(await clipsIn(page)).toEqual([])
  await button(voice, said.stop).click()
  await listen.click()
  await button(voice, said.stopListening).waitFor()
  await listen.waitFor()
  await button(voice, said.keep).click()
  await voice.getByText(said.kept, { exact: true }).last().waitFor()
  const [kept] = await clipsIn(page)
  expect(kept?.length).toBeGreaterThan(1_000)
  expect(kept?.text).not.toContain(HEAD)

  await page.reload()
  await openRecording(visit)
  await voice.getByText(said.stays).waitFor()
  await listen.click()
  await button(voice, said.stopListening).click()
  const copy = await keepCopy(visit)
  expect(copy.text).toContain('"recording"')
  expect(copy.text.length).toBeLessThan(kept?.length ?? 0)

  await openRecording(visit)
  await button(voice, said.remove).click()
  await button(page.getByRole('dialog', { name: said.removeTitle }), said.remove).click()
  await voice.getByText(said.removed, { exact: true }).last().waitFor()
  await button(voice, said.start(field.seconds)).waitFor()
  expect(await clipsIn(page)).toEqual([])
  expect(await recordedHere(page)).toContain(HEAD)
  await context.close()
  expect(countInFiles(profile, { head: HEAD })).toEqual({ head: 0 })
})

test('who may not use the microphone is told what to do, and goes on without', async () => {
  const visit = await firstVisit({
    more: ['--use-fake-device-for-media-stream', '--deny-permission-prompts'],
  })
  const { page, words } = visit
  const { recording: said } = words.exercise
  await startForMyself(visit)
  await openExercises(visit)
  const field = await openRecording(visit)
  const voice = page.getByRole('group', { name: questionOf(field, ''), exact: true })
  await button(voice, said.start(field.seconds)).click()
  await voice.getByRole('alert').getByText(said.problems.refused, { exact: true }).waitFor()
  await button(voice, said.start(field.seconds)).waitFor()
  const lesson = visit.pack.lesson(LESSON, visit.language)
  await followButton(visit, lesson, 'to-others', 'to-self')
})

/** To the screen of the lesson that asks for a voice; gives the question. */
async function openRecording(visit: Visit): Promise<Extract<Field, { t: 'recording' }>> {
  const lesson: Lesson = await openLesson(visit, LESSON)
  const field = lesson.steps
    .flatMap((step) => (step.t === 'screen' ? fieldsIn(step.c) : []))
    .find((each) => each.t === 'recording')
  if (field === undefined) throw new Error(`${LESSON} asks for no voice`)
  // Once begun it goes on at the safety question, whose answer is not kept.
  const title = await visit.page.locator('main h1').textContent()
  if (title === headingOf(lesson, 'start')) await followButton(visit, lesson, 'start', 'afraid')
  await answerGate(visit, lesson, 'afraid', ['no'])
  await visit.page.locator('.recording').waitFor()
  return field
}

/** What this browser makes of its microphone, in clear: what is looked for would have been found. */
const recordedHere = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    const recorder = new MediaRecorder(stream)
    const recorded = new Promise<Blob>((done) => {
      recorder.addEventListener('dataavailable', ({ data }) => done(data))
    })
    recorder.start()
    setTimeout(() => recorder.stop(), 500)
    return new TextDecoder('latin1').decode(await (await recorded).arrayBuffer())
  })

/** What lies in the store of clips, as it lies there. */
const clipsIn = (page: Page): Promise<readonly { readonly length: number; readonly text: string }[]> =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name)
    const database = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open(names.find((name) => name.startsWith('keertij-')) ?? '')
      opening.addEventListener('success', () => done(opening.result))
    })
    const clips = await new Promise<Uint8Array[]>((done) => {
      const reading = database.transaction('clips').objectStore('clips').getAll()
      reading.addEventListener('success', () => done(reading.result))
    })
    database.close()
    return clips.map((clip) => ({ length: clip.length, text: new TextDecoder('latin1').decode(clip) }))
  })
