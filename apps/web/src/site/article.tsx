import type { Page, Source } from '@keertij/programme'
import { Row, Rows } from '@keertij/ui'
import { Cited } from '../shell/cited.tsx'
import { PageBlocks, PageInlines } from './blocks.tsx'
import { Layout } from './layout.tsx'
import { GROUPS, pageId, pathOf, siteWords, type Group, type Site } from './site.ts'

/** A page that somebody wrote. */
export function Article({ site, page }: { readonly site: Site; readonly page: Page }) {
  const { language } = page
  const words = siteWords[language]
  const heading = page.blocks.find((block) => block.t === 'h' && block.level === 1)
  return (
    <Layout site={site} language={language} id={page.id}>
      <article class="prose" data-read-aloud={words.readAloud} data-stop-reading={words.stopReading}>
        {heading?.t === 'h' && (
          <h1>
            <PageInlines site={site} page={page} of={heading.c} />
          </h1>
        )}
        <p class="note by">
          {words.minutes(page.minutes)}. {page.status === 'draft' ? words.draft : words.reviewed}
        </p>
        {page.easy.length > 0 && (
          <section class="card easy" aria-labelledby="easy">
            <h2 id="easy">{words.easy}</h2>
            <PageBlocks site={site} page={page} of={page.easy} />
          </section>
        )}
        <PageBlocks site={site} page={page} of={page.blocks.filter((block) => block !== heading)} />
        <PageSources site={site} page={page} />
      </article>
      <More site={site} page={page} />
    </Layout>
  )
}

function PageSources({ site, page }: { readonly site: Site; readonly page: Page }) {
  const words = siteWords[page.language]
  const known = page.sources.flatMap((id): readonly Source[] =>
    site.sources.filter((source) => source.id === id),
  )
  if (known.length === 0) return null
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{words.sources}</h2>
      <ol class="numbers small">
        {known.map((source) => (
          <li key={source.id} id={`source-${source.id}`}>
            <Cited source={source} /> {source.supports[page.language]}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The other pages of the same group. */
function More({ site, page }: { readonly site: Site; readonly page: Page }) {
  const words = siteWords[page.language]
  const group = groupOf(page.id) ?? 'understand'
  return (
    <section class="part more" aria-labelledby="more">
      <h2 id="more">{words.more}</h2>
      <PageRows site={site} language={page.language} names={GROUPS[group]} without={page.id} />
    </section>
  )
}

const groupOf = (id: string): Group | undefined =>
  (Object.keys(GROUPS) as Group[]).find((group) => GROUPS[group].some((name) => pageId(name) === id))

/** Links to pages, with what they are about. */
export function PageRows({
  site,
  language,
  names,
  without,
}: {
  readonly site: Site
  readonly language: Page['language']
  readonly names: readonly string[]
  readonly without?: string
}) {
  const words = siteWords[language]
  const pages = names.flatMap((name) =>
    site.pages.filter(
      (page) => page.id === pageId(name) && page.language === language && page.id !== without,
    ),
  )
  return (
    <Rows>
      {pages.map((page) => (
        <Row
          key={page.id}
          what={page.title}
          why={words.minutes(page.minutes)}
          href={pathOf(site, page.id, language)}
        />
      ))}
    </Rows>
  )
}
