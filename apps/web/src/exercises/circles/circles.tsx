import { Circles } from '@keertij/ui'
import { useQuestion } from '../question.ts'
import { useRowWords } from '../rows.ts'
import type { FieldViewProps } from '../view.ts'

export function CirclesField({ field, answer, onAnswer }: FieldViewProps<'circles'>) {
  const { label, hint } = useQuestion(field.question)
  const words = useRowWords(field.max)
  const value = answer ?? { kind: 'circles', inner: [], middle: [], outer: [] }
  return (
    <Circles
      id={field.id}
      legend={label}
      hint={hint}
      circles={{
        inner: { name: field.inner, words: value.inner },
        middle: { name: field.middle, words: value.middle },
        outer: { name: field.outer, words: value.outer },
      }}
      onWords={(circle, next) => onAnswer({ ...value, [circle]: [...next] })}
      max={field.max}
      words={words}
    />
  )
}
