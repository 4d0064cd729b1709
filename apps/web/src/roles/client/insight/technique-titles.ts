import { useEffect, useState } from 'preact/hooks'
import { NOW_HELP } from '../../../platform/content.ts'
import { useApp } from '../../../shell/app.ts'
import { textsOf } from '../now-help/texts.ts'

/** What the techniques of now help are called, by id; empty until its texts are there. */
export function useTechniqueTitles(): ReadonlyMap<string, string> {
  const app = useApp()
  const language = app.language.value
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    void app.content.lesson(NOW_HELP, language).then((lesson) => {
      if (lesson.ok) setTitles(new Map(textsOf(lesson.value).techniques.map(({ id, title }) => [id, title])))
    })
  }, [app, language])
  return titles
}
