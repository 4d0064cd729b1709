import type { Language } from '@keertij/kernel'
import { Frame, Icon, TopBar, type IconName } from '@keertij/ui'
import type { ComponentChildren } from 'preact'
import { CRISIS_SHEET } from '../shell/app.ts'
import { Crisis } from '../shell/crisis.tsx'
import { WORDS_OF } from './app-words.ts'
import {
  ABOUT,
  FIND_HELP,
  HOME,
  hrefOf,
  otherLanguage,
  pageId,
  pathOf,
  RECOGNISE,
  siteWords,
  SOURCES,
  WORDS,
  type Site,
} from './site.ts'

interface LayoutProps {
  readonly site: Site
  readonly language: Language
  /** The page, to mark where one is and to find it in the other language. */
  readonly id: string
  readonly children: ComponentChildren
}

/** Top line, places and foot around a public page. Links and a popover of the browser: nothing here needs a script. */
export function Layout({ site, language, id, children }: LayoutProps) {
  const app = WORDS_OF[language]
  return (
    <div class="site">
      <Frame
        skipLabel={app.skip}
        kind="bare"
        top={
          <TopBar
            title={app.appName}
            titleHref={`/${language}/`}
            helpLabel={app.crisis.button}
            helpId={CRISIS_SHEET}
            exitLabel={app.exit.label}
            exitHref={app.exit.path}
          />
        }
        tabs={<Places site={site} language={language} id={id} />}
        layers={<Crisis words={app} language={language} country={undefined} today={undefined} />}
      >
        {children}
        <Foot site={site} language={language} id={id} />
      </Frame>
    </div>
  )
}

type Here = Omit<LayoutProps, 'children'>

function Places({ site, language, id }: Here) {
  const { menu, places, now } = siteWords[language]
  const place = (label: string, icon: IconName, href: string, at?: string) => (
    <li>
      <a href={href} aria-current={at === id ? 'page' : undefined}>
        <Icon name={icon} />
        {label}
      </a>
    </li>
  )
  return (
    <nav class="tabs" aria-label={menu}>
      <ul role="list">
        {place(places.home, 'programme', pathOf(site, HOME, language), HOME)}
        {place(places.recognise, 'reasons', pathOf(site, RECOGNISE, language), RECOGNISE)}
        <li class="mid">
          <a class="now" href={hrefOf('now-help')}>
            <Icon name="wave" />
            {now}
          </a>
        </li>
        {place(places.help, 'people', pathOf(site, FIND_HELP, language), FIND_HELP)}
        {place(places.programme, 'today', hrefOf('programme'))}
      </ul>
    </nav>
  )
}

function Foot({ site, language, id }: Here) {
  const words = siteWords[language]
  const other = otherLanguage(language)
  const link = (to: string, label: string) => (
    <li>
      <a href={pathOf(site, to, language)} aria-current={to === id ? 'page' : undefined}>
        {label}
      </a>
    </li>
  )
  return (
    <footer class="site-foot">
      <p class="note">
        {words.history} <a href={pathOf(site, ABOUT, language)}>{words.historyMore}</a>.
      </p>
      <nav aria-label={words.foot}>
        <ul role="list">
          {link(ABOUT, words.about)}
          {link(pageId('easy'), words.easyPage)}
          {link(WORDS, words.words)}
          {link(SOURCES, words.allSources)}
          <li>
            <a href={pathOf(site, id, other)} hreflang={other} lang={other}>
              {words.other}
            </a>
          </li>
        </ul>
      </nav>
    </footer>
  )
}
