import { PHASES, plainText, type PhaseName } from '@keertij/engine'
import type { Lesson } from '@keertij/programme'
import { useEffect, useState } from 'preact/hooks'
import { useApp } from '../../../shell/app.ts'

/** The page with a heading for each phase, in order: what is normal, what to watch for, and its tips. */
export const PHASE_TIPS = 'flows/phases'

export interface PhaseTexts {
  readonly normal: string
  readonly watch: string
  readonly tips: readonly string[]
}

export function phaseTextsIn({ page }: Lesson): Readonly<Record<PhaseName, PhaseTexts>> {
  const starts = page.flatMap((block, at) => (block.t === 'h' && block.level === 2 ? [at] : []))
  const textsAt = (number: number): PhaseTexts => {
    const blocks = page.slice((starts[number] ?? page.length) + 1, starts[number + 1])
    const [normal = '', watch = ''] = blocks.flatMap((block) => (block.t === 'p' ? [plainText(block.c)] : []))
    const tips = blocks.flatMap((block) =>
      block.t === 'ul' ? block.items.map((item) => plainText(item)) : [],
    )
    return { normal, watch, tips }
  }
  const [crash, cloud, wall, adjustment, recovery] = PHASES.map((_, number) => textsAt(number))
  if (!crash || !cloud || !wall || !adjustment || !recovery) throw new Error('A phase has no texts')
  return { crash, cloud, wall, adjustment, recovery }
}

/** One tip a day, in the order of the page, and from the first again after the last. */
export const tipOn = ({ tips }: PhaseTexts, dayOf: number): string => tips[dayOf % tips.length] ?? ''

/** The texts of a phase, as soon as they are there. */
export function usePhaseTexts(phase: PhaseName | undefined): PhaseTexts | undefined {
  const app = useApp()
  const language = app.language.value
  const [lesson, setLesson] = useState<Lesson>()
  const wanted = phase !== undefined
  useEffect(() => {
    if (!wanted) return
    let gone = false
    void app.content.lesson(PHASE_TIPS, language).then((loaded) => {
      if (loaded.ok && !gone) setLesson(loaded.value)
    })
    return () => {
      gone = true
    }
  }, [app, language, wanted])
  return lesson && phase && phaseTextsIn(lesson)[phase]
}
