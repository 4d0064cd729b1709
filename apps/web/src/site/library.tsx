import type { Language } from '@keertij/kernel'
import { Cited } from '../shell/cited.tsx'
import { STRENGTHS } from '../words/strengths.ts'
import { Layout } from './layout.tsx'
import { siteWords, SOURCES, WORDS, type Site } from './site.ts'

interface LibraryProps {
  readonly site: Site
  readonly language: Language
}

/** Words that a reader meets, in plain language. */
export function WordsPage({ site, language }: LibraryProps) {
  const { wordsPage } = siteWords[language]
  const terms = site.glossary.toSorted((a, b) => a.term[language].localeCompare(b.term[language], language))
  return (
    <Layout site={site} language={language} id={WORDS}>
      <article class="prose">
        <h1>{wordsPage.heading}</h1>
        <p>{wordsPage.intro}</p>
        <dl class="terms">
          {terms.map(({ id, term, meaning }) => (
            <div key={id} id={id}>
              <dt>{term[language]}</dt>
              <dd>{meaning[language]}</dd>
            </div>
          ))}
        </dl>
      </article>
    </Layout>
  )
}

/** What the texts rest on, for who wants to check. */
export function SourcesPage({ site, language }: LibraryProps) {
  const { sourcesPage } = siteWords[language]
  const strengths = STRENGTHS[language]
  return (
    <Layout site={site} language={language} id={SOURCES}>
      <article class="prose">
        <h1>{sourcesPage.heading}</h1>
        <p>{sourcesPage.intro}</p>
        <ul class="rows" role="list">
          {site.sources.map((source) => (
            <li key={source.id} class="source-entry">
              <p>
                <Cited source={source} />
              </p>
              <p class="note">
                {source.supports[language]} ({strengths[source.strength] ?? source.strength})
              </p>
              {source.link && (
                <a href={source.link} rel="noreferrer noopener" target="_blank">
                  {source.link.replace(/^https:\/\//, '')}
                </a>
              )}
            </li>
          ))}
        </ul>
      </article>
    </Layout>
  )
}
