import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { blocksIn, plainText } from '@keertij/engine'
import type { Language } from '@keertij/kernel'
import type { Block, Gate, Lesson, PackIndex } from '@keertij/programme'

/** The texts of the app that is being served, so that a journey looks for what a person reads there. */
export interface Pack {
  readonly index: PackIndex
  lesson(id: string, language: Language): Lesson
}

export function readPack(folder: string): Pack {
  const name = readdirSync(join(folder, 'c')).find((file) => /^index\.[0-9a-f]+\.json$/.test(file))
  if (name === undefined) throw new Error('The pack has no index')
  const index = readJson<PackIndex>(join(folder, 'c', name))
  return {
    index,
    lesson(id, language) {
      const file = index.files[language][id]
      if (file === undefined) throw new Error(`The pack has no lesson ${id}`)
      return readJson<Lesson>(join(folder, 'c', file))
    },
  }
}

const readJson = <Shape>(file: string): Shape => JSON.parse(readFileSync(file, 'utf8')) as Shape

/** The first heading of a screen or gate: the title under which it shows. */
export function headingOf(lesson: Lesson, step: string): string {
  const blocks = blocksOf(lesson, step)
  const heading = blocks.find((block) => block.t === 'h')
  return heading?.t === 'h' ? plainText(heading.c) : lesson.title
}

function blocksOf(lesson: Lesson, id: string): readonly Block[] {
  const step = lesson.steps.find((each) => each.id === id)
  if (step === undefined) throw new Error(`${lesson.id} has no step ${id}`)
  return step.t === 'gate' ? step.question : step.c
}

export function gateOf(lesson: Lesson, id: string): Gate {
  const step = lesson.steps.find((each) => each.id === id)
  if (step?.t !== 'gate') throw new Error(`${lesson.id} has no gate ${id}`)
  return step
}

export function optionLabel(gate: Gate, id: string): string {
  const option = gate.options.find((each) => each.id === id)
  if (option === undefined) throw new Error(`Gate ${gate.id} has no option ${id}`)
  return plainText(option.label)
}

/** The words on the button of a step that leads to `to`: a step of the flow or, with an @, a place in the app. */
export function buttonLabel(lesson: Lesson, step: string, to: string): string {
  return buttonAmong(blocksOf(lesson, step), to)
}

export function buttonAmong(blocks: readonly Block[], to: string): string {
  const button = blocksIn(blocks).find(
    (block) =>
      block.t === 'button' && ('place' in block.goto ? `@${block.goto.place}` : block.goto.screen) === to,
  )
  if (button?.t !== 'button') throw new Error(`No button leads to ${to}`)
  return plainText(button.c)
}
