import { CARE_ENOUGH, type CareDays, type CareInsight } from '@keertij/engine'
import { Chart } from '@keertij/ui'
import { HelpCards } from '../../../lesson/help-cards.tsx'
import { SAFETY_HELP } from '../check-in/care-questions.tsx'
import { useCheckInWords } from '../check-in/words.ts'
import { Part } from './part.tsx'
import { type InsightWords, useInsightWords } from './words.ts'

/** What a partner's check-ins say of rest, safety and body: in words, and as a table. */
export function CarePart({ care: { now, before } }: { readonly care: CareInsight }) {
  const words = useInsightWords()
  const checkIn = useCheckInWords()
  const told = careFinding(now, words.care)
  const rows = rowsOf(checkIn.sleeps, checkIn.care)
  return (
    <Part title={words.care.title} needs={told.length === 0 ? words.care.needs(CARE_ENOUGH) : undefined}>
      <Chart
        finding={told.map((sentence) => (
          <span key={sentence} class="line">
            {sentence}
          </span>
        ))}
        note={words.care.note}
        tableLabel={words.tableLabel}
        table={() => ({
          caption: words.care.caption,
          columns: [words.care.what, words.care.now, words.care.earlier],
          rows: rows.map(({ head, of }) => ({ head, cells: [of(now), of(before)] })),
        })}
      >
        {null}
      </Chart>
      {now.safety.unsafe > 0 && (
        <div class="gap">
          <HelpCards ids={SAFETY_HELP.unsafe} />
        </div>
      )}
    </Part>
  )
}

/** One sentence for each question that was answered often enough; none of them names a cause. */
export function careFinding(
  { sleep, safety, body }: CareDays,
  words: InsightWords['care'],
): readonly string[] {
  return [
    sleep.answered >= CARE_ENOUGH ? words.slept(sleep.good + sleep.fair, sleep.answered) : '',
    safety.answered >= CARE_ENOUGH || safety.unsafe > 0 ? words.safe(safety) : '',
    body.answered >= CARE_ENOUGH ? words.body(body) : '',
  ].filter((sentence) => sentence !== '')
}

type CheckInWords = ReturnType<typeof useCheckInWords>

const rowsOf = (
  sleeps: CheckInWords['sleeps'],
  { safeties, bodies, sleepRow, safetyRow, bodyRow }: CheckInWords['care'],
): readonly { readonly head: string; readonly of: (days: CareDays) => number }[] => [
  { head: `${sleepRow}: ${sleeps.good}`, of: ({ sleep }) => sleep.good },
  { head: `${sleepRow}: ${sleeps.fair}`, of: ({ sleep }) => sleep.fair },
  { head: `${sleepRow}: ${sleeps.bad}`, of: ({ sleep }) => sleep.bad },
  { head: `${safetyRow}: ${safeties.ease}`, of: ({ safety }) => safety.ease },
  { head: `${safetyRow}: ${safeties.edge}`, of: ({ safety }) => safety.edge },
  { head: `${safetyRow}: ${safeties.unsafe}`, of: ({ safety }) => safety.unsafe },
  { head: `${bodyRow}: ${bodies.eaten}`, of: ({ body }) => body.eaten },
  { head: `${bodyRow}: ${bodies.outside}`, of: ({ body }) => body.outside },
  { head: `${bodyRow}: ${bodies.pain}`, of: ({ body }) => body.pain },
]
