import type { Example } from '../example.ts'
import { Row, Rows } from './row.tsx'

export const rowExamples: readonly Example[] = [
  {
    name: 'techniques, the best first',
    show: () => (
      <Rows label="Kies één ding">
        <Row
          best
          icon="water"
          what="Koud water op je handen"
          why="Hielp jou het vaakst: 6 van de 8 keer"
          href="#water"
        />
        <Row icon="phone" what="Leg je telefoon weg" why="In een andere kamer, tien minuten" href="#phone" />
        <Row icon="walk" what="Loop een blokje om" why="Of tien keer de trap op en af" href="#walk" />
      </Rows>
    ),
  },
  {
    name: 'only telling',
    show: () => (
      <Rows>
        <Row what="‘Ik wil ’s ochtends wakker worden zonder geheim.’" />
        <Row what="Wekker" why="Staat klaar voor 07:00" />
      </Rows>
    ),
  },
]
