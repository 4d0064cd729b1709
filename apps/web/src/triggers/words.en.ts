import type { nl } from './words.nl.ts'

export const en: typeof nl = {
  hungry: 'hungry',
  angry: 'angry',
  lonely: 'lonely',
  tired: 'tired',
  bored: 'bored',
  stress: 'stress',
  conflict: 'an argument',
  rejection: 'rejection',
  shame: 'shame',
  celebration: 'something to celebrate',
  'alone-at-home': 'alone at home',
  'late-evening': 'late in the evening',
  'phone-in-bed': 'phone in bed',
  screen: 'a long time at a screen',
  image: 'an image',
  alcohol: 'alcohol',
  drugs: 'drugs',
  place: 'a place',
  person: 'a person',
  money: 'money',
}
