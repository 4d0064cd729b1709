import { Row } from '@keertij/ui'
import { useApp } from '../../../shell/app.ts'
import { useMeasuresDue } from './measures-now.ts'
import { useMeasureWords } from './words.ts'

/** The way to the questions of today, while there are any. Who passes it by is not reminded. */
export function MeasureDueRow() {
  const app = useApp()
  const words = useMeasureWords()
  const due = useMeasuresDue()
  const [first] = due?.measures ?? []
  if (due === undefined || first === undefined) return null
  const questions = due.measures.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <Row
      icon="task"
      what={words.dueRow}
      why={words.dueWhy(due.measures.length, questions)}
      onClick={() => app.navigation.open({ at: 'measure', id: first.id })}
    />
  )
}
