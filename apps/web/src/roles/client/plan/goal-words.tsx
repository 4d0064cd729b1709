import type { Goal } from '@keertij/engine'
import { fullDate } from '../../../platform/when.ts'
import { useWords } from '../../../shell/app.ts'
import { usePlanWords } from './words.ts'

/** The goal as it was written: its kind, its words, what may stay, and when to look again. */
export function GoalWords({ goal }: { readonly goal: Goal }) {
  const all = useWords()
  const words = usePlanWords()
  return (
    <div>
      {goal.kind && <p class="over">{words.goalKinds[goal.kind]}</p>}
      {goal.words && <p class="quote">‘{goal.words}’</p>}
      {goal.keep && (
        <p>
          {words.goalKeep}: ‘{goal.keep}’
        </p>
      )}
      {goal.reviewOn && <p class="note gap">{words.goalReview(fullDate(goal.reviewOn, all))}</p>}
    </div>
  )
}
