import { Button, Row, Rows } from '@keertij/ui'
import { useApp, useWords } from '../../../shell/app.ts'
import { openCrisis, SLIP } from '../../../shell/places.ts'
import { Screen } from '../../../shell/screen.tsx'
import { useCheckInWords } from './words.ts'

export interface OtherDayProps {
  /** That it is kept. */
  readonly title: string
  /** The page of the journal about it, if there is one. */
  readonly slip?: string | undefined
}

/** After a day that went otherwise: the days stay, and help is one tap away. Nothing is reset. */
export function OtherDay({ title, slip }: OtherDayProps) {
  const app = useApp()
  const words = useWords()
  const checkIn = useCheckInWords()
  return (
    <Screen title={title} className="stack">
      <p>{checkIn.no}</p>
      <h2>{checkIn.safe}</h2>
      <p>{checkIn.noNext}</p>
      <Rows>
        <Row
          icon="message"
          what={slip === undefined ? words.nowHelp.happened : checkIn.look}
          onClick={() =>
            app.navigation.replace({ at: 'lesson', id: SLIP, ...(slip !== undefined && { occasion: slip }) })
          }
        />
        <Row icon="wave" what={words.tabs.now} onClick={() => app.navigation.replace({ at: 'now-help' })} />
        <Row icon="call" what={words.crisis.button} onClick={openCrisis} />
      </Rows>
      <Button wide onClick={() => app.navigation.go({ at: 'today' })}>
        {words.lesson.toToday}
      </Button>
    </Screen>
  )
}
