import { lineRemoved, type Plan } from '@keertij/engine'
import type { PlanPart } from '@keertij/journal'
import { localDate } from '@keertij/kernel'
import { Button } from '@keertij/ui'
import { useRef, useState } from 'preact/hooks'
import { fullDate } from '../../../platform/when.ts'
import { type App, useApp, useWords } from '../../../shell/app.ts'
import { record } from '../../../shell/record.ts'
import { lessonCards } from './lesson-cards.ts'
import { LineForm } from './line-form.tsx'
import { Part } from './part.tsx'
import { keptIn, lineInWords, lineKept, linesOf, lineWords, type PlanLine } from './plan-lines.ts'
import type { Lessons } from './use-lessons.ts'
import { planWords, usePlanWords } from './words.ts'

const TITLES = {
  reasons: 'reasons',
  'early-signs': 'earlySigns',
  'if-then': 'ifThen',
  measures: 'measures',
} as const

export const partTitle = (part: PlanPart): (typeof TITLES)[PlanPart] => TITLES[part]

const NEW = ' new'

/** A part of the plan line by line: to read, and when asked to change, add to and take from in place. */
export function LinesPart({
  plan,
  part,
  lessons,
}: {
  readonly plan: Plan
  readonly part: PlanPart
  readonly lessons: Lessons
}) {
  const words = usePlanWords()
  const [changing, setChanging] = useState(false)
  const [open, setOpen] = useState<string>()
  const whole = useRef<HTMLDivElement>(null)
  const lines = linesOf(plan, part)
  const title = words[TITLES[part]]
  // The focus goes back to where the form was opened, once that is there again.
  const close = (): void => {
    const row = open === undefined || open === NEW ? '.add' : `[data-line="${CSS.escape(open)}"]`
    setOpen(undefined)
    requestAnimationFrame(() => whole.current?.querySelector<HTMLElement>(`${row} button`)?.focus())
  }
  const add = (): void => {
    setChanging(true)
    setOpen(NEW)
  }
  return (
    <Part title={title} slot={part} empty={lines.length === 0 && !changing}>
      <div ref={whole} class="stack">
        {lines.length > 0 && (
          <ul class="rows quote">
            {lines.map((line) => (
              <li key={line.id} data-line={line.id}>
                {open === line.id ? (
                  <LineForm part={part} line={line} onDone={close} />
                ) : (
                  <>
                    <p>‘{lineInWords(line, lessons, words)}’</p>
                    {changing && (
                      <LineActs part={part} line={line} lessons={lessons} onChange={() => setOpen(line.id)} />
                    )}
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
        {open === NEW && <LineForm part={part} line={undefined} onDone={close} />}
        <div class="actions add no-print">
          {open !== NEW && (changing || lines.length === 0) && (
            <Button kind={changing ? 'quiet' : 'plain'} icon="plus" onClick={add}>
              {words.add}
              <span class="sr">: {title}</span>
            </Button>
          )}
          {(changing || lines.length > 0) && (
            <Button
              kind="plain"
              onClick={() => {
                setChanging(!changing)
                setOpen(undefined)
              }}
            >
              {changing ? words.done : words.change}
              <span class="sr">: {title}</span>
            </Button>
          )}
        </div>
      </div>
    </Part>
  )
}

function LineActs({
  part,
  line,
  lessons,
  onChange,
}: {
  readonly part: PlanPart
  readonly line: PlanLine
  readonly lessons: Lessons
  readonly onChange: () => void
}) {
  const app = useApp()
  const words = usePlanWords()
  const said = lineInWords(line, lessons, words)
  return (
    <div class="no-print">
      <p class="note">{useOrigin(line)}</p>
      <div class="actions">
        <Button kind="plain" onClick={onChange}>
          {words.change}
          <span class="sr">: {said}</span>
        </Button>
        <Button kind="plain" onClick={() => void remove(app, part, line)}>
          {words.remove}
          <span class="sr">: {said}</span>
        </Button>
      </div>
    </div>
  )
}

async function remove(app: App, part: PlanPart, line: PlanLine): Promise<void> {
  const words = planWords[app.language.value]
  if (!(await record(app, lineRemoved(line)))) return
  const undo = (): void => {
    app.notice.value = undefined
    void record(app, lineKept(part, line, lineWords(line)))
  }
  app.notice.value = { text: words.removed, action: { label: words.undo, act: undo } }
}

/** Where a line was written: in which lesson, or here. */
function useOrigin(line: PlanLine): string {
  const app = useApp()
  const all = useWords()
  const words = usePlanWords()
  const { at } = line.from
  const date = fullDate(localDate(at, app.clock.offset(at)), all)
  const kept = keptIn(line)
  if (!kept) return words.fromSelf(date)
  const title = lessonCards(app).find(({ id }) => id === kept.lesson)?.title[app.language.value]
  if (title === undefined) return words.fromLesson(date)
  return line.edited ? words.fromEdited(title) : words.from(title, date)
}
