import { GUIDES, guidesIn, isGuide } from '../parse/guides.ts'
import { at, type LessonFile } from '../parse/lesson-file.ts'
import { numberOf, tagsNamed, textOf, type Piece } from '../parse/piece.ts'
import { parseSeconds } from '../parse/time.ts'
import { error, type Problem } from '../problem.ts'
import { formRule } from './rule.ts'

const ID = 'timers'

/** A timer or trial says something: its own lines, in order and in time, or those of a technique's guide. */
export const timers = formRule(ID, (lesson, content) => {
  const guides = new Set(
    guidesIn(content.lessons, lesson.language).map((guide) => textOf(guide, 'technique')),
  )
  const timed = tagsNamed(lesson.pieces, 'timer').flatMap((timer) =>
    checkLines(lesson, timer, guides.has(textOf(timer, 'technique'))).concat(checkGuide(lesson, timer)),
  )
  const silent = tagsNamed(lesson.pieces, 'trial').filter((trial) => {
    const technique = textOf(trial, 'technique')
    return technique === '' ? guides.size === 0 : !guides.has(technique)
  })
  return [...timed, ...silent.map((trial) => unguided(lesson, trial))]
})

const unguided = (lesson: LessonFile, trial: Piece): Problem =>
  error(
    ID,
    at(lesson, trial),
    'This trial has no technique with a guide.',
    `Name a technique that has a timer in ${GUIDES}, or add that timer there.`,
  )

function checkLines(lesson: LessonFile, timer: Piece, guided: boolean): readonly Problem[] {
  const lines = tagsNamed(timer.children, 'at')
  if (lines.length === 0 && !guided) {
    return [
      error(
        ID,
        at(lesson, timer),
        'This timer says nothing.',
        `Give it lines ({% at time="0:00" %}), or a technique that has a guide in ${GUIDES}.`,
      ),
    ]
  }
  const times = lines.map((line) => parseSeconds(textOf(line, 'time')) ?? 0)
  return lines.flatMap((line, index) => {
    const time = times[index] ?? 0
    const late = time > numberOf(timer, 'minutes') * 60
    const early = index > 0 && time <= (times[index - 1] ?? 0)
    if (!late && !early) return []
    return [
      error(
        ID,
        at(lesson, line),
        late ? 'This line comes after the timer has ended.' : 'This line comes before the one above it.',
        'Put the lines in order of time, within the minutes of the timer.',
      ),
    ]
  })
}

function checkGuide(lesson: LessonFile, timer: Piece): readonly Problem[] {
  const outside = lesson.pieces.includes(timer) && isGuide(timer)
  const whole = textOf(timer, 'technique') !== '' && tagsNamed(timer.children, 'at').length > 0
  if (!outside || whole) return []
  return [
    error(
      ID,
      at(lesson, timer),
      'A timer outside exercises and screens is the guide of a technique: it needs a technique and lines.',
      'Move it into an exercise or screen, or add technique="..." and its lines.',
    ),
  ]
}
