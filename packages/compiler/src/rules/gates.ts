import { at, type LessonFile } from '../parse/lesson-file.ts'
import { flagOf, optionsOf, tagsNamed, textOf, type Piece } from '../parse/piece.ts'
import { error, type Problem } from '../problem.ts'
import { formRule } from './rule.ts'

const ID = 'gates'

/**
 * A gate keeps its promises: with `many` one option clears the rest and every other one opens a screen here, so that no
 * chosen screen is skipped; with `both` each answers alone and no answer stays behind.
 */
export const gates = formRule(ID, (lesson) => {
  const screens = tagsNamed(lesson.pieces, 'screen').map((screen) => textOf(screen, 'id'))
  return tagsNamed(lesson.pieces, 'gate').flatMap((gate) =>
    [
      checkMany(lesson, gate, screens),
      checkBoth(lesson, gate),
      checkCapabilities(lesson, gate),
      checkQuestion(lesson, gate),
    ].flat(),
  )
})

function checkMany(lesson: LessonFile, gate: Piece, screens: readonly string[]): readonly Problem[] {
  const options = optionsOf(gate)
  const clearing = options.filter((option) => flagOf(option, 'clears', false))
  if (!flagOf(gate, 'many', false)) {
    return clearing.map((option) =>
      error(
        ID,
        at(lesson, option),
        'An option clears the others only where more than one can be chosen.',
        'Remove clears=true, or write many=true behind the id of the gate.',
      ),
    )
  }
  const unclear =
    clearing.length === 1
      ? []
      : [
          error(
            ID,
            at(lesson, clearing[1] ?? gate),
            `In a gate with many=true one option clears the others, and here ${clearing.length} do.`,
            'Write clears=true behind the one that goes with no other: - None of these {% #none goto="next" clears=true %}',
          ),
        ]
  const skipping = options
    .filter((option) => !clearing.includes(option) && !screens.includes(textOf(option, 'goto')))
    .map((option) =>
      error(
        ID,
        at(lesson, option),
        'This option of a gate with many=true does not lead to a screen, so another chosen screen could be skipped.',
        'Let it lead to a screen in this file.',
      ),
    )
  return [...unclear, ...skipping]
}

function checkBoth(lesson: LessonFile, gate: Piece): readonly Problem[] {
  if (!flagOf(gate, 'both', false)) return []
  return flagOf(gate, 'private', false) && !flagOf(gate, 'keep', true)
    ? []
    : [
        error(
          ID,
          at(lesson, gate),
          'A gate that both partners answer must be private and must not be kept.',
          'Write private=true keep=false both=true.',
        ),
      ]
}

function checkCapabilities(lesson: LessonFile, gate: Piece): readonly Problem[] {
  return optionsOf(gate)
    .filter((option) => textOf(option, 'closes') !== '' && textOf(option, 'opens') !== '')
    .map((option) =>
      error(
        ID,
        at(lesson, option),
        'An option cannot both close and open.',
        'Keep closes or opens, not both.',
      ),
    )
}

const checkQuestion = (lesson: LessonFile, gate: Piece): readonly Problem[] =>
  gate.children.some(({ kind }) => kind === 'heading' || kind === 'paragraph')
    ? []
    : [
        error(
          ID,
          at(lesson, gate),
          'This gate asks nothing.',
          'Write its question as a heading: ## Are you safe?',
        ),
      ]
