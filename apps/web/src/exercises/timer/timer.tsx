import { Button } from '@keertij/ui'
import { useState } from 'preact/hooks'
import { GuidedTimer } from '../../lesson/guided-timer.tsx'
import { useLesson } from '../../lesson/frame.ts'
import { useWords } from '../../shell/app.ts'
import type { FieldViewProps } from '../view.ts'

export function TimerField({ field, answer, onAnswer }: FieldViewProps<'timer'>) {
  const { timer } = useWords()
  const { ended } = useLesson()
  const [running, setRunning] = useState(false)
  if (!running) {
    return (
      <p class="go-on">
        <Button kind="quiet" wide onClick={() => setRunning(true)}>
          {answer ? timer.again : timer.start(field.minutes)}
        </Button>
      </p>
    )
  }
  return (
    <GuidedTimer
      minutes={field.minutes}
      lines={field.lines}
      onEnd={(seconds, finished) => {
        setRunning(false)
        onAnswer({ kind: 'timer', seconds, finished })
        if (finished) ended(field.id)
      }}
    />
  )
}
