/** The words and the places of the app, so that a change of wording never breaks a journey. */
export { LANGUAGE_NAMES, loadWords, type Words } from '../../../apps/web/src/index.ts'
export type { Route } from '../../../apps/web/src/index.ts'
