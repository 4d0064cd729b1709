import type { nl } from './words.nl.ts'

export const en: typeof nl = {
  hint: 'In euros, for example 12.50.',
  problems: {
    missing: 'Fill in an amount, for example 12.50.',
    unreadable: 'Write only the amount, in figures. For example 12.50.',
    negative: 'Write the amount without a minus sign. For example 12.50.',
    parts: 'Write two figures after the point, or none. For example 12.50.',
    zero: 'Write an amount of at least one cent.',
    tooLarge: 'An amount this large doesn’t fit here. Check it, or split it: 99,999.99 is the most.',
  },
}
