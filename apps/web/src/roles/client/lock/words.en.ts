import type { LockWords } from './words.nl.ts'

const plural = new Intl.PluralRules('en')
const count = (n: number, one: string, many: string): string =>
  `${n} ${plural.select(n) === 'one' ? one : many}`
const list = new Intl.ListFormat('en-GB')

export const en: LockWords = {
  busy: 'One moment. This takes a few seconds.',
  show: 'Show',
  hide: 'Hide',
  next: 'Next',
  passphrase: 'Passphrase',

  locked: {
    title: 'Keertij is locked',
    lead: 'What you wrote lies behind the lock. Now help and the help lines work as always.',
    open: 'Unlock',
    passkey: 'Unlock with your passkey',
    useWords: 'Use your 24 words',
    usePassphrase: 'Use your passphrase',
    wrong: 'This does not fit the lock. Check the capitals and the spaces, and try again.',
    wrongWords: 'These words do not fit this lock. Are they the newest you made?',
    wrongPasskey: 'This passkey does not fit this lock. Choose another, or use your passphrase.',
    forgot: 'Forgot your passphrase?',
    forgotText:
      'Your 24 words always let you in. Don’t have those either? Then nobody can open what is here, and neither can we. You can erase everything and start again.',
    erase: 'Erase everything on this device',
    eraseAsk: 'Erase everything from this device?',
    eraseText:
      'Everything that is in Keertij here is then gone for good: journal, plan and settings. Does somebody else use Keertij on this device? Theirs is gone as well.',
    eraseKept: 'A copy that you kept in a file earlier stays where it is.',
    eraseYes: 'Erase everything',
    inAgain: 'You are in again',
    newPassphrase:
      'Your 24 words let you in. Would you like a new passphrase? The old one will stop working.',
    notNow: 'Not now',
    newPassphraseYes: 'Choose a passphrase',
  },

  behind: {
    title: 'This lies behind the lock',
    text: 'You see your people, your reasons and your plan when you unlock. After that you come back here.',
    open: 'Unlock',
    stay: 'Back to the water',
  },

  kit: {
    label: 'Your 24 words',
    hint: 'Four letters of each word are enough. Capitals and new lines do not matter.',
    typed: (n: number) => `${n} of 24`,
    picture: 'Read the QR code from a photo',
    noPicture: 'We find no QR code in this file. Take a sharp, straight photo, or type the words.',
    readPicture: 'The QR code has been read.',
    count: (n: number) => `That is ${count(n, 'word', 'words')}. There must be 24.`,
    word: (n: number) => `We don’t know word ${n}. Have another look at it.`,
    together: 'Each word exists, but together they are not right. Are two swapped, or is one different?',
    wrongPlaces: (places: readonly number[]) =>
      places.length === 1
        ? `Have another look at word ${places[0]}.`
        : `Have another look at words ${list.format(places.map(String))}.`,
  },

  sheet: {
    title: '24 words',
    file: '24-words',
    lead: 'These words open everything, also without a passphrase. Whoever has them can read it all.',
    keep: 'Keep them away from this device, where nobody else comes. You see them only once.',
    order: 'The order matters.',
    qr: 'QR code with the same 24 words',
    print: 'Print',
    image: 'Keep as a picture',
    text: 'Keep as text',
    done: 'I have kept them',
    paper: 'Keep this sheet safe. The order matters.',
  },

  prove: {
    title: 'See if it is right',
    lead: 'Take what you have just kept, and type the 24 words. Or read the QR code that you kept.',
    check: 'Check',
    again: 'Show the words again',
    otherKit: 'This QR code belongs to other words. Use the one from just now.',
  },

  set: {
    title: 'A lock on Keertij',
    does: 'With a lock, whoever takes your phone or copies your files cannot read what you wrote.',
    doesNot: 'It does not help while Keertij is open, or when somebody watches with a spying app.',
    lost: 'You get 24 words with it, in case it ever fails. Lost those, and no other way in? Then everything is gone for good. Nobody can open it, and neither can we.',
    traces:
      'What you wrote already gets a new key. Old traces may remain in the files of your browser for some time.',
    how: 'How would you like to unlock?',
    passkey: 'With a passkey',
    passkeyWhy: 'With your finger, your face or the code of this device',
    passkeyCloud:
      'A passkey may lie in a keychain of Apple, Google or your family, and come to other devices that way. Do you share such an account? Then choose a passphrase.',
    passkeyName: 'notes',
    passphrase: 'With a passphrase',
    passphraseWhy: 'A sentence of your own, of 12 characters or more',
    wordsNext: 'After that you get the 24 words.',
    doneTitle: 'The lock is on',
    done: 'Keertij locks when you are away for five minutes, and when you tap Leave. How long you may be away is yours to choose in Settings.',
    doneOld: 'Make a copy in Settings as well. It opens only with your 24 words.',
    toToday: 'To today',
  },

  second: {
    title: 'A place for somebody else',
    lead: 'Each of you has a lock and a journal of your own. You share one field: Keertij finds out by itself which lock something fits.',
    seen: 'Whoever looks into the storage of the browser sees that there are two journals. Not whose, and not what is in them.',
    lost: 'Whoever erases everything from the lock screen erases the other’s as well.',
    doneTitle: 'The place is ready',
    done: 'There is an empty journal beside yours now. Lock Keertij. After that, each of you comes in with your own passphrase, passkey or words.',
  },

  choose: {
    title: 'Choose a passphrase',
    changeTitle: 'Change your passphrase',
    hint: '12 characters or more. A few loose words are easy to remember. You see what you type.',
    suggest: 'Suggest one',
    short: (n: number) => `${count(n, 'more character', 'more characters')}, and it will hold.`,
    common: 'This one is often guessed first. Choose something less obvious.',
    keep: 'Keep this passphrase',
    kept: 'Your new passphrase works from now on.',
  },

  passkey: {
    cancelled: 'It stopped, and nothing has changed. Try again, or choose a passphrase.',
    'no-prf': 'The keychain of this device cannot do this yet. Choose a passphrase.',
    failed: 'That did not work, and nothing has changed. Try again, or choose a passphrase.',
    added: 'Your passkey works from now on.',
    removed: 'The passkey no longer opens Keertij. It still lies in your keychain.',
  },

  newKit: {
    title: 'New 24 words',
    lead: 'The old words then no longer open Keertij. Copies that you made before still open with the old words.',
    first: 'A copy opens only with 24 words. You make those first.',
    make: 'Show the words',
    kept: 'Your new 24 words work from now on.',
  },

  offer: {
    row: 'Put a lock on it',
    why: 'Then nobody can read along',
    todayTitle: 'Would you like a lock on this?',
    today: 'Whoever can open your device can read here now too.',
    not: 'Not now',
  },

  settings: {
    title: 'Lock',
    none: 'There is no lock on Keertij. Your texts are encrypted, but the key lies beside them. Whoever can open this device can read everything.',
    set: 'Put a lock on it',
    on: 'There is a lock on Keertij.',
    ways: (ways: readonly string[]) => `It opens with ${list.format(ways)}.`,
    way: { passphrase: 'your passphrase', passkey: 'your passkey', kit: 'your 24 words' },
    changePassphrase: 'Change your passphrase',
    addPassphrase: 'Add a passphrase',
    addPasskey: 'Add a passkey',
    removePasskey: 'Remove the passkey',
    newKit: 'Make new 24 words',
    after: 'When does Keertij lock by itself?',
    afters: {
      'at-once': 'As soon as it is out of sight',
      minute: 'After 1 minute out of sight',
      'five-minutes': 'After 5 minutes out of sight',
    },
    now: 'Lock now',
    second: 'Make a place for somebody else',
    two: 'There are two journals on this device, each with a lock of its own.',
    remove: 'Remove the lock',
    removeAsk: 'Remove the lock?',
    removeText:
      'After that, whoever can open this device can read everything. Your texts stay, and your 24 words still open your copies.',
    removeYes: 'Remove the lock',
    removed: 'The lock is gone. Your texts are still here.',
    removeSecond:
      'There are two journals here. As long as the other is here, this one stays locked as well. It is possible once one of the two has been erased.',
  },

  backup: {
    title: 'A locked copy',
    text: 'A file with everything you wrote, that opens only with 24 words that you get with it, or already have. Keep it away from this device. Recordings and photos do not come along.',
    make: 'Make a copy',
    age: (ago: string) => `Last copy: ${ago}`,
    never: 'There is no copy yet.',
    today: 'today',
    made: 'The copy is in your downloads. Put it somewhere else, with your 24 words apart.',
    failed: 'The copy was not made. What you wrote is still here. Try again.',
    restore: 'Put a copy back',
    have: 'I already have a copy',
    restoreTitle: 'Put a copy back',
    restoreText: 'Choose the file and give the 24 words that belong to it. What is here already stays.',
    iphone:
      'Do you have an iPhone? The app on your home screen starts empty. With this file you bring along what you wrote.',
    file: 'Choose the file',
    chosen: (name: string) => `Chosen: ${name}`,
    go: 'Put it back',
    done: (n: number, when: string) =>
      n === 0 ? 'All of this was here already.' : `${count(n, 'line', 'lines')} put back, from ${when}.`,
    noFile: 'Choose the file first.',
    'not-a-backup': 'This file is no copy of Keertij, or it is damaged. Nothing has changed.',
    'from-a-newer-version':
      'This copy comes from a newer version. Refresh Keertij first. Nothing has changed.',
    'other-kit': 'These words do not belong to this file, or the file was changed. Nothing has changed.',
    'no-kit': 'Make your 24 words first.',
  },

  problem: {
    stretch: 'That did not work just now. Close other apps and try again. Nothing is lost.',
    state: 'That is not possible now. Refresh Keertij and try again. Nothing has changed.',
    full: 'There are already two journals on this device. There is no room for a third.',
  },
}
