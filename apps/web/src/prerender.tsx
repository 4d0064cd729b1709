import type { Language } from '@keertij/kernel'
import { renderToString } from 'preact-render-to-string'
import { NeutralShell } from './shell/shell.tsx'

/** The page as it stands before any script runs: the same for everybody. */
export const renderShell = (language: Language): string =>
  renderToString(<NeutralShell language={language} />)
