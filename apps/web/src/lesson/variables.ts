import { daysInLine, wordOf } from '@keertij/engine'
import type { Inline, Variable } from '@keertij/programme'
import { useContext } from 'preact/hooks'
import { type App, useApp } from '../shell/app.ts'
import { LessonContext, type LessonFrame } from './frame.ts'

/** What a variable says here and now. A person's own word comes back in quotation marks, for ever. */
export function variableText(app: App, name: Variable, lesson: LessonFrame | undefined): string {
  if (name === 'word') {
    const own = wordOf(app.journal.value)
    return own ? `‘${own}’` : app.words.value.lesson.thisBehaviour
  }
  if (name === 'changeSentence') return lesson?.changeSentence() ?? ''
  const days = daysInLine(app.journal.value, app.today())
  if (name === 'daysInLine') return String(days.inLine)
  return name === 'daysCounted' ? String(days.counted) : ''
}

/** Running text as plain words, for labels: without emphasis and sources, with its variables filled in. */
export function useSpoken(): (inlines: readonly Inline[]) => string {
  const app = useApp()
  const lesson = useContext(LessonContext)
  const speak = (part: Inline): string => {
    if (typeof part === 'string') return part
    if (part.t === 'var') return variableText(app, part.name, lesson)
    return part.t === 'src' ? '' : part.c.map(speak).join('')
  }
  return (inlines) => inlines.map(speak).join('').trim()
}
