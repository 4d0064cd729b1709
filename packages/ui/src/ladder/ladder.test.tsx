import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Ladder, type LadderRung } from './ladder.tsx'

const asked = (rungs: readonly LadderRung[], sorted: readonly LadderRung[] = []) =>
  render(
    <Ladder
      id="steps"
      legend="Welke stappen?"
      rungs={rungs}
      onTexts={() => undefined}
      onRate={() => undefined}
      sorted={sorted}
      max={6}
      low="0 makkelijk"
      high="10 moeilijk"
      unset="Schuif om te kiezen"
      words={{
        rate: 'Welk cijfer?',
        yours: 'Jouw ladder',
        item: (at) => `Nummer ${at}`,
        add: 'Voeg toe',
        remove: (what) => `Haal weg: ${what}`,
        full: 'Vol',
      }}
    />,
  )

test('asks for no numbers before there is a step', () => {
  const html = asked([{ text: ' ' }])
  expect(html).not.toContain('type="range"')
  expect(html).not.toContain('Jouw ladder')
})

test('each step with words has a slider, and the ladder stands in its own order', () => {
  const rungs = [
    { text: 'een avond', rating: 7 },
    { text: '' },
    { text: 'een uur', rating: 2 },
    { text: 'ooit' },
  ]
  const html = asked(
    rungs,
    [rungs[2], rungs[0], rungs[3]].flatMap((rung) => rung ?? []),
  )
  expect(
    [...html.matchAll(/<label for="(steps-rate-\d)">([^<]*)</g)].map(([, id, label]) => [id, label]),
  ).toEqual([
    ['steps-rate-0', 'een avond'],
    ['steps-rate-2', 'een uur'],
    ['steps-rate-3', 'ooit'],
  ])
  expect(
    [...html.matchAll(/<li><span>([^<]*)<\/span> <b>([^<]*)<\/b>/g)].map(([, text, b]) => [text, b]),
  ).toEqual([
    ['een uur', '2'],
    ['een avond', '7'],
    ['ooit', '–'],
  ])
})
