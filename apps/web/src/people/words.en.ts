import type { PeopleWords } from './words.nl.ts'

export const en: PeopleWords = {
  title: 'People to call',
  empty: 'There is nobody here yet. Add one person, or call a help line.',
  add: 'Add someone',
  addDoctor: 'Add your GP',
  name: 'Name',
  phone: 'Phone number',
  doctor: 'GP',
  doctorName: 'Name of the practice',
  keep: 'Keep this number',
  change: (name: string) => `Change ${name}`,
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} is no longer on the list.`,
  undo: 'Put back',
  needName: 'Fill in a name, so that you can find them later.',
  needPhone: 'Fill in a phone number in digits. It may start with a plus.',
  opening: 'What do you say?',
  openingText:
    '‘I’m having a hard time. You don’t have to solve anything. Can you talk with me for a few minutes?’',
  lines: 'Would you rather talk to someone you don’t know?',
  call: (name: string) => `Call ${name}`,
}
