/** What tests share: a clock, bytes and a person that are the same every time. Tests only, never in a build. */
export { createBrowser, type FakeBrowser, type FakeTab } from './browser.ts'
export { seededBytes } from './bytes.ts'
export { seededClock, type SeededClock } from './clock.ts'
export { persona, type PersonaOptions } from './persona.ts'
