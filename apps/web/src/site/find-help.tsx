import type { Language } from '@keertij/kernel'
import { Rows } from '@keertij/ui'
import { HelpCard } from './help-card.tsx'
import { Layout } from './layout.tsx'
import { FIND_HELP, siteWords, type Site } from './site.ts'

/** Every service of the directory, crisis lines first. */
export function FindHelp({ site, language }: { readonly site: Site; readonly language: Language }) {
  const { findHelp } = siteWords[language]
  const list = (crisis: boolean) => (
    <Rows>
      {site.directory
        .filter((entry) => entry.crisis === crisis)
        .map((entry) => (
          <HelpCard key={entry.id} entry={entry} language={language} dated />
        ))}
    </Rows>
  )
  return (
    <Layout site={site} language={language} id={FIND_HELP}>
      <article class="prose">
        <h1>{findHelp.heading}</h1>
        <h2>{findHelp.now}</h2>
        {list(true)}
        <h2>{findHelp.care}</h2>
        {list(false)}
      </article>
    </Layout>
  )
}
