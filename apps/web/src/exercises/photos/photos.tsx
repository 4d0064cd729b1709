import { Photos, type LookedAt } from '@keertij/ui'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { useLesson } from '../../lesson/frame.ts'
import { useLooking } from '../../photos/use-looking.ts'
import { useMissing } from '../../photos/use-missing.ts'
import { usePicture } from '../../photos/use-picture.ts'
import { expectBack } from '../../platform/away.ts'
import { drawAnew } from '../../platform/photo.ts'
import { keepBeforeLock } from '../../shell/put-away.ts'
import { type App, useApp, useWords } from '../../shell/app.ts'
import { problemInWords } from '../../shell/problem-words.ts'
import type { Words } from '../../words/index.ts'
import { AskRemoving } from '../ask-removing.tsx'
import { useQuestion } from '../question.ts'
import type { FieldViewProps } from '../view.ts'
import type { FieldWords } from '../words.nl.ts'
import { useFieldWords } from '../words.ts'
import { createBox, type Box, type BoxProblem } from './box.ts'

/** A box of photos. What is chosen is drawn anew and kept at once; it shows when somebody asks for it, and after it was chosen. */
export function PhotosField({ field, answer, onAnswer }: FieldViewProps<'photos'>) {
  const app = useApp()
  const all = useWords()
  const { photos: words } = useFieldWords()
  const { label, hint } = useQuestion(field.question)
  const box = useBox(field.id)
  const photos = answer?.photos ?? []
  const count = photos.length
  const missing = useMissing(photos.map(({ id }) => id)).size
  const looking = useLooking(count)
  const [asks, setAsks] = useState(false)
  const shown = looking.at === undefined ? undefined : photos[looking.at]
  const picture = usePicture(shown?.id)
  const problem = box.problem.value
  const add = async (files: readonly File[]): Promise<void> => {
    if ((await box.add(files, field.max - count)) > 0) looking.look(count)
  }
  return (
    <>
      <Photos
        id={field.id}
        legend={label}
        hint={hint}
        count={count}
        full={count >= field.max}
        looking={shown && viewOf(looking.at ?? 0, count, shown.caption, picture, words)}
        status={statusOf(app, box, { count, missing, max: field.max }, words)}
        busy={box.busy.value}
        problem={problem && inWords(problem, field.max, words, all)}
        note={noteOf(app, words)}
        on={{
          // The person is sent to their gallery, and comes back.
          leave: expectBack,
          choose: (files) => void add(files),
          look: () => looking.look(),
          hide: looking.hide,
          previous: looking.previous,
          next: looking.next,
          caption: (caption) =>
            onAnswer({
              kind: 'photos',
              photos: photos.map((photo) => (photo === shown ? { id: photo.id, caption } : photo)),
            }),
          remove: () => setAsks(true),
        }}
        words={{
          choose: count === 0 ? words.choose : words.chooseMore,
          look: words.look(count),
          hide: words.hide(count),
          previous: words.previous,
          next: words.next,
          caption: words.caption,
          captionHint: words.captionHint,
          remove: words.remove,
        }}
      />
      <AskRemoving
        open={asks}
        onClose={() => setAsks(false)}
        onRemove={() => void (shown && box.remove(shown.id))}
        words={words}
      />
    </>
  )
}

/** The box of one question. It is put away with the question and before a lock: what is still being drawn then does not go in. */
function useBox(field: string): Box {
  const { photos } = useLesson()
  if (!photos) throw new Error('Nothing is kept in a text that only tells')
  const box = useMemo(
    () =>
      createBox({
        draw: drawAnew,
        add: (photo) => photos.add(field, photo),
        remove: (id) => photos.remove(field, id),
      }),
    [photos, field],
  )
  useEffect(() => {
    const stopPuttingAway = keepBeforeLock(async () => box.close())
    return () => {
      stopPuttingAway()
      box.close()
    }
  }, [box])
  return box
}

function viewOf(
  at: number,
  of: number,
  caption: string,
  { missing, turning, draw }: ReturnType<typeof usePicture>,
  words: FieldWords['photos'],
): LookedAt {
  return {
    draw,
    turning,
    label: caption.trim() === '' ? words.photo(at + 1, of) : caption,
    missing: missing ? words.missing : undefined,
    place: of > 1 ? words.place(at + 1, of) : '',
    caption,
  }
}

function statusOf(
  { device }: App,
  box: Box,
  { count, missing, max }: { readonly count: number; readonly missing: number; readonly max: number },
  words: FieldWords['photos'],
): string {
  if (box.busy.value) return words.saving
  if (box.removed.value) return words.removed
  if (missing > 0) return words.someMissing(missing)
  if (count === 0) return ''
  if (count >= max) return words.full(max)
  return device.persistent ? words.kept(count, max) : words.keptInMemory(count, max)
}

/** Where they stay, as it really is here. */
function noteOf({ device, lock }: App, words: FieldWords['photos']): string {
  if (!device.persistent) return words.memory
  return lock.value.state === 'none' ? `${words.stays} ${words.noLock}` : words.stays
}

function inWords(
  { why, left, chosen }: BoxProblem,
  max: number,
  words: FieldWords['photos'],
  all: Words,
): string {
  const reason = (): string => {
    if (why === 'full') return words.problems.full(max)
    if (typeof why === 'string') return words.problems[why]
    if (why.code === 'quota-exceeded') return problemInWords(why, all)
    return chosen === 0 ? words.notRemoved : words.notKept
  }
  return [left > 0 ? words.notAll(left, chosen) : '', reason()].filter(Boolean).join(' ')
}
