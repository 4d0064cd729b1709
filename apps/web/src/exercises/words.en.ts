import type { FieldWords } from './words.nl.ts'

const hour = (n: number): string => `${String(n % 24).padStart(2, '0')}:00`

export const en: FieldWords = {
  proposal: 'A suggestion',
  nowhere: 'Nothing of this is kept.',
  takenAlong: 'Taken along. It is in your plan.',
  takeOver: 'Use this sentence',
  again: {
    keep: 'Keep',
    kept: 'Kept. What you filled in before is still there.',
    wholeLesson: 'Read the whole lesson',
  },

  values: {
    own: 'Is yours not among them?',
    item: (n) => `In your own words, ${n}`,
    top: (n) => (n === 1 ? 'Which one matters most now?' : `Which ${n} matter most now?`),
    topHint: 'Tap them in order. Begin with what matters most.',
    place: (n) => `number ${n}`,
    topFull: 'Every place is taken. Tap a number to free its place.',
  },

  trial: {
    choose: 'Which one will you try?',
    before: 'How strong is the urge or tension now?',
    after: 'And how strong is it now?',
    low: '0 none',
    high: '10 very strong',
    done: 'I have done it',
    lower: (before, after) => `It went from ${before} to ${after}, so lower.`,
    same: (rating) => `It stayed at ${rating}.`,
    higher: (before, after) => `It went from ${before} to ${after}, so higher. That can happen.`,
    quiet: 'This is practice. It is not counted as an urge anywhere.',
  },

  when: {
    today: 'Today',
    yesterday: 'Yesterday',
    other: 'Another day',
    date: 'Which day was it?',
    future: 'That day is still to come. Choose a day up to today.',
    hour: 'About what time?',
    unknown: 'I don’t remember',
    between: (n) => `between ${hour(n)} and ${hour(n + 1)}`,
  },

  loop: {
    where: 'Where is it easiest for you to do something else?',
    broken: 'Here it can go another way',
  },

  wheel: { now: 'Now', table: 'Show as a table', part: 'Part' },

  barrel: { now: 'Now', low: '0 empty', high: '10 full' },

  ladder: {
    rate: 'Which number does each step get?',
    yours: 'Your ladder, from low to high',
  },

  recording: {
    start: (seconds) => `Record, up to ${seconds} seconds`,
    stop: 'Stop recording',
    left: (time) => `${time} left`,
    listen: (seconds) => `Listen, ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`,
    stopListening: 'Stop listening',
    again: 'Record again',
    keep: 'Keep on this device',
    keepInstead: 'Replace the earlier one',
    discard: 'Throw away',
    keepFormer: 'Keep the earlier one',
    remove: 'Remove the recording',
    removeTitle: 'Remove the recording?',
    removeText: 'It is really gone from this device then. There is no copy.',
    asking: 'Your browser asks whether Keertij may use the microphone. Choose allow.',
    running: 'Recording',
    taken: 'Not kept yet',
    goesOn: 'If you go on without keeping it, it is gone.',
    formerStays: 'The earlier one stays until you replace it.',
    saving: 'Saving',
    kept: 'Saved on this device',
    keptInMemory: 'Only in this window',
    since: (day, time) => `Recorded ${day}, ${time}`,
    removed: 'The recording is gone from this device.',
    missing: 'There was a recording here. It is not on this device. You can record again.',
    notKept: 'It could not be saved. The recording stays here until you go on. Try again.',
    stays: 'Stays on this device only, sealed. Not in a copy either.',
    noLock: 'Without a lock, whoever opens this device can hear it.',
    memory: 'This browser saves nothing. Close the window and the recording is gone.',
    problems: {
      unsupported: 'This browser cannot record here. Say it aloud without recording. That is practice too.',
      refused:
        'Keertij may not use the microphone. Allow it in the settings of this page and try again. Aloud without recording is fine too.',
      missing: 'No microphone was found. Connect one and try again. Aloud without recording is fine too.',
      busy: 'The microphone is in use, perhaps by a call or another app. Close that and try again. Aloud without recording is fine too.',
      'too-short': 'That was too short to hear. Try again.',
      unplayable: 'This recording cannot be played here. You can record again.',
    },
  },

  reflection: {
    yes: 'Yes',
    no: 'No',
    hint: 'You can leave any of them open. Tap again to take your answer away.',
    answered: (n, of) => `${n} of ${of} answered`,
    said: (yes, of) => {
      if (yes === 0) return `You said yes to none of the ${of}.`
      return `You said yes ${yes === 1 ? 'once' : `${yes} times`}, out of ${of}.`
    },
  },

  photos: {
    choose: 'Choose photos',
    chooseMore: 'Choose another',
    look: (n) => (n === 1 ? 'Look at your photo' : `Look at your ${n} photos`),
    hide: (n) => (n === 1 ? 'Hide your photo' : 'Hide your photos'),
    previous: 'Previous',
    next: 'Next',
    place: (at, of) => `${at} of ${of}`,
    photo: (at, of) => (of === 1 ? 'Photo without words' : `Photo ${at} of ${of}, without words`),
    caption: 'What is in it?',
    captionHint: 'You can leave it empty. A screen reader reads your words aloud.',
    remove: 'Remove this photo',
    removeTitle: 'Remove this photo?',
    removeText: 'It is really gone from Keertij then. There is no copy. Your gallery stays as it is.',
    saving: 'Saving',
    kept: (n, of) => `${n} of ${of}. Saved on this device.`,
    keptInMemory: (n, of) => `${n} of ${of}. Only in this window.`,
    full: (n) => `All ${n} places are taken. Remove a photo to choose another.`,
    removed: 'The photo is gone from Keertij.',
    missing:
      'A photo belongs here. It is not on this device. Remove it here, and choose it again if you like.',
    someMissing: (n) =>
      n === 1 ? 'One photo is not on this device.' : `${n} photos are not on this device.`,
    notHere: 'This photo is not on this device.',
    notAll: (left, chosen) =>
      chosen === 1 ? '' : `${left === 1 ? 'One photo was' : `${left} photos were`} not added.`,
    notKept: 'It could not be saved. What was in here still is. Try again.',
    notRemoved: 'It could not be removed. The photo is still here. Try again.',
    stays:
      'Stays on this device only, sealed. Not in a copy either. Place, time and file name do not come along.',
    noLock: 'Without a lock, whoever opens this device can see them.',
    memory: 'This browser saves nothing. Close the window and the photos here are gone.',
    problems: {
      full: (most) => `There is room for ${most}. Remove one, or leave it at this.`,
      'not-a-picture':
        'This is not a photo that Keertij knows. Choose an ordinary photo, such as jpeg or png.',
      unreadable:
        'This browser cannot read this kind of photo. It happens with HEIC from an iPhone. Take a screenshot of it and choose that.',
      'too-large': 'This photo is too large for Keertij. Take a screenshot of it and choose that.',
      unopened:
        'This photo did not open. Is it in the cloud only? Put it on this device first, then choose it.',
      withheld:
        'To protect you, your browser gives Keertij no picture back. Allow it for this page, or try another browser.',
    },
  },
}
