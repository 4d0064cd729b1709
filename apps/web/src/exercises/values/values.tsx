import { chosenValues, MOST_OWN, rewriteValues, toggleTop, toggleValue, topValues } from '@keertij/engine'
import { Values } from '@keertij/ui'
import { useSpoken } from '../../lesson/variables.ts'
import { useQuestion } from '../question.ts'
import { useRowWords } from '../rows.ts'
import type { FieldViewProps } from '../view.ts'
import { useFieldWords } from '../words.ts'

export function ValuesField({ field, answer, onAnswer }: FieldViewProps<'values'>) {
  const { label, hint } = useQuestion(field.question)
  const speak = useSpoken()
  const rows = useRowWords(MOST_OWN)
  const { values: words } = useFieldWords()
  const value = answer ?? { kind: 'values', chosen: [], own: [], top: [] }
  return (
    <Values
      id={field.id}
      legend={label}
      hint={hint}
      cards={field.cards.map((card) => ({ key: card.id, label: speak(card.label) }))}
      chosen={value.chosen}
      onCard={(card) => onAnswer(toggleValue(value, card))}
      own={value.own}
      onOwn={(own) => onAnswer(rewriteValues(value, own))}
      mostOwn={MOST_OWN}
      matter={chosenValues(field, value).map(({ key, card }) => ({
        key,
        label: card ? speak(card.label) : key,
      }))}
      top={topValues(field, value).map(({ key }) => key)}
      onTop={(key) => onAnswer(toggleTop(field, value, key))}
      mostTop={field.top}
      words={{
        own: words.own,
        item: words.item,
        add: rows.add,
        remove: rows.remove,
        full: rows.full,
        top: words.top(field.top),
        topHint: words.topHint,
        place: words.place,
        topFull: words.topFull,
      }}
    />
  )
}
