import { useState } from 'preact/hooks'
import type { Example } from '../example.ts'
import { Photos, type PhotosProps } from './photos.tsx'

const CAPTIONS = ['De hond in de sneeuw', '', 'De keuken van oma']

/** A sky above a field, in the place of somebody's photo. */
function draw(canvas: HTMLCanvasElement): void {
  canvas.width = 480
  canvas.height = 320
  const context = canvas.getContext('2d')
  if (!context) return
  context.fillStyle = 'lightsteelblue'
  context.fillRect(0, 0, 480, 320)
  context.fillStyle = 'darkseagreen'
  context.fillRect(0, 200, 480, 120)
}

function Asked({
  from,
  open = false,
  ...props
}: Partial<PhotosProps> & Pick<PhotosProps, 'id'> & { readonly from: number; readonly open?: boolean }) {
  const [captions, setCaptions] = useState(CAPTIONS.slice(0, from))
  const [at, setAt] = useState(open ? 0 : undefined)
  const count = captions.length
  const step = (by: number) => () => setAt(((at ?? 0) + by + count) % count)
  return (
    <Photos
      legend="Welke foto’s wil je bij de hand hebben?"
      hint="Het hoeft niet. Kies alleen foto’s waar je rustig van wordt."
      count={count}
      full={count >= 5}
      looking={
        at === undefined
          ? undefined
          : {
              draw,
              label: captions[at] || `Foto ${at + 1} van ${count}`,
              place: count > 1 ? `${at + 1} van ${count}` : '',
              caption: captions[at] ?? '',
            }
      }
      status={count === 0 ? '' : `${count} van de 5. Bewaard op dit toestel.`}
      note="Blijft alleen op dit toestel, verzegeld. Ook niet in een kopie."
      on={{
        leave: () => undefined,
        choose: (files) => setCaptions([...captions, ...files.map(() => '')]),
        look: () => setAt(0),
        hide: () => setAt(undefined),
        previous: step(-1),
        next: step(1),
        caption: (words) => setCaptions(captions.map((each, index) => (index === at ? words : each))),
        remove: () => {
          setCaptions(captions.filter((_, index) => index !== at))
          setAt(undefined)
        },
      }}
      words={{
        choose: count === 0 ? 'Kies foto’s' : 'Kies er nog een',
        look: `Bekijk je ${count} foto’s`,
        hide: 'Verberg je foto’s',
        previous: 'Vorige',
        next: 'Volgende',
        caption: 'Wat zie je erop?',
        captionHint: 'Mag leeg blijven. Wie niet kijkt, hoort deze woorden.',
        remove: 'Verwijder deze foto',
      }}
      {...props}
    />
  )
}

export const photosExamples: readonly Example[] = [
  { name: 'empty', show: () => <Asked id="photos-empty" from={0} /> },
  { name: 'closed', show: () => <Asked id="photos-closed" from={3} /> },
  { name: 'looked at', show: () => <Asked id="photos-open" from={3} open /> },
  { name: 'one only', show: () => <Asked id="photos-one" from={1} open /> },
  { name: 'full', show: () => <Asked id="photos-full" from={3} full /> },
  {
    name: 'not on this device',
    show: () => (
      <Asked
        id="photos-missing"
        from={1}
        looking={{ label: '', missing: 'Deze foto is niet op dit toestel.', place: '', caption: '' }}
      />
    ),
  },
  {
    name: 'could not be read',
    show: () => (
      <Asked
        id="photos-unreadable"
        from={0}
        problem="Deze browser kan dit soort foto niet lezen. Maak er een schermafbeelding van, en kies die."
      />
    ),
  },
]
