import { careOf, isClosed, type CareInsight, type Finding, type Insight } from '@keertij/engine'
import { Empty, Row, Rows } from '@keertij/ui'
import { useEffect, useState } from 'preact/hooks'
import { useApp } from '../../../shell/app.ts'
import { isForPartner } from '../../../shell/programme-now.ts'
import { Screen } from '../../../shell/screen.tsx'
import { useMeasureWords } from '../measure/words.ts'
import { CarePart } from './care-part.tsx'
import { HeatPart } from './heat-part.tsx'
import { insightNow } from './insight-now.ts'
import { LinePart } from './line-part.tsx'
import { NoticedPart } from './noticed-part.tsx'
import { asSentence } from './sentence.ts'
import { SpendingPart } from './spending-part.tsx'
import { TechniquePart } from './technique-part.tsx'
import { TidePart } from './tide-part.tsx'
import { TriggerPart } from './trigger-part.tsx'
import { useInsightWords } from './words.ts'

/** What can be seen in the journal: in words first, then in pictures. All of it is about what was. */
export function InsightScreen() {
  const app = useApp()
  const words = useInsightWords()
  const measures = useMeasureWords()
  const journal = app.journal.value
  const today = app.today()
  const insight = insightNow(journal, today)
  const care = isForPartner(app) ? careOf(journal, today) : undefined
  const empty = care ? isUntold(care) : isEmpty(insight)
  const pictures = useAfterFirstFrame()
  return (
    <Screen title={words.title} className="insight">
      {empty ? <Nothing partner={care !== undefined} /> : care ? null : <Found finding={insight.finding} />}
      {care && !empty && <CarePart care={care} />}
      <div class="gap-l">
        <Rows>
          <Row
            icon="journal"
            what={words.journal}
            why={words.journalWhy}
            onClick={() => app.navigation.open({ at: 'journal' })}
          />
          {!isClosed(journal, 'exercises') && (
            <Row
              icon="task"
              what={measures.title}
              why={measures.why}
              onClick={() => app.navigation.open({ at: 'measures' })}
            />
          )}
        </Rows>
      </div>
      {!empty && pictures && care && <LinePart lines={insight.lines} today={today} calm />}
      {!empty && pictures && !care && (
        <div class="pair">
          <TidePart tide={insight.tide} tideNeeds={insight.tideNeeds} />
          <HeatPart heat={insight.heat} />
          <TriggerPart triggers={insight.triggers} />
          <TechniquePart techniques={insight.techniques} />
          <LinePart lines={insight.lines} today={today} />
          <NoticedPart noticed={insight.noticed} />
          {insight.spending && <SpendingPart spending={insight.spending} />}
        </div>
      )}
    </Screen>
  )
}

/** The sentence is there at once; the pictures are drawn once it can be read. Where nothing is painted, both at once. */
function useAfterFirstFrame(): boolean {
  const [after, setAfter] = useState(typeof requestAnimationFrame === 'undefined')
  useEffect(() => {
    const frame = requestAnimationFrame(() => setTimeout(() => setAfter(true)))
    return () => cancelAnimationFrame(frame)
  }, [])
  return after
}

const isEmpty = ({ heat, triggers, techniques, lines, spending }: Insight): boolean =>
  spending === undefined &&
  heat.total === 0 &&
  triggers.length === 0 &&
  techniques.length === 0 &&
  lines.every(({ points }) => points.length === 0)

/** No check-in of four weeks says anything of rest, safety or body. */
const isUntold = ({ now, before }: CareInsight): boolean =>
  [now, before].every(({ sleep, safety, body }) => sleep.answered + safety.answered + body.answered === 0)

function Nothing({ partner }: { readonly partner: boolean }) {
  const app = useApp()
  const { finding: words, care } = useInsightWords()
  return (
    <Empty
      title={partner ? care.emptyTitle : words.tooLittle}
      text={partner ? care.empty : words.empty}
      action={
        isClosed(app.journal.value, 'exercises')
          ? undefined
          : {
              label: words.emptyAction,
              onClick: () => app.navigation.open({ at: 'check-in', day: app.today() }),
            }
      }
    />
  )
}

/** The one sentence that stands first. */
function Found({ finding }: { readonly finding: Finding }) {
  const { finding: words } = useInsightWords()
  return (
    <>
      <p class="finding first">
        <Sentence finding={finding} />
      </p>
      <p class="note gap">{words.note}</p>
    </>
  )
}

function Sentence({ finding }: { readonly finding: Finding }) {
  const { finding: words } = useInsightWords()
  switch (finding.kind) {
    case 'too-little':
      return (
        <>
          <strong>{words.tooLittle}</strong> {words.together}
        </>
      )
    case 'spread':
      return (
        <>
          <strong>{words.spread}</strong> {words.spreadOf(finding.of)}
        </>
      )
    case 'heavy-time':
      return (
        <>
          <strong>{asSentence(words.when(finding.weekdays, finding.from, finding.to))}</strong>{' '}
          {words.heaviest} {words.share(finding.heavy, finding.of)}
        </>
      )
    default:
      return finding satisfies never
  }
}
