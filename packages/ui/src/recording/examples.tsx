import { useState } from 'preact/hooks'
import type { Example } from '../example.ts'
import { Recording, type RecordingProps } from './recording.tsx'

const WHOLE = 30
const STATUS = {
  empty: '',
  asking: 'Je browser vraagt of Keertij de microfoon mag gebruiken. Kies daar toestaan.',
  running: 'De opname loopt',
  taken: 'Nog niet bewaard',
  kept: 'Bewaard op dit toestel',
}

function Asked({
  from,
  ...props
}: Partial<RecordingProps> & Pick<RecordingProps, 'id'> & { readonly from: RecordingProps['stage'] }) {
  const [stage, setStage] = useState(from)
  const [playing, setPlaying] = useState(false)
  return (
    <Recording
      legend="Wil je horen hoe je zin klinkt?"
      hint="Het hoeft niet. Kijk eerst wie je nu kan horen."
      stage={stage}
      status={STATUS[stage]}
      aside={
        stage === 'kept'
          ? 'Opgenomen vandaag, 21:04'
          : stage === 'taken'
            ? 'Ga je verder, dan is hij weg.'
            : undefined
      }
      past={stage === 'running' || playing ? 7 : 0}
      whole={stage === 'running' ? WHOLE : 12}
      clock={stage === 'running' ? 'nog 0:23' : '0:12'}
      playing={playing}
      note="Blijft alleen op dit toestel, verzegeld. Ook niet in een kopie."
      on={{
        start: () => setStage('running'),
        stop: () => setStage(stage === 'asking' ? 'empty' : 'taken'),
        play: () => setPlaying(true),
        stopPlaying: () => setPlaying(false),
        keep: () => setStage('kept'),
        discard: () => setStage('empty'),
        remove: () => setStage('empty'),
      }}
      words={{
        start: 'Neem op, tot 30 seconden',
        cancel: 'Laat maar',
        stop: 'Stop de opname',
        play: 'Luister, 12 seconden',
        stopPlaying: 'Stop met luisteren',
        again: 'Neem opnieuw op',
        keep: 'Bewaar op dit toestel',
        discard: 'Gooi weg',
        remove: 'Verwijder',
      }}
      {...props}
    />
  )
}

export const recordingExamples: readonly Example[] = [
  { name: 'not begun', show: () => <Asked id="recording-new" from="empty" /> },
  { name: 'the browser asks', show: () => <Asked id="recording-asking" from="asking" /> },
  { name: 'running', show: () => <Asked id="recording-running" from="running" /> },
  { name: 'not kept yet', show: () => <Asked id="recording-taken" from="taken" /> },
  { name: 'kept', show: () => <Asked id="recording-kept" from="kept" /> },
  {
    name: 'refused',
    show: () => (
      <Asked
        id="recording-refused"
        from="empty"
        problem="Keertij mag de microfoon niet gebruiken. Sta hem toe bij de instellingen van deze pagina, of zeg je zin hardop zonder opname."
      />
    ),
  },
  { name: 'without a microphone', show: () => <Asked id="recording-mute" from="kept" mute /> },
]
