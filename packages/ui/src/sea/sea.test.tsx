import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { BREATH_IN, BREATH_OUT, breathAt } from './breath.ts'
import { moonPath } from './moon.ts'
import { Sea, SeaTimer } from './sea.tsx'

test('who does not see the water gets the instruction once and none of the moving words', () => {
  const html = render(
    <Sea
      level={7}
      label="Adem mee"
      breath={{ in: 'Adem in', out: 'Adem uit' }}
      instruction="Vier in, zes uit."
    />,
  )
  expect(html).toMatch(
    /^<section class="sea bleed" aria-label="Adem mee"><div class="scenery" aria-hidden="true">/,
  )
  expect(html).toMatch(/<p class="sr">Vier in, zes uit\.<\/p><div aria-hidden="true"><p class="breath">/)
})

test('the line of a guide is read aloud, the time left is not', () => {
  const html = render(
    <SeaTimer level={5} label="Kijk" line="Noem vijf dingen." timeLeft="Nog 4 minuten" past={2} whole={6} />,
  )
  expect(html).toContain(
    '<p class="guide" aria-live="polite">Noem vijf dingen.</p><p class="small">Nog 4 minuten</p>',
  )
  expect(html).toMatch(/<progress max="1" value="0\.33/)
})

test('without movement a breath counts four down and six down, and fills and empties', () => {
  const breath = Array.from({ length: BREATH_IN + BREATH_OUT }, (_, second) => breathAt(second))
  expect(breath.map(({ left }) => left)).toEqual([4, 3, 2, 1, 6, 5, 4, 3, 2, 1])
  expect(breath[BREATH_IN - 1]?.full).toBe(1)
  expect(breath[BREATH_IN + BREATH_OUT - 1]?.full).toBeCloseTo(0)
  expect(breathAt(10)).toEqual(breathAt(0))
})

test('the moon is dark at nothing, half at a half and whole at one', () => {
  expect(moonPath(0)).toContain('A28 28 0 0 0 0-28')
  expect(moonPath(0.5)).toContain('A0 28 0 0 0 0-28')
  expect(moonPath(1)).toContain('A28 28 0 0 1 0-28')
  expect(moonPath(7)).toBe(moonPath(1))
})
