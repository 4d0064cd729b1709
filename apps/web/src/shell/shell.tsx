import { Button, Frame, Note, Notice, TabBar, TopBar, type FrameProps } from '@keertij/ui'
import type { Language } from '@keertij/kernel'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Words } from '../words/index.ts'
import { CRISIS_SHEET, useApp } from './app.ts'
import { Crisis } from './crisis.tsx'
import { isTab, TABS, type Route, type Tab } from './route.ts'

interface NeutralShellProps {
  readonly words: Words
  readonly language: Language
  /** A place that was tapped before the app was there; it opens there. */
  readonly onSelect?: (tab: Tab) => void
  readonly onNow?: () => void
}

/** The page before anything of the person is known: the same for everybody, with help lines, now help and a way out. */
export function NeutralShell({ words, language, onSelect, onNow }: NeutralShellProps) {
  return (
    <Frame
      skipLabel={words.skip}
      kind="place"
      top={<BareTop words={words} />}
      tabs={<Tabs words={words} current={undefined} onSelect={onSelect} onNow={onNow} />}
      layers={<Crisis words={words} language={language} country={undefined} today={undefined} />}
    >
      <h1 class="sr">{words.appName}</h1>
    </Frame>
  )
}

/** The top line while nothing of the person is known. The page's first script lets Exit replace the page. */
export function BareTop({ words }: { readonly words: Words }) {
  return (
    <TopBar
      title={words.appName}
      helpLabel={words.crisis.button}
      helpId={CRISIS_SHEET}
      exitLabel={words.exit.label}
      exitHref={words.exit.path}
    />
  )
}

export interface ShellProps {
  readonly kind: FrameProps['kind']
  /** What stays in reach instead of the places. */
  readonly acts?: ComponentChildren
  readonly children: ComponentChildren
}

/** Frame, help lines, exit and places around the open screen. */
export function Shell({ kind, acts, children }: ShellProps) {
  const app = useApp()
  const words = app.words.value
  const language = app.language.value
  const { navigation } = app
  const route = navigation.route.value
  const deep = navigation.stack.value.length > 1
  const doctor = [...app.journal.value.people.values()].find(({ role }) => role === 'gp')
  return (
    <Frame
      skipLabel={words.skip}
      kind={kind}
      top={
        <TopBar
          title={words.appName}
          back={deep ? { label: words.back, onBack: navigation.back } : undefined}
          helpLabel={words.crisis.button}
          helpId={CRISIS_SHEET}
          exitLabel={words.exit.label}
          exitHref={words.exit.path}
          onExit={(event) => {
            event.preventDefault()
            app.leave()
          }}
        />
      }
      tabs={
        kind === 'now' ? (
          acts
        ) : (
          <Tabs
            words={words}
            current={tabOf(navigation.stack.value)}
            onSelect={(tab) => navigation.go({ at: tab })}
            onNow={() => route.at !== 'now-help' && navigation.open({ at: 'now-help' })}
          />
        )
      }
      layers={
        <>
          <Crisis
            words={words}
            language={language}
            country={app.preferences.value.country}
            today={app.today()}
            doctor={doctor}
            onMore={() => {
              document.getElementById(CRISIS_SHEET)?.hidePopover()
              if (route.at !== 'help') navigation.open({ at: 'help' })
            }}
          />
          <Notices />
        </>
      }
    >
      {kind === 'place' && !app.device.persistent && (
        <Note kind="signal">{words.settingsScreen.storageMemory}</Note>
      )}
      {children}
      {isTab(route.at) && !app.locked.value && <Foot />}
    </Frame>
  )
}

/** In milliseconds. */
const NOTICE_STAYS = 6_000

/** What just happened, above the bar. A notice with something to do stays; the others go by themselves. */
function Notices() {
  const app = useApp()
  const notice = app.notice.value
  useEffect(() => {
    if (!notice || notice.action) return
    const timer = setTimeout(() => (app.notice.value = undefined), NOTICE_STAYS)
    return () => clearTimeout(timer)
  }, [app, notice])
  return (
    <div class="notices">
      <Notice action={notice?.action && { label: notice.action.label, onClick: notice.action.act }}>
        {notice?.text}
      </Notice>
    </div>
  )
}

/** What is needed seldom, at the foot of each place. */
function Foot() {
  const app = useApp()
  const words = app.words.value
  return (
    <nav class="foot actions" aria-label={words.more}>
      <Button kind="plain" icon="settings" onClick={() => app.navigation.open({ at: 'settings' })}>
        {words.settings}
      </Button>
      <Button kind="plain" icon="people" onClick={() => app.navigation.open({ at: 'help' })}>
        {words.help.title}
      </Button>
    </nav>
  )
}

const ICONS = { today: 'today', programme: 'programme', insight: 'insight', plan: 'plan' } as const

function Tabs(props: {
  readonly words: Words
  readonly current: Tab | undefined
  readonly onSelect?: ((tab: Tab) => void) | undefined
  readonly onNow?: (() => void) | undefined
}) {
  const { words, onNow } = props
  return (
    <TabBar
      label={words.menu}
      items={TABS.map((id) => ({ id, label: words.tabs[id], icon: ICONS[id] }))}
      current={props.current}
      onSelect={(id) => props.onSelect?.(id as Tab)}
      now={{
        label: words.tabs.now,
        href: '/?n',
        onClick: (event) => {
          if (!onNow) return
          event.preventDefault()
          onNow()
        },
      }}
    />
  )
}

/** The place under the open screen, for the bar. */
const tabOf = (stack: readonly Route[]): Tab | undefined => stack.map((route) => route.at).findLast(isTab)
