import type { AnswerOf } from '@keertij/engine'
import { instant, localDate } from '@keertij/kernel'
import { Recording, type RecordingStage } from '@keertij/ui'
import { useEffect, useState } from 'preact/hooks'
import { dayInWords, secondsInWords, timeInWords } from '../../platform/when.ts'
import { type App, useApp, useWords } from '../../shell/app.ts'
import { problemInWords } from '../../shell/problem-words.ts'
import type { Words } from '../../words/index.ts'
import { AskRemoving } from '../ask-removing.tsx'
import { useQuestion } from '../question.ts'
import type { FieldViewProps } from '../view.ts'
import type { FieldWords } from '../words.nl.ts'
import { useFieldWords } from '../words.ts'
import type { Tape, TapeProblem } from './tape.ts'
import { useTape } from './use-tape.ts'

type KeptClip = NonNullable<AnswerOf<'recording'>['clip']>

/** Something said aloud. It is heard back first, and lies on the device only when the person says so. */
export function RecordingField({ field, answer }: FieldViewProps<'recording'>) {
  const app = useApp()
  const all = useWords()
  const { recording: words } = useFieldWords()
  const { label, hint } = useQuestion(field.question)
  const { tape, mute } = useTape(field.id, field.seconds)
  const [asks, setAsks] = useState(false)
  const there = useIsHere(app, answer?.clip?.id)
  const kept = there === false ? undefined : answer?.clip
  const stage = stageOf(tape, kept)
  const seconds = lengthOf(tape, kept)
  const problem = tape.problem.value
  const [past, playing] = [tape.past.value, tape.playing.value]
  return (
    <>
      <Recording
        id={field.id}
        legend={label}
        hint={hint}
        stage={stage}
        status={statusOf(app, tape, stage, there === false, words)}
        aside={asideOf(app, stage, kept, words, all)}
        past={past}
        whole={stage === 'running' ? field.seconds : seconds}
        clock={
          stage === 'running'
            ? words.left(secondsInWords(Math.ceil(field.seconds - past)))
            : secondsInWords(playing ? Math.floor(past) : seconds)
        }
        playing={playing}
        busy={tape.busy.value}
        problem={problem && inWords(problem, words, all)}
        mute={mute}
        note={mute && !kept ? words.problems.unsupported : noteOf(app, words)}
        on={{
          start: () => void tape.record(),
          stop: tape.stop,
          play: () => void tape.play(kept?.id),
          stopPlaying: tape.stopPlaying,
          keep: () => void tape.keep(),
          discard: tape.discard,
          remove: () => setAsks(true),
        }}
        words={{
          start: words.start(field.seconds),
          cancel: all.cancel,
          stop: words.stop,
          play: words.listen(seconds),
          stopPlaying: words.stopListening,
          again: words.again,
          keep: kept ? words.keepInstead : words.keep,
          discard: kept ? words.keepFormer : words.discard,
          remove: words.remove,
        }}
      />
      <AskRemoving
        open={asks}
        onClose={() => setAsks(false)}
        onRemove={() => void tape.remove()}
        words={words}
      />
    </>
  )
}

/** Whether this clip lies on this device: a copy that was taken in names those of another one. Nothing until that is known. */
function useIsHere(app: App, id: string | undefined): boolean | undefined {
  const [here, setHere] = useState<{ readonly id: string; readonly is: boolean }>()
  useEffect(() => {
    let gone = false
    if (id !== undefined)
      void app.device.clips().then((ids) => {
        if (!gone) setHere({ id, is: ids.includes(id) })
      })
    return () => {
      gone = true
    }
  }, [app, id])
  return here?.id === id ? here?.is : undefined
}

function stageOf({ stage }: Tape, kept: KeptClip | undefined): RecordingStage {
  const { at } = stage.value
  if (at === 'still') return kept ? 'kept' : 'empty'
  return at
}

function lengthOf({ stage }: Tape, kept: KeptClip | undefined): number {
  const now = stage.value
  return now.at === 'taken' ? now.take.seconds : (kept?.seconds ?? 0)
}

function statusOf(
  { device }: App,
  tape: Tape,
  stage: RecordingStage,
  missing: boolean,
  words: FieldWords['recording'],
): string {
  if (tape.busy.value) return words.saving
  if (stage === 'kept') return device.persistent ? words.kept : words.keptInMemory
  if (stage !== 'empty') return words[stage]
  if (tape.removed.value) return words.removed
  return missing ? words.missing : ''
}

/** When it was recorded, or what becomes of it. */
function asideOf(
  app: App,
  stage: RecordingStage,
  kept: KeptClip | undefined,
  words: FieldWords['recording'],
  all: Words,
): string | undefined {
  if (stage === 'taken') return kept ? words.formerStays : words.goesOn
  if (stage !== 'kept' || !kept) return undefined
  const moment = instant(kept.at)
  const day = localDate(moment, app.clock.offset(moment))
  return words.since(dayInWords(day, app.today(), all), timeInWords(moment, all))
}

/** Where it stays, as it really is here. */
function noteOf({ device, lock }: App, words: FieldWords['recording']): string {
  if (!device.persistent) return words.memory
  return lock.value.state === 'none' ? `${words.stays} ${words.noLock}` : words.stays
}

function inWords(problem: TapeProblem, words: FieldWords['recording'], all: Words): string {
  if (typeof problem === 'string') return words.problems[problem]
  return problem.code === 'quota-exceeded' ? problemInWords(problem, all) : words.notKept
}
