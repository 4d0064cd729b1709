import type { Narrowing } from '@keertij/engine'
import type { CareLanguage, Need } from '@keertij/programme'
import type { Call, CallWords, HelpWords } from './words.nl.ts'

const needs: Readonly<Record<Need, string>> = {
  'talk-now': 'Talking to somebody',
  suicide: 'Thinking of suicide',
  violence: 'Violence or pressure',
  'sexual-violence': 'Sex I did not want',
  'medical-urgent': 'A doctor soon',
  treatment: 'Treatment',
  group: 'A group',
  drugs: 'Drink, drugs or pills',
  'sti-test': 'STIs and tests',
  'partner-family': 'Help as a partner or relative',
  young: 'For young people',
  'legal-worry': 'Afraid of crossing a line',
}

const languages: Readonly<Record<CareLanguage, string>> = { nl: 'Dutch', en: 'English', fr: 'French' }

const wider: Readonly<Record<Narrowing, string>> = {
  need: 'All kinds of help',
  language: 'In any language',
  free: 'Also if it isn’t free',
  withoutFaith: 'With Christian help as well',
  lgbtq: 'Not only for LGBTQ+',
}

const calls: Readonly<Record<Call, CallWords>> = {
  doctor: {
    name: 'GP',
    say: [
      'Good morning. Can we speak English?',
      'I’d like an appointment with the doctor.',
      'It’s personal. I’d rather tell only the doctor.',
      'Could it be a double appointment?',
      'It isn’t urgent, but I can’t wait long.',
      'I’ll bring a letter. Can I also hand it in beforehand?',
      'When can I come?',
    ],
    asked: ['Your name and date of birth.', 'What it is about.', 'Whether it is urgent.'],
    refuse: [
      'Saying what it is about. ‘Personal’ is enough.',
      'Answering while somebody listens in. Ask them to call you back.',
    ],
  },
  centre: {
    name: 'Treatment',
    say: [
      'Good morning. Can we speak English?',
      'I’m looking for help, because I have too little grip on my sexual behaviour.',
      'Do you often help people with this?',
      'Do I need a referral from my GP?',
      'How long does it take until a first talk?',
      'What do I pay myself?',
      'What do you write down, and who can read it?',
    ],
    asked: [
      'Your name, date of birth and insurance.',
      'How long it has been going on, and what it costs you.',
      'Whether you are safe, and whether you drink or use drugs.',
    ],
    refuse: [
      'Telling what exactly you did.',
      'Saying yes at once. You may always sleep on it.',
      'A group, or a talk with your partner there.',
    ],
  },
  line: {
    name: 'Help line',
    say: [
      'Hello. Can we speak English?',
      'I’d rather not give my name.',
      'I’ve hardly told anybody about this.',
      'It’s about sex, and I feel ashamed of it.',
      'You don’t have to solve it. I want to say it out loud once.',
      'What do you do with what I tell you?',
      'If it gets too much, I’ll hang up.',
    ],
    asked: [
      'How you are right now.',
      'Whether you are alone, and whether you are safe.',
      'Whether you are thinking of suicide.',
    ],
    refuse: [
      'Your name and where you live.',
      'Any question that comes too close.',
      'Going on. You may hang up.',
    ],
  },
}

export const en: HelpWords = {
  intro: 'This list is on your device. Every line says when it was checked. We don’t keep what you look for.',
  country: 'Where do you want help?',
  crisis: 'Right now',
  toCare: 'Look for help that suits you',
  again: 'Go through the safety questions again',

  before: 'Before you call',
  letter: 'Make a letter for your GP',
  letterWhy: 'For what is hard to get said',

  care: 'Talking, groups and treatment',
  need: 'What do you want help with?',
  anyNeed: 'Everything',
  needs,
  language: 'In which language?',
  anyLanguage: 'Any language',
  languages,
  more: 'More exactly',
  only: { free: 'Free only', withoutFaith: 'Not Christian', lgbtq: 'For LGBTQ+' },
  count: (n) => (n === 1 ? 'There is one place in the list.' : `There are ${n} places in the list.`),
  fits: (n) => (n === 1 ? 'One place fits what you chose.' : `${n} places fit what you chose.`),
  costUnknown: (n) =>
    n === 1
      ? 'Of one other we don’t know whether it is free. It isn’t in the list now.'
      : `Of ${n} others we don’t know whether they are free. They aren’t in the list now.`,
  lgbtqNote:
    'These places say themselves that they are there for LGBTQ+ people. Of the others we don’t know.',
  askLanguage: (language) => `Ask whether it can be in ${language}.`,
  noCost: 'We don’t know what it costs.',
  nothing: 'Nothing found',
  nothingText:
    'No place fits everything you chose. The help lines on top are there, and so is your GP. Look wider:',
  wider,
  places: (n) => (n === 1 ? 'One place' : `${n} places`),
  clear: 'Clear all choices',

  calling: 'What do you say when you call?',
  whom: 'Whom do you call?',
  calls,
  say: 'You may read this aloud',
  asked: 'What they may ask',
  refuse: 'What you may refuse',
  callSuicide: 'Are you thinking of suicide? Say that first.',
  callOffences:
    'Is there an offence? Tell no details. First ask what stays secret, and what the other person has to report.',

  card: 'Print a card',
  cardText:
    'On one sheet: the help lines, your GP, and what you tap here. Of those only the name and number are on it.',
  cardNone: 'Choose more widely in the list below first. Right now there is nothing to put on the card.',
  cardChoose: 'What else goes on it?',
  cardHint: (most) => `No more than ${most}. Look for something below, and this list gets shorter.`,
  cardPrint: 'Print this card',
  cardFile: 'Phone numbers',
  cardTitle: 'Who I can call',
  cardDate: (printed, checked) => `Printed on ${printed}. Numbers checked on ${checked}.`,
  cardOld: 'Not every number was checked in time. If one doesn’t work and there is danger, call 112.',
  cardDoctor: 'My GP',
  cardNight: 'GP in the evening, at night and at the weekend',
  cardMine: 'Also',
}
