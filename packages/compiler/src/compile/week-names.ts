import type { Language } from '@keertij/kernel'
import type { WeekNames } from '@keertij/programme'

/** A week in each language, so that an answer about it can be read where no screen has words. */
export const WEEK_NAMES: Readonly<Record<Language, WeekNames>> = {
  nl: {
    days: {
      mon: 'maandag',
      tue: 'dinsdag',
      wed: 'woensdag',
      thu: 'donderdag',
      fri: 'vrijdag',
      sat: 'zaterdag',
      sun: 'zondag',
    },
    parts: { morning: 'ochtend', afternoon: 'middag', evening: 'avond', night: 'nacht' },
    between: '',
  },
  en: {
    days: {
      mon: 'Monday',
      tue: 'Tuesday',
      wed: 'Wednesday',
      thu: 'Thursday',
      fri: 'Friday',
      sat: 'Saturday',
      sun: 'Sunday',
    },
    parts: { morning: 'morning', afternoon: 'afternoon', evening: 'evening', night: 'night' },
    between: ' ',
  },
}
