import type { AmountProblem } from './amount.ts'

export const nl: {
  readonly hint: string
  readonly problems: Readonly<Record<AmountProblem, string>>
} = {
  hint: 'In euro, bijvoorbeeld 12,50.',
  problems: {
    missing: 'Vul een bedrag in, bijvoorbeeld 12,50.',
    unreadable: 'Schrijf alleen het bedrag, in cijfers. Bijvoorbeeld 12,50.',
    negative: 'Schrijf het bedrag zonder minteken. Bijvoorbeeld 12,50.',
    parts: 'Schrijf twee cijfers achter de komma, of geen. Bijvoorbeeld 12,50.',
    zero: 'Schrijf een bedrag van minstens één cent.',
    tooLarge: 'Zo’n groot bedrag past hier niet. Kijk het na, of verdeel het: 99.999,99 is het meeste.',
  },
}
