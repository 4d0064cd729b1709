import type { Language } from '@keertij/kernel'
import { renderToString } from 'preact-render-to-string'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import { NeutralShell } from './shell/shell.tsx'

/** The page as it stands before any script runs: the same for everybody. */
export const renderShell = (language: Language): string =>
  renderToString(<NeutralShell words={language === 'nl' ? nl : en} language={language} />)

export { finderStyle } from './site/finder-style.ts'
export { renderSite } from './site/render.tsx'
export type { PublicPage, Site } from './site/site.ts'
