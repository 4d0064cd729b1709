import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Rate } from './rate.tsx'

const asked = (value: number | undefined) =>
  render(
    <Rate
      id="craving"
      question="Hoe sterk is de drang nu?"
      low="0 geen"
      high="10 heel sterk"
      value={value}
      onInput={() => undefined}
      valueText={(n) => `${n}, sterk`}
      unset="Schuif naar wat klopt"
    />,
  )

test('an untouched slider says that nothing was chosen, in sight and in speech', () => {
  const html = asked(undefined)
  expect(html).toContain('aria-valuetext="Schuif naar wat klopt"')
  expect(html).toMatch(/<output[^>]*>–<\/output>/)
  expect(html).toContain('<p class="unset"')
})

test('a chosen value is shown and said in words', () => {
  const html = asked(7)
  expect(html).toContain('aria-valuetext="7, sterk"')
  expect(html).toMatch(/<output[^>]*>7<\/output>/)
  expect(html).not.toContain('unset')
})

test('zero is a choice, not an absence', () => {
  expect(asked(0)).toMatch(/<output[^>]*>0<\/output>/)
})

test('the question is the label of the slider', () => {
  expect(asked(7)).toMatch(/<label for="craving">Hoe sterk is de drang nu\?<\/label>/)
  expect(asked(7)).toMatch(/<input class="slider" id="craving" type="range" min="0" max="10"/)
})
