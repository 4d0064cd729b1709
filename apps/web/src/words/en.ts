import type { Words } from './nl.ts'

const plural = new Intl.PluralRules('en')
const count = (n: number, one: string, many: string): string =>
  `${n} ${plural.select(n) === 'one' ? one : many}`

export const en = {
  locale: 'en-GB',
  appName: 'Keertij',
  skip: 'To the content',
  back: 'Back',
  close: 'Close',
  cancel: 'Never mind',
  settings: 'Settings',
  more: 'More',
  unknown: 'Unknown',
  relative: { today: 'today', yesterday: 'yesterday' },
  loading: 'One moment',
  exit: { label: 'Leave', path: '/recipe' },
  menu: 'Main menu',
  tabs: { today: 'Today', programme: 'Programme', insight: 'Insight', plan: 'Plan', now: 'Help now' },

  crisis: {
    button: 'Help lines',
    nav: 'Help lines and way out',
    title: 'Help lines',
    intro: 'Calls go outside Keertij. We keep no record of what you open here.',
    countries: { NL: 'Netherlands', BE: 'Belgium' },
    call: (name: string, shown: string) => `Call ${name}, ${shown}`,
    checked: (date: string) => `Checked on ${date}`,
    expired: (date: string) =>
      `Last checked on ${date}. If the number doesn’t work and there is danger, call 112.`,
    unsure: 'Check before you rely on it.',
    more: 'See all help',
    ownDoctor: 'My GP',
    chat: 'You can chat as well',
    none: 'There is no help line here now. In danger, call 112.',
  },

  first: {
    title: 'It’s good that you’re here',
    lead: 'You don’t have to explain anything. No name, no account.',
    who: 'What brings you here?',
    urge: 'I have an urge now',
    urgeWhy: 'We’ll go through it together, right away',
    self: 'I am here for myself',
    selfWhy: 'Start gently, in steps of ten minutes',
    partner: 'It is about my partner',
    partnerWhy: 'First aid for you, today and this week',
    chemsex: 'Sex with drugs',
    chemsexWhy: 'Stopping, less or safer',
    unsure: 'I don’t know yet if this is about me',
    unsureWhy: 'Two short lists to look at for yourself. Nothing is kept.',
    private: 'What you write stays on this device. Without a lock, whoever opens it can read it.',
    lock: 'Put a lock on it',
    have: 'I already have a copy',
    language: 'Language',
  },

  programme: {
    title: 'Programme',
    intro: 'You may read everything, at your own pace. This is the order we suggest.',
    week: (n: number) => (n === 0 ? 'To begin with' : `Week ${n}`),
    done: 'Done',
    now: 'You are here',
    of: (done: number, all: number) => `${done} of ${count(all, 'lesson', 'lessons')} done`,
    draft: (reviewed: number, all: number) => `Reviewed by a clinician: ${reviewed} of ${all} lessons.`,
    glossary: 'Glossary',
    sources: 'Sources',
  },

  lesson: {
    step: (n: number, of: number) => `Lesson ${n} of ${of}`,
    minutes: (n: number) => count(n, 'minute', 'minutes'),
    exercise: 'Exercise',
    sources: 'Sources for this text',
    source: (n: number) => `source ${n}`,
    evidence: 'What we know',
    content: 'Good to know beforehand',
    finish: 'Keep and finish',
    finishRead: 'Finish this lesson',
    keep: 'Keep',
    finished: 'You have done this lesson.',
    next: (title: string) => `On to ‘${title}’`,
    toToday: 'To today',
    draft: (time: string) => `Your text is on this device, ${time}`,
    saving: 'Saving',
    kept: (time: string) => `Saved on this device, ${time}`,
    keptInMemory: (time: string) => `Only in this window, ${time}`,
    notKept: 'Not saved yet. What you wrote is still here.',
    onlyYou: 'This stays on this device.',
    closed: 'The exercises are for people of 18 and over. You are welcome to read.',
    thisBehaviour: 'this behaviour',
    askFirst:
      'Before the first exercise we ask a few short questions about safety. What you read here will still be here.',
    toQuestions: 'To the questions',
    younger: 'From an earlier version of this lesson',
    missing:
      'This lesson is not on this device yet. Connect to the internet once, and it will be here from then on.',
    retry: 'Try again',
    choose: 'Choose what fits',
    continue: 'Go on',
    previous: 'One step back',
    none: 'Nothing chosen yet',
    why: 'Why is this closed?',
  },

  fields: {
    own: 'Your answer',
    add: 'Add',
    remove: (what: string) => `Remove: ${what}`,
    item: (n: number) => `Number ${n}`,
    max: (n: number) => `There is room for ${n}.`,
    yourSentence: 'Your sentence',
    otherMoment: 'another moment',
    moments: 'You named these moments yourself before.',
    situation: 'The moment',
    action: 'What you do then',
    untouched: 'Slide to choose',
    ratings: [
      'none',
      'very faint',
      'faint',
      'faint',
      'moderate',
      'moderate',
      'firm',
      'strong',
      'strong',
      'very strong',
      'very strong',
    ],
  },

  timer: {
    start: (minutes: number) => `Start, ${count(minutes, 'minute', 'minutes')}`,
    stop: 'Stop early',
    left: (time: string) => `${time} left`,
    again: 'Once more',
    done: 'Time is up.',
    breatheIn: 'Breathe in',
    breatheOut: 'Breathe out',
    breath: 'Breath',
    along: 'Breathe along with the water',
    alongText: 'Breathe in for four counts and out for six. Do that for as long as you like.',
    sound: 'Sound at the end',
  },

  nowHelp: {
    title: 'Help now',
    since: (minutes: number) => (minutes === 0 ? '' : `You are ${count(minutes, 'minute', 'minutes')} in.`),
    choose: 'Choose one thing',
    best: (uses: number, drop: string) =>
      uses === 1
        ? `Helped you last time: down by ${drop}`
        : `Helped you most so far: down by ${drop} on average, ${uses} times`,
    chosen: 'You chose this one yourself',
    before: (uses: number, drop: string) =>
      uses === 1 ? `Last time: down by ${drop}` : `Down by ${drop} on average, ${uses} times`,
    trial: 'Not tried much yet. It may suit you',
    none: 'A good one to begin with',
    howTitle: 'Why does this one come first?',
    how: 'What brought your urge down most is usually at the top. Now and then it is something else, to find out if that helps too. Your device works this out, for nobody else.',
    minutes: (n: number) => `${count(n, 'minute', 'minutes')}`,
    call: 'Call someone',
    callName: (name: string) => `Call ${name}`,
    reasons: 'My reasons',
    plan: 'My plan',
    carries: 'What carries me',
    bar: 'Help from yourself and others',
    reasonsTitle: 'Why I’m doing this',
    reasonsFrom: (date: string) => `You wrote this yourself, ${date}.`,
    noReasons:
      'You have not written down any reasons yet. In the lesson ‘My reasons’ you can, at a quiet moment.',
    backToWater: 'Back to the water',
    unsafe: 'If it is not safe',
    offline: 'This screen works without internet.',
    doneWith: 'I have done it',
    after: 'And now?',
    another: 'Try something else',
    happened: 'It happened after all',
    keep: 'Keep and close',
    lower: (from: number, to: number) => `From ${from} to ${to}.`,
  },

  help: {
    title: 'Find help',
    alsoFor: (whom: string) => `Label: ${whom}.`,
    tags: {
      '12-stappen': '12 steps',
      christelijk: 'Christian',
      frans: 'in French',
      jongeren: 'young people',
      lhbti: 'LGBTQ+',
      naasten: 'family and friends',
      partner: 'partners',
      professional: 'for professionals',
    },
  },

  settingsScreen: {
    countryNone: 'Both',
    exitSiteBad: 'We don’t know this address. Start with https:// and choose an ordinary website.',
    storageMemory: 'This browser keeps nothing. Close the window and it is gone.',
    importBad: 'This file is no copy of Keertij, or it is damaged. Nothing has changed.',
    erased: 'Everything has been erased.',
    updateNow: 'Refresh now',
  },

  unopened: {
    title: 'Keertij does not open now',
    'not-loaded':
      'A part of Keertij is not on this device yet. What you saved is still there. Connect to the internet and try again.',
    'store-unavailable':
      'The browser does not give access to your storage. What you saved is still there. Close other windows of Keertij and open it again.',
    'from-a-newer-version':
      'Your data was saved by a newer version. It is still there. Connect to the internet and open Keertij again.',
    'key-damaged':
      'The key on this device is damaged, so we cannot read your texts. Do you have a copy? Then clear the data of this site in your browser and open the copy.',
  },

  problems: {
    full: 'The device is full, so this was not saved. What you had is still here. Make room and try again.',
    unavailable:
      'The browser does not let us save. Your text is still on the screen, but it is gone when you close it.',
    failed: 'Saving did not work. Your text is still here. Try again.',
    retry: 'Try again',
    broken: 'Something went wrong on this screen. What you saved is still there.',
    toToday: 'Go to today',
  },

  notices: {
    offlineReady: 'Keertij now works without the internet too.',
    update: 'There is a new version.',
  },

  sourcesScreen: {
    title: 'Sources',
    intro: 'What our statements on health rest on, and how strong that evidence is.',
  },
  glossaryScreen: { title: 'Glossary', intro: 'Words you may meet here.' },
} satisfies Words
