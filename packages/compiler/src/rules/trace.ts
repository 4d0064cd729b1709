import { FLOWS } from '../content.ts'
import { at, atFront, type LessonFile } from '../parse/lesson-file.ts'
import { optionsOf, tagsIn, tagsNamed, textOf, type Piece } from '../parse/piece.ts'
import { error, type Problem } from '../problem.ts'
import { formRule } from './rule.ts'

const ID = 'trace'
const TAKES_ALONG = '@take-along'
/** It marks the lesson as done. */
const FINISHES = '@next-lesson'
/** Tags that write as soon as they are used, wherever they stand. */
const KEEPS = new Map([
  ['people', { what: '"people" keeps names and numbers.', repair: 'Let a button lead to @call instead.' }],
  [
    'recording',
    {
      what: '"recording" keeps a voice on the device.',
      repair: 'Ask for the words in a lesson that is kept.',
    },
  ],
  [
    'photos',
    { what: '"photos" keeps photos on the device.', repair: 'Ask for them in a lesson that is kept.' },
  ],
])

/** A flow with `trace: none` holds nothing that writes; taking along is a promise that only such a flow can make. */
export const trace = formRule(ID, (lesson) =>
  lesson.front?.trace === 'none'
    ? [checkPlace, checkGates, checkWriting].flatMap((check) => check(lesson))
    : takingAlong(lesson).map((button) =>
        error(
          ID,
          at(lesson, button),
          `A button leads to ${TAKES_ALONG}, and what is answered here is kept anyway.`,
          'Write trace: none at the top of the file, or lead elsewhere.',
        ),
      ),
)

const linking = ({ pieces }: LessonFile): readonly Piece[] => [
  ...tagsNamed(pieces, 'button'),
  ...tagsNamed(pieces, 'gate').flatMap(optionsOf),
]
const takingAlong = (lesson: LessonFile): readonly Piece[] =>
  linking(lesson).filter((piece) => textOf(piece, 'goto') === TAKES_ALONG)

/** In a programme a lesson is marked as done, and one about an occasion becomes a page of the journal. */
const checkPlace = (lesson: LessonFile): readonly Problem[] =>
  lesson.id.startsWith(`${FLOWS}/`) && lesson.front?.occasion === undefined
    ? []
    : [
        error(
          ID,
          atFront(lesson, 'trace'),
          'This lesson is written down, so it cannot leave no trace.',
          'Leave out trace: none; only a flow without an occasion can have it.',
        ),
      ]

const checkGates = (lesson: LessonFile): readonly Problem[] =>
  tagsNamed(lesson.pieces, 'gate')
    .flatMap(optionsOf)
    .filter((option) => ['closes', 'opens'].some((name) => textOf(option, name) !== ''))
    .map((option) =>
      error(
        ID,
        at(lesson, option),
        'This answer closes or opens something, and a flow with trace: none remembers nothing.',
        'Ask it in a lesson that is kept, or leave out closes and opens.',
      ),
    )

const checkWriting = (lesson: LessonFile): readonly Problem[] => [
  ...tagsIn(lesson.pieces).flatMap((tag) => {
    const keeps = KEEPS.get(tag.name)
    return keeps === undefined ? [] : [error(ID, at(lesson, tag), keeps.what, keeps.repair)]
  }),
  ...linking(lesson)
    .filter((piece) => textOf(piece, 'goto') === FINISHES)
    .map((piece) =>
      error(
        ID,
        at(lesson, piece),
        `${FINISHES} marks a lesson as done.`,
        'Lead to @programme or to @take-along.',
      ),
    ),
]
