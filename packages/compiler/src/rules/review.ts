import { atFront } from '../parse/lesson-file.ts'
import { error } from '../problem.ts'
import { textRule } from './rule.ts'

const ID = 'review'

/** A lesson is called reviewed only with the name of who did it. */
export const review = textRule(ID, (lesson) =>
  lesson.front?.status === 'clinician-reviewed' && lesson.front.reviewedBy.trim() === ''
    ? [
        error(
          ID,
          atFront(lesson, 'status'),
          'This lesson is called reviewed, and nobody is named.',
          'Write the name and profession of the reviewer after reviewedBy:, or write status: draft.',
        ),
      ]
    : [],
)
