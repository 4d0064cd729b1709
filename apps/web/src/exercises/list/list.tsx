import { ListField } from '@keertij/ui'
import { useWords } from '../../shell/app.ts'
import { useQuestion } from '../question.ts'
import type { FieldViewProps } from '../view.ts'

export function ListQuestion({ field, answer, onAnswer }: FieldViewProps<'list'>) {
  const { fields } = useWords()
  const { label, hint } = useQuestion(field.question)
  const items = answer?.items ?? []
  return (
    <ListField
      id={field.id}
      legend={label}
      hint={hint}
      example={field.placeholder}
      items={items}
      onItems={(next) => onAnswer({ kind: 'list', items: [...next] })}
      itemLabel={fields.item}
      addLabel={fields.add}
      removeLabel={(at) => fields.remove(items[at - 1] || fields.item(at))}
      max={field.max}
      fullNote={fields.max(field.max)}
    />
  )
}
