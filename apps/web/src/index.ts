/** What tests of the whole app may know of it: the words on its screens, and which screens there are. */
export type { Route } from './shell/route.ts'
export { en } from './words/en.ts'
export { LANGUAGE_NAMES, loadWords, type Words } from './words/index.ts'
export { nl } from './words/nl.ts'
