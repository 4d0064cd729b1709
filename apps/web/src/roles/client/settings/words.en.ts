import type { SettingsWords } from './words.nl.ts'

const plural = new Intl.PluralRules('en')
const count = (n: number, one: string, many: string): string =>
  `${n} ${plural.select(n) === 'one' ? one : many}`

export const en: SettingsWords = {
  title: 'Settings',
  language: 'Language',
  country: 'Country, for the help lines',
  theme: 'Light or dark',
  themes: { device: 'as device', morning: 'light', night: 'dark' },
  exit: 'Where does Leave take you?',
  exitOwn: 'A recipe, without internet too',
  exitSite: 'A website of your choice',
  exitSiteHint: 'For example https://www.bbc.co.uk. Without internet you get the recipe.',
  exitNow: (site: string) => `Leave now takes you to ${site}`,
  exitKeys: 'Pressing Shift three times does the same.',
  offline: 'Without internet',
  offlineReady: 'Keertij now works without the internet too. All lessons are on this device.',
  offlineBusy: 'Still getting ready. Leave Keertij open for a moment.',
  offlineNot: 'This browser cannot keep Keertij for use without internet.',
  storage: 'What is on this device?',
  storageKept: 'The browser has promised not to erase your data by itself.',
  storageNotKept:
    'The browser may erase your data when space runs low, or when you don’t open Keertij for long. Put Keertij on your home screen and keep a copy now and then.',
  storageEmpty: 'Nothing has been saved yet.',
  install: 'Put Keertij on your home screen',
  installNow: 'Put it on my home screen',
  installMenu:
    'Your browser’s menu calls this Install or Add to home screen. The name and the picture give nothing away.',
  installIos:
    'On an iPhone or iPad: tap Share, then Add to Home Screen. Your journal does not move along by itself. So keep a copy first, and open it in the app afterwards.',
  export: 'Keep a readable copy',
  exportText: 'A file with everything you wrote, without a lock. Whoever has the file can read it.',
  exportDone: 'The copy is in your downloads.',
  import: 'Open a readable copy',
  importText: 'What is here stays. What is new is added.',
  importDone: (n: number) => `${count(n, 'line', 'lines')} added. It is all here.`,
  importNothing: 'All of this was here already.',
  clips: {
    remove: (n: number) =>
      n === 1 ? 'Erase your recording or photo' : `Erase your recordings and photos: ${n}`,
    text: 'What you said aloud and the photos you chose are on this device only. They are in no copy.',
    ask: (n: number) => (n === 1 ? 'Erase the recording or photo?' : `Erase all ${n} recordings and photos?`),
    askText:
      'They are really gone from Keertij then. There is no copy. What you wrote and your gallery stay as they are.',
    yes: 'Erase them',
    removed: 'Your recordings and photos have been erased.',
  },
  erase: 'Erase everything',
  eraseText: 'This erases everything you wrote, said aloud or chose as a photo here. It cannot be undone.',
  eraseAsk: 'Erase everything from this device?',
  eraseAskText: (n: number) =>
    `Then everything you wrote is gone for good: ${count(n, 'line', 'lines')}, and what was not finished. Want to read it again some day? Keep a copy first.`,
  eraseYes: 'Erase everything',
  update: 'New version',
  updateText: 'A new version is ready. Your texts stay.',
  updateNone: 'You have the newest version this device knows.',
  about: 'About Keertij',
  aboutText:
    'Keertij is a self-help programme. It makes no diagnosis and is not a CE-marked medical device. The texts have not yet been reviewed by a clinician.',
  aboutPrivacy: 'Nothing you write goes to a server. Keertij fetches nothing from others.',
  history:
    'The browser may remember that you visited this page. You can clear that in the browser’s history.',
}
