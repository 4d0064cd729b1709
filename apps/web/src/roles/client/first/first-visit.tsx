import { LANGUAGES } from '@keertij/kernel'
import { Button, Note, Row, Rows, Scale } from '@keertij/ui'
import { FIRST_AID } from '../../../platform/content.ts'
import { type App, useApp, useWords } from '../../../shell/app.ts'
import { openPlace } from '../../../shell/places.ts'
import { PARTNER } from '../../../shell/programme-now.ts'
import type { Route } from '../../../shell/route.ts'
import { Screen } from '../../../shell/screen.tsx'
import { LANGUAGE_NAMES } from '../../../words/index.ts'

/** In and useful within a minute: no form, nothing to consent to, and nothing is written until there is something to keep. */
export function FirstVisit() {
  const app = useApp()
  const { first } = useWords()
  return (
    <Screen title={first.title} className="first">
      <p class="lead">{first.lead}</p>
      <div class="part">
        <h2>{first.who}</h2>
        <Rows label={first.who}>
          <Row
            icon="wave"
            best
            what={first.urge}
            why={first.urgeWhy}
            onClick={() => app.navigation.open({ at: 'now-help' })}
          />
          <Row
            icon="today"
            what={first.self}
            why={first.selfWhy}
            onClick={() => app.navigation.go({ at: 'today' })}
          />
          <Row
            icon="people"
            what={first.partner}
            why={first.partnerWhy}
            onClick={() => follow(app, PARTNER, { at: 'lesson', id: FIRST_AID })}
          />
          <Row
            icon="water"
            what={first.chemsex}
            why={first.chemsexWhy}
            onClick={() => follow(app, 'chemsex')}
          />
          <Row what={first.unsure} why={first.unsureWhy} onClick={() => openPlace(app, 'recognise')} />
        </Rows>
        {app.device.persistent && (
          <>
            <Note kind="private">{first.private}</Note>
            <div class="actions">
              <Button
                kind="plain"
                icon="lock"
                onClick={() => app.navigation.open({ at: 'keys', make: 'lock' })}
              >
                {first.lock}
              </Button>
              <Button kind="plain" icon="upload" onClick={() => app.navigation.open({ at: 'restore' })}>
                {first.have}
              </Button>
            </div>
          </>
        )}
      </div>
      <div class="part">
        <Scale
          name="language"
          legend={first.language}
          options={LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] }))}
          value={app.language.value}
          onSelect={(value) => app.prefer({ language: value === 'en' ? 'en' : 'nl' })}
        />
      </div>
    </Screen>
  )
}

/** Begins with another programme than the first. */
function follow(app: App, programme: string, where: Route = { at: 'today' }): void {
  // First aid does not wait for a disk.
  app.navigation.go(where)
  app.follow(programme)
}
