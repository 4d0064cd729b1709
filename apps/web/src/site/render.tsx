import { LANGUAGES, type Language, type LocalDate } from '@keertij/kernel'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Article } from './article.tsx'
import { FindHelp } from './find-help.tsx'
import { Home } from './home.tsx'
import { SourcesPage, WordsPage } from './library.tsx'
import { FIND_HELP, HOME, pathOf, siteWords, SOURCES, WORDS, type PublicPage, type Site } from './site.ts'

/** All public pages in both languages, home first. */
/** `today` is the day of the build. */
export const renderSite = (site: Site, today: LocalDate): readonly PublicPage[] =>
  LANGUAGES.flatMap((language) => madePages(site, language, today).concat(writtenPages(site, language)))

const writtenPages = (site: Site, language: Language): readonly PublicPage[] =>
  site.pages
    .filter((page) => page.language === language)
    .map((page) => rendered(site, language, page.id, page, <Article site={site} page={page} />))

function madePages(site: Site, language: Language, today: LocalDate): readonly PublicPage[] {
  const words = siteWords[language]
  return [
    rendered(site, language, HOME, words.home, <Home site={site} language={language} />),
    rendered(
      site,
      language,
      FIND_HELP,
      words.findHelp,
      <FindHelp site={site} language={language} today={today} />,
    ),
    rendered(site, language, WORDS, words.wordsPage, <WordsPage site={site} language={language} />),
    rendered(site, language, SOURCES, words.sourcesPage, <SourcesPage site={site} language={language} />),
  ]
}

const rendered = (
  site: Site,
  language: Language,
  id: string,
  { title, description }: { readonly title: string; readonly description: string },
  body: VNode,
): PublicPage => ({
  id,
  language,
  path: pathOf(site, id, language),
  title,
  description,
  html: renderToString(body),
})
