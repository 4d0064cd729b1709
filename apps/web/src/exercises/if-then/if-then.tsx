import { answerText, behindLead, leadIsWhole, planOf, wholeSituation, type FieldOf } from '@keertij/engine'
import { Button, IfThen, type IfThenPlan } from '@keertij/ui'
import { useApp, useWords } from '../../shell/app.ts'
import { useQuestion } from '../question.ts'
import type { FieldViewProps } from '../view.ts'
import { useFieldWords } from '../words.ts'

/** Two halves and the sentence they make. Where the lead already says the moment, only the action is asked. */
export function IfThenField({ field, answer, onAnswer }: FieldViewProps<'if-then'>) {
  const { fields } = useWords()
  const { label, hint } = useQuestion(field.question)
  const said = leadIsWhole(field)
  const moments = useMoments(field)
  const example = [label, hint].filter(Boolean).join(' ')
  const value = { situation: behindLead(field, answer?.situation ?? ''), action: answer?.action ?? '' }
  const keep = ({ situation, action }: IfThenPlan): void =>
    onAnswer({ kind: 'if-then', situation: wholeSituation(field, situation), action })
  const sentence = (plan: IfThenPlan): string => answerText(field, { kind: 'if-then', ...plan })[0] ?? '…'
  return (
    <>
      {field.proposal && value.situation === '' && value.action === '' && (
        <Proposal sentence={sentence(field.proposal)} onTake={() => field.proposal && keep(field.proposal)} />
      )}
      <IfThen
        id={field.id}
        value={value}
        onInput={keep}
        situation={said ? 'said' : 'asked'}
        moments={moments}
        words={{
          lead: said ? field.lead : `${field.lead} …`,
          leadHint: moments.length > 0 && !said ? `${example} ${fields.moments}` : example,
          other: fields.otherMoment,
          own: fields.situation,
          link: `${field.link} …`,
          yours: fields.yourSentence,
          sentence,
        }}
      />
    </>
  )
}

/** Moments of other plans that can stand behind this lead: those that begin as it does. */
function useMoments(field: FieldOf<'if-then'>): readonly string[] {
  const app = useApp()
  const begun = wholeSituation(field, ' ').trim()
  const before = planOf(app.journal.value)
    .ifThen.filter((item) => item.field !== field.id && item.situation.startsWith(begun))
    .map(({ situation }) => behindLead(field, situation))
  return [...new Set(before.filter((situation) => situation !== ''))]
}

/** A sentence that somebody might want. It is theirs only when they take it over, and theirs to change. */
function Proposal({ sentence, onTake }: { readonly sentence: string; readonly onTake: () => void }) {
  const words = useFieldWords()
  return (
    <div class="stack">
      <p class="over">{words.proposal}</p>
      <p class="quote">‘{sentence}’</p>
      <Button kind="quiet" wide onClick={onTake}>
        {words.takeOver}
      </Button>
    </div>
  )
}
