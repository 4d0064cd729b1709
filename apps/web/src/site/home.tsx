import type { Language } from '@keertij/kernel'
import { Icon, Row, Rows, Scenery, Waterline, type IconName } from '@keertij/ui'
import { PageRows } from './article.tsx'
import { Layout } from './layout.tsx'
import {
  ABOUT,
  FIND_HELP,
  GROUPS,
  HOME,
  hrefOf,
  pageId,
  pathOf,
  RECOGNISE,
  siteWords,
  type Group,
  type Site,
} from './site.ts'

const ICONS: readonly IconName[] = ['unlocked', 'lock', 'moon', 'check']

/** Forty days of nobody: thirty-six as wanted, one slip, three that were not told. */
const SLIP_DAY = 24
const UNTOLD: ReadonlySet<number> = new Set([6, 13, 30])
const EXAMPLE = Array.from({ length: 40 }, (_, day) => ({
  kept: UNTOLD.has(day) ? undefined : day !== SLIP_DAY,
}))

/** The front door: where one may want to go, said in one's own words. */
export function Home({ site, language }: { readonly site: Site; readonly language: Language }) {
  const words = siteWords[language]
  const { home } = words
  return (
    <Layout site={site} language={language} id={HOME}>
      <section class="hero bleed">
        <div class="sea">
          <div class="say">
            <h1>{home.heading}</h1>
            <p class="lead">{home.lead}</p>
          </div>
          <Scenery level={5} />
        </div>
      </section>
      <div class="home">
        <section class="doors" aria-labelledby="doors">
          <h2 id="doors">{home.doors}</h2>
          <Rows>
            <Row icon="wave" best what={home.urge} why={home.urgeWhy} href={hrefOf('now-help')} />
            <Row
              icon="reasons"
              what={home.recognise}
              why={home.recogniseWhy}
              href={pathOf(site, RECOGNISE, language)}
            />
            <Row icon="today" what={home.begin} why={home.beginWhy} href={hrefOf('programme')} />
            <Row
              icon="people"
              what={home.partner}
              why={home.partnerWhy}
              href={pathOf(site, pageId('for-partners'), language)}
            />
            <Row
              icon="water"
              what={home.chemsex}
              why={home.chemsexWhy}
              href={pathOf(site, pageId('chemsex'), language)}
            />
            <Row
              icon="message"
              what={home.friend}
              why={home.friendWhy}
              href={pathOf(site, pageId('for-friends'), language)}
            />
            <Row
              icon="call"
              what={home.person}
              why={home.personWhy}
              href={pathOf(site, FIND_HELP, language)}
            />
          </Rows>
        </section>
        <section class="example" aria-labelledby="example">
          <h2 id="example">{home.example}</h2>
          <div class="card">
            <Waterline
              title={home.exampleNote}
              count={36}
              of={40}
              label={home.exampleLabel}
              days={EXAMPLE}
              summary={home.exampleSummary}
            />
          </div>
          <p class="gap">{home.exampleWhy}</p>
          <p class="note">{home.exampleNote}</p>
        </section>
        <section class="promises" aria-labelledby="promises">
          <h2 id="promises">{home.promises}</h2>
          <ul role="list">
            {home.promise.map(({ what, why }, at) => (
              <li key={what}>
                <Icon name={ICONS[at] ?? 'check'} />
                <h3>{what}</h3>
                <p>{why}</p>
              </li>
            ))}
          </ul>
          <p class="gap">
            <a href={pathOf(site, ABOUT, language)}>{home.about}</a>
          </p>
        </section>
        <section class="reading" aria-labelledby="reading">
          <h2 id="reading">{home.read}</h2>
          <div class="groups">
            {(Object.keys(GROUPS) as Group[]).map((group) => (
              <section key={group} aria-labelledby={`group-${group}`}>
                <h3 id={`group-${group}`}>{words.groups[group]}</h3>
                <PageRows site={site} language={language} names={GROUPS[group]} />
              </section>
            ))}
          </div>
        </section>
      </div>
    </Layout>
  )
}
