import { keptWord } from '@keertij/engine'
import { Row, Rows } from '@keertij/ui'
import { useApp } from '../../../shell/app.ts'
import { CHEMSEX_LESSONS, followsChemsex } from '../../../shell/chemsex.ts'
import { usePhaseWords } from '../phases/words.ts'
import type { Wave } from './wave.ts'

/** Who follows the programme on chemsex may be with somebody who does not wake up: that comes before any urge. */
export function UnresponsiveFirst() {
  const app = useApp()
  const words = usePhaseWords()
  if (app.locked.value || !followsChemsex(app)) return null
  return (
    <section class="unresponsive" aria-labelledby="unresponsive">
      <h2 id="unresponsive" class="sr">
        {words.unresponsive}
      </h2>
      <Rows>
        <Row icon="call" href="tel:112" what={words.unresponsiveCall} />
        <Row
          icon="signal"
          what={words.unresponsiveHow}
          onClick={() => app.navigation.open({ at: 'lesson', id: CHEMSEX_LESSONS.unresponsive })}
        />
      </Rows>
    </section>
  )
}

/**
 * Beside the techniques, whose order learns and is left alone: the person's own film and picture where there are, somebody to
 * tell, and the first meeting there is. Nothing behind a lock, and nothing for who follows another programme.
 */
export function ChemsexTools({ wave }: { readonly wave: Wave }) {
  const app = useApp()
  const words = usePhaseWords()
  if (app.locked.value || !followsChemsex(app)) return null
  const { navigation, journal } = app
  const own = (field: string): string | undefined => keptWord(journal.value, field)
  const film = own('second-film')
  const picture = own('other-film')
  const meeting = own('meeting-where')
  return (
    <section class="part" aria-labelledby="chemsex-tools">
      <h2 id="chemsex-tools">{words.tools}</h2>
      <Rows>
        <Row
          icon="message"
          what={words.tell}
          why={words.tellWhy}
          onClick={() => navigation.open({ at: 'tell' })}
        />
        {film !== undefined && (
          <Row
            icon="next"
            what={words.film}
            why={words.quoted(film)}
            onClick={() => wave.choose('fast-forward')}
          />
        )}
        {picture !== undefined && (
          <Row
            icon="moon"
            what={words.picture}
            why={words.quoted(picture)}
            onClick={() => wave.choose('switch-channel')}
          />
        )}
        <Row
          icon="people"
          what={words.meeting}
          why={meeting === undefined ? words.meetingWhy : words.quoted(meeting)}
          onClick={() => navigation.open({ at: 'lesson', id: CHEMSEX_LESSONS.firstMeeting })}
        />
      </Rows>
    </section>
  )
}
