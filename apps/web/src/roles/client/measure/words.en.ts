import type { MeasureMoment } from '@keertij/programme'
import type { MeasureWords } from './words.nl.ts'

const plural = new Intl.PluralRules('en')
const count = (n: number, one: string, many: string): string =>
  `${n} ${plural.select(n) === 'one' ? one : many}`

const moments: Readonly<Record<MeasureMoment, string>> = {
  start: 'the beginning',
  'week-3': 'week 3',
  'week-6': 'week 6',
  'week-12': 'week 12',
  'month-1': 'a month after the programme',
  'month-3': 'three months after the programme',
  'month-6': 'half a year after the programme',
}

export const en: MeasureWords = {
  title: 'Questionnaires',
  why: 'What you answered before, and what there is to ask now.',
  intro:
    'A few short questionnaires, at set moments. They show how you are, and they are no diagnosis. What you answer stays on this device.',
  due: (moment) => `Now: ${moments[moment]}`,
  dueRow: 'A moment to look: how are you?',
  dueWhy: (lists, questions) =>
    `${count(lists, 'short list', 'short lists')}, ${count(questions, 'question', 'questions')}. You can stop at any time.`,
  others: 'By your own choice',
  othersWhy: 'We do not ask these by ourselves.',
  nothing: 'What you answer will be here. After your first lesson the first questions are ready.',

  question: (n, of) => `Question ${n} of ${of}`,
  go: 'Go on',
  last: 'Save and see',
  back: 'One question back',
  gone: 'This questionnaire is not there in this language.',
  unchecked: 'This wording has not been compared with the official form yet.',
  nonCommercial: 'Not for commercial use.',
  helpNow: 'There is somebody to talk to now',

  safe: {
    title: 'This first',
    text: 'You said that you think you would be better off dead, or that you want to hurt yourself. It is good that you put it down. You don’t have to carry this alone.',
    nobody: 'Nobody reads along. That is why we ask you to call, or to go to somebody, yourself.',
    danger: 'Are you afraid you will do it? Call 112, or go to somebody.',
    plan: 'Make or read your safety plan',
    people: 'Call somebody of your own',
    on: 'Go on',
  },

  result: {
    title: 'Saved',
    noDiagnosis: 'This is no diagnosis. A list counts answers. Only somebody you talk to sees the whole.',
    fits: (name, band) => `${name}: what you answered fits ${band}.`,
    score: (value, max) => `Added up ${value}, of ${max} at most.`,
    plain: (name, value, max) => `${name}: ${value} of ${max}.`,
    changes: {
      better: 'That is better than the first time, by more than chance in the measuring.',
      same: 'That is about the same as the first time.',
      worse:
        'That is heavier than the first time, by more than chance in the measuring. Talk about it with your doctor.',
    },
    before: (value) => `Last time that was ${value}.`,
    talk: 'Talk to somebody',
    help: 'All help in one list',
    next: (title) => `Next: ${title}`,
    done: 'Done',
  },

  stepUp: {
    title: 'Think about more help',
    text: 'You are six weeks on your way, and your answers did not clearly get lighter yet. That says nothing about your effort. For many people it then helps to have somebody look along: a doctor, a psychologist or a sexologist.',
    advice: 'This is advice. Nothing in your programme changes.',
    row: 'See what help there is',
  },

  history: {
    first: (date) => `Answered once, on ${date}.`,
    summary: (name, times, from, to) =>
      `${name}, answered ${count(times, 'time', 'times')}, from ${from} to ${to}.`,
    changes: {
      better: (name) => `${name}: better than the first time.`,
      same: (name) => `${name}: about the same as the first time.`,
      worse: (name) => `${name}: heavier than the first time.`,
    },
    plain: (name, first, last) => `${name}: first ${first}, now ${last}.`,
    once: (name, value) => `${name}: ${value}.`,
    note: 'A difference is called a change here only when it is larger than what the measuring itself may be off.',
    table: 'Show as table',
    day: 'Day',
    low: 'low',
    high: 'high',
  },
}
