import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { Recording, type RecordingProps } from './recording.tsx'

const nothing = () => undefined
const shown = (props: Partial<RecordingProps>) =>
  render(
    <Recording
      id="voice"
      legend="Wil je het horen?"
      stage="empty"
      status=""
      past={0}
      whole={30}
      clock="0:30"
      playing={false}
      note="Alleen op dit toestel."
      on={{
        start: nothing,
        stop: nothing,
        play: nothing,
        stopPlaying: nothing,
        keep: nothing,
        discard: nothing,
        remove: nothing,
      }}
      words={{
        start: 'Neem op',
        cancel: 'Laat maar',
        stop: 'Stop',
        play: 'Luister',
        stopPlaying: 'Stop met luisteren',
        again: 'Opnieuw',
        keep: 'Bewaar',
        discard: 'Gooi weg',
        remove: 'Verwijder',
      }}
      {...props}
    />,
  )
const buttons = (html: string) =>
  [...html.matchAll(/<button[^>]*>(.*?)<\/button>/g)].map(([, inside = '']) => inside.replace(/<[^>]+>/g, ''))

describe('a recording', () => {
  test('offers at each stage what can be done then, the same place first', () => {
    expect(buttons(shown({ stage: 'empty' }))).toEqual(['Neem op'])
    expect(buttons(shown({ stage: 'asking' }))).toEqual(['Laat maar'])
    expect(buttons(shown({ stage: 'running' }))).toEqual(['Stop'])
    expect(buttons(shown({ stage: 'taken' }))).toEqual(['Luister', 'Bewaar', 'Opnieuw', 'Gooi weg'])
    expect(buttons(shown({ stage: 'kept' }))).toEqual(['Luister', 'Opnieuw', 'Verwijder'])
    expect(buttons(shown({ stage: 'kept', playing: true }))[0]).toBe('Stop met luisteren')
  })

  test('shows the time as a number and as a bar, and reads neither aloud by itself', () => {
    const html = shown({ stage: 'running', past: 7.5, clock: 'nog 0:23', status: 'Loopt' })
    expect(html).toMatch(/<progress max="1" value="0.25" aria-label="nog 0:23"/)
    expect(html).toContain('<b>nog 0:23</b>')
    expect(html).toContain('<span class="sr" role="status">Loopt</span>')
    expect(html).toContain('<span aria-hidden="true">Loopt</span>')
  })

  test('has a bar that says nothing while nothing moves', () => {
    expect(shown({ stage: 'kept', past: 7 })).toMatch(/<progress max="1" value="0" [^>]*aria-hidden="true"/)
  })

  test('goes on without a microphone: what is there can be heard and removed', () => {
    expect(buttons(shown({ stage: 'empty', mute: true }))).toEqual([])
    expect(buttons(shown({ stage: 'kept', mute: true }))).toEqual(['Luister', 'Verwijder'])
  })

  test('reads aloud at once what went wrong', () => {
    expect(shown({ problem: 'Bezet' })).toMatch(/role="alert">.*Bezet/)
    expect(shown({})).not.toContain('role="alert"')
  })

  test('lets nothing be pressed while it is being written', () => {
    const html = shown({ stage: 'taken', busy: true })
    expect(html.match(/<button[^>]* disabled/g)).toHaveLength(4)
  })
})
