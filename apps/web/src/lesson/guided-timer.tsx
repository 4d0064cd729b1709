import { Button, SeaTimer } from '@keertij/ui'
import { useWords } from '../shell/app.ts'
import { type GuideProps, useGuide } from './use-guide.ts'

const LEVEL = 6

/** A guide in the middle of a lesson, with a way to stop. */
export function GuidedTimer(props: GuideProps) {
  const { timer } = useWords()
  const guide = useGuide(props)
  return (
    <div class="guided">
      <SeaTimer level={LEVEL} {...guide} />
      <Button kind="quiet" wide onClick={() => props.onEnd(guide.past, false)}>
        {timer.stop}
      </Button>
    </div>
  )
}
