/**
 * A partner puts two photos into the box: what is kept is drawn anew and holds nothing of the files. They show when they are asked
 * for, in the lesson and from the plan, behind a lock and without a network; and nothing of them is left once they were removed.
 */
import { openLocal, vaultOfLocalKey } from '@keertij/vault'
import { fieldsIn } from '@keertij/engine'
import type { Field } from '@keertij/programme'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { AXE, barriersOf, beside } from './harness/barriers.ts'
import { keepCopy } from './harness/copy.ts'
import { openLesson, questionOf } from './harness/lessons.ts'
import { countInFiles, lockNow, setLock, turn, unlock } from './harness/lock.ts'
import { SMALL_PHOTO, segmentsOf, takePhoto, withTraces, type ChosenFile } from './harness/photo.ts'
import { button, openSettings, row, seesTitle } from './harness/screens.ts'
import { cutNetwork, firstVisit, offlineReady, type Visit } from './harness/visit.ts'
import { walkLesson } from './harness/walking.ts'

const LESSON = 'partner/6/beelden-die-rust-geven'
const SAFETY = 'partner/0/veilig-thuis-kijken'
/** Stands in each place of the file where words can stand, and in its name. */
const CANARY = 'kanarie-bij-de-vijver'
const CAPTION = 'Fien op het ijs bij oma'
/** The camera was held upright: what it wrote as left is the top. */
const UPRIGHT = 6
/** Segments of EXIF and XMP, of an editor, and of comments. */
const TRACES = [0xe1, 0xed, 0xfe]
const MINUTES = 3

test(
  'photos are drawn anew, kept, looked at and removed, and no trace of the files is on the disk',
  {
    timeout: MINUTES * 60_000,
  },
  async () => {
    const visit = await firstVisit()
    const { page, words, context, profile } = visit
    const { photos: said } = words.exercise
    await begin(visit)
    const { box, photo } = await openBox(visit)
    const taken = withTraces(await takePhoto(page, 2400, 1200), CANARY, UPRIGHT)
    expect(segmentsOf(taken)).toEqual(expect.arrayContaining(TRACES))
    expect(await clipsIn(page)).toEqual([])

    await choose(box, { name: `${CANARY}.jpg`, mimeType: 'image/jpeg', buffer: taken }, SMALL_PHOTO)
    await box.getByText(said.kept(2, 5), { exact: true }).waitFor()
    await box.getByLabel(said.caption, { exact: true }).fill(CAPTION)
    await expect.poll(() => lookOf(photo)).toEqual({ width: 800, height: 1600, top: 'red', bottom: 'blue' })
    const kept = await clipsIn(page)
    const [drawn = Uint8Array.of()] = kept.map(({ bytes }) => bytes).sort((a, b) => b.length - a.length)
    expect(kept.map(({ type }) => type)).toEqual(['image/jpeg', 'image/jpeg'])
    expect(segmentsOf(drawn).filter((marker) => TRACES.includes(marker))).toEqual([])
    expect(Buffer.from(drawn).toString('latin1')).not.toContain(CANARY)
    const copy = await keepCopy(visit)
    expect(copy.text).toContain(CAPTION)
    expect(copy.text).not.toContain(CANARY)
    expect(copy.text.length).toBeLessThan(drawn.length)

    // Long enough to hold the tables of a JPEG and its size; of what is sealed, long enough to be no chance.
    const start = drawn.slice(0, 200)
    const sealed = kept[0]?.sealed.slice(60, 200) ?? ''
    const inClear = { canary: CANARY, start, caption: CAPTION }
    const { there, ...found } = countInFiles(profile, { ...inClear, there: sealed })
    expect(found).toEqual({ canary: 0, start: 0, caption: 0 })
    expect(there).toBeGreaterThan(0)

    // Nothing shows before somebody asks, and nothing any more when nobody looks.
    await page.reload()
    await openBox(visit)
    expect(await page.locator('canvas').count()).toBe(0)
    await button(box, said.look(2)).click()
    await box.getByRole('img', { name: CAPTION, exact: true }).waitFor()
    await turn(page, 'hidden')
    await photo.waitFor({ state: 'detached' })
    await turn(page, 'visible')

    await offlineReady(page)
    await setLock(visit)
    await lockNow(visit)
    await cutNetwork(visit)
    await unlock(visit)
    await fromPlan(visit, 2)
    await openBox(visit)
    await button(box, said.look(2)).click()
    await button(box, said.remove).click()
    await button(page.getByRole('dialog', { name: said.removeTitle }), said.remove).click()
    await box.getByText(said.removed, { exact: true }).waitFor()
    await fromPlan(visit, 1)
    await eraseClips(visit, 1)
    await openPlan(visit)
    expect(await row(page, words.plan.photos).count()).toBe(0)
    await context.close()
    expect(countInFiles(profile, inClear)).toEqual({ canary: 0, start: 0, caption: 0 })
  },
)

test('who did the lesson and chooses what cannot be kept is told why and what to do, and what is in the box stays', async () => {
  const visit = await firstVisit()
  const { page, words } = visit
  const { photos: said } = words.exercise
  await page.addInitScript({ path: AXE })
  await page.reload()
  await begin(visit)
  await walkLesson(visit, await openLesson(visit, LESSON))
  const { box, field } = await openBox(visit)
  expect(await button(box, said.look(1)).count()).toBe(1)
  const problem = box.getByRole('alert')
  const file = (buffer: Buffer): ChosenFile => ({ name: 'IMG_0002.jpg', mimeType: 'image/jpeg', buffer })
  await choose(box, file(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')))
  await problem.getByText(said.problems['not-a-picture']).waitFor()
  // The beginning of a photo of an iPhone, and of a picture that would take more memory than there is.
  await choose(box, file(boxes(4032, 3024)))
  await problem.getByText(said.problems.unreadable).waitFor()
  await choose(box, file(boxes(60_000, 60_000)), SMALL_PHOTO)
  await problem.getByText(said.problems['too-large']).waitFor()
  await box.getByText(said.kept(2, field.max), { exact: true }).waitFor()
  await choose(box, ...Array.from({ length: field.max }, () => SMALL_PHOTO))
  await problem.getByText(said.problems.full(field.max)).waitFor()
  await box.getByText(said.full(field.max), { exact: true }).waitFor()
  expect(await button(box, said.chooseMore).count()).toBe(0)
  expect(await clipsIn(page)).toHaveLength(field.max)
  expect(await barriersOf(page, 'a photo that is looked at')).toEqual([])
  expect(await beside(page, 'a photo that is looked at')).toEqual([])

  // They are deleted elsewhere, or a copy was taken in: the answer says what is not here, and its place can be made free.
  await eraseClips(visit, field.max)
  await openBox(visit)
  await box.getByText(said.someMissing(field.max), { exact: true }).waitFor()
  await button(box, said.look(field.max)).click()
  await box.getByText(said.missing, { exact: true }).first().waitFor()
  await button(box, said.remove).click()
  await button(page.getByRole('dialog', { name: said.removeTitle }), said.remove).click()
  await button(box, said.look(field.max - 1))
    .or(button(box, said.hide(field.max - 1)))
    .waitFor()
})

/** As a partner, past the safety questions that open the exercises. */
async function begin(visit: Visit): Promise<void> {
  await row(visit.page, visit.words.first.partner).click()
  await walkLesson(visit, await openLesson(visit, SAFETY))
}

/** To the lesson with the box. */
async function openBox(visit: Visit): Promise<{
  readonly box: Locator
  readonly photo: Locator
  readonly field: Extract<Field, { t: 'photos' }>
}> {
  const { page, pack, language } = visit
  const lesson = pack.lesson(LESSON, language)
  const field = fieldsIn(lesson.page).find((each) => each.t === 'photos')
  if (field === undefined) throw new Error(`${LESSON} asks for no photos`)
  await openLesson(visit, LESSON)
  const box = page.getByRole('group', { name: questionOf(field, ''), exact: true })
  await box.waitFor()
  return { box, photo: box.locator('canvas'), field }
}

/** What carries a partner. */
async function openPlan({ page, words }: Visit): Promise<void> {
  const menu = page.getByRole('navigation', { name: words.menu })
  await button(menu, words.tabs.plan).click()
  await seesTitle(page, words.plan.carries.title)
}

const choose = (box: Locator, ...files: readonly ChosenFile[]): Promise<void> =>
  box.locator('input[type=file]').setInputFiles([...files])

/** So many photos, one by one, from the row in the plan; and none of it on paper. */
async function fromPlan(visit: Visit, count: number): Promise<void> {
  const { page, words } = visit
  const { photos: said } = words.exercise
  await openPlan(visit)
  const way = row(page, words.plan.photos)
  await way.click()
  const dialog = page.getByRole('dialog', { name: words.plan.photos })
  if (count === 2) {
    await dialog.getByRole('img', { name: CAPTION, exact: true }).waitFor()
    await button(dialog, said.next).click()
  }
  await dialog.getByRole('img', { name: said.photo(count, count), exact: true }).waitFor()
  await button(dialog, words.plan.photosClose).click()
  await page.emulateMedia({ media: 'print' })
  expect(await way.isVisible()).toBe(false)
  expect(await page.locator('.paper').innerText()).not.toContain(CAPTION)
  await page.emulateMedia({ media: null })
}

/** All that lies there, from the settings. */
async function eraseClips(visit: Visit, count: number): Promise<void> {
  const { page, words } = visit
  const { clips } = words.settingsScreen
  await openSettings(visit)
  await button(page, clips.remove(count)).click()
  await button(page.getByRole('dialog', { name: clips.ask(count) }), clips.yes).click()
  await page.getByText(clips.removed, { exact: true }).waitFor()
}

/** What the canvas shows: how large, and of which colour its halves are. */
const lookOf = (canvas: Locator) =>
  canvas.evaluate((element: HTMLCanvasElement) => {
    const { width, height } = element
    const colour = (y: number): string => {
      const [red = 0, , blue = 0] = element.getContext('2d')?.getImageData(width / 2, y, 1, 1).data ?? []
      return red > 200 && blue < 50 ? 'red' : red < 50 && blue > 200 ? 'blue' : `${red} ${blue}`
    }
    return { width, height, top: colour(height * 0.2), bottom: colour(height * 0.8) }
  })

/** The beginning of a HEIC of this size, and nothing that could be shown. */
function boxes(width: number, height: number): Buffer {
  const file = Buffer.alloc(64)
  file.write('ftypheic', 4, 'latin1')
  file.write('ispe', 32, 'latin1')
  file.writeUInt32BE(width, 40)
  file.writeUInt32BE(height, 44)
  return file
}

interface KeptClip {
  readonly type: string
  readonly bytes: Uint8Array
  /** As it lies there. */
  readonly sealed: Uint8Array
}

/** What lies in the store of clips, opened with the key that lies beside it while there is no lock. */
async function clipsIn(page: Page): Promise<readonly KeptClip[]> {
  const { key, clips } = await page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve) => request.addEventListener('success', () => resolve(request.result)))
    const names = (await indexedDB.databases()).map(({ name = '' }) => name)
    const database = await done(indexedDB.open(names.find((name) => name.startsWith('keertij-')) ?? ''))
    const reading = database.transaction(['slots', 'clips'])
    const slot = await done<{ key: Uint8Array }>(reading.objectStore('slots').get('open'))
    const ids = await done(reading.objectStore('clips').getAllKeys())
    const sealed = await done<Uint8Array[]>(reading.objectStore('clips').getAll())
    database.close()
    return {
      key: [...slot.key],
      clips: sealed.map((clip, at) => ({ id: String(ids[at]), sealed: [...clip] })),
    }
  })
  const vault = vaultOfLocalKey(Uint8Array.from(key), () => new Uint8Array())
  return clips.map(({ id, sealed }) => {
    const plain = openLocal(vault, { purpose: 'clip', key: id }, Uint8Array.from(sealed))
    if (!plain.ok) throw new Error(plain.error.code)
    const [, length = 0] = plain.value
    const type = new TextDecoder().decode(plain.value.subarray(2, 2 + length))
    return { type, bytes: plain.value.slice(2 + length), sealed: Uint8Array.from(sealed) }
  })
}
