import type { Example } from '../example.ts'
import type { Day } from './tide-line.ts'
import { Waterline } from './waterline.tsx'

const kept = (length: number): Day[] => Array.from({ length }, () => ({ kept: true }))
const with1Slip: readonly Day[] = [...kept(47), { kept: false }, ...kept(42)]
const hardMonth: readonly Day[] = [
  ...kept(9),
  { kept: false },
  { kept: false },
  { kept: undefined },
  ...kept(8),
  { kept: false },
  ...kept(8),
  { kept: undefined },
]

export const waterlineExamples: readonly Example[] = [
  {
    name: 'ninety days, one slip',
    show: () => (
      <Waterline
        title="Waterlijn"
        count={89}
        of={90}
        label="van de laatste 90 dagen in lijn met je doel"
        days={with1Slip}
        summary="De waterlijn stijgt rustig over 90 dagen. Op 2 september zakte hij iets en daarna liep hij door."
        note="Gisteren telde mee. De lijn loopt door."
      />
    ),
  },
  {
    name: 'a hard month',
    show: () => (
      <Waterline
        title="Waterlijn, een zware maand"
        count={25}
        of={30}
        label="van de laatste 30 dagen in lijn met je doel"
        days={hardMonth}
        summary="De waterlijn zakte twee keer iets en liep daarna door."
      />
    ),
  },
  {
    name: 'the third day',
    show: () => (
      <Waterline
        title="Waterlijn, dag drie"
        count={3}
        of={3}
        label="dagen in lijn met je doel"
        days={kept(3)}
        summary="Drie dagen, de lijn begint te stijgen."
      />
    ),
  },
  {
    name: 'the first day',
    show: () => (
      <Waterline
        title="Waterlijn, dag één"
        count={1}
        of={1}
        label="dag in lijn met je doel"
        days={kept(1)}
        summary="De eerste dag."
      />
    ),
  },
  {
    name: 'nothing yet',
    show: () => (
      <Waterline
        title="Waterlijn, nog leeg"
        count={0}
        of={0}
        label="Hier komt je waterlijn. Ze begint bij je eerste check-in."
        days={[]}
        summary="Stil water, nog zonder dagen."
      />
    ),
  },
]
