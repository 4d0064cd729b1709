import type { Trigger } from '@keertij/journal'

export const nl: Readonly<Record<Trigger, string>> = {
  hungry: 'honger',
  angry: 'boos',
  lonely: 'eenzaam',
  tired: 'moe',
  bored: 'verveeld',
  stress: 'stress',
  conflict: 'ruzie',
  rejection: 'afwijzing',
  shame: 'schaamte',
  celebration: 'iets te vieren',
  'alone-at-home': 'alleen thuis',
  'late-evening': 'laat op de avond',
  'phone-in-bed': 'telefoon in bed',
  screen: 'lang achter een scherm',
  image: 'een beeld',
  alcohol: 'alcohol',
  drugs: 'drugs',
  place: 'een plek',
  person: 'een persoon',
  money: 'geld',
}
