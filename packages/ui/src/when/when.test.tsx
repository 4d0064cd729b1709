import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { When } from './when.tsx'

const asked = (day: string | undefined, hour?: number) =>
  render(
    <When
      id="was"
      legend="Wanneer?"
      today="2026-11-22"
      yesterday="2026-11-21"
      day={day}
      onDay={() => undefined}
      hour={hour}
      onHour={() => undefined}
      hourNow={14}
      words={{
        today: 'Vandaag',
        yesterday: 'Gisteren',
        other: 'Andere dag',
        date: 'Welke dag?',
        future: 'Nog niet',
        hour: 'Hoe laat?',
        unknown: 'Weet ik niet',
        between: (at) => `${at} uur`,
      }}
    />,
  )
const hours = (html: string) => html.match(/<option/g)?.length

test('nothing is chosen beforehand, and no hour is asked without a day', () => {
  expect(asked(undefined)).not.toContain('checked')
  expect(asked(undefined)).not.toContain('<select')
})

test('a day further back is another day, and has its date with today as the last', () => {
  const html = asked('2026-11-14')
  expect(html).toMatch(/value="other" checked/)
  expect(html).toMatch(/<input id="was-day" value="2026-11-14"[^>]*type="date" max="2026-11-22"/)
})

test('hours of today that are still to come are not offered', () => {
  expect(hours(asked('2026-11-22'))).toBe(1 + 15)
  expect(hours(asked('2026-11-21'))).toBe(1 + 24)
})

test('an hour that is not known is an answer of its own', () => {
  expect(asked('2026-11-21')).toContain('>Weet ik niet</option>')
  expect(asked('2026-11-21', 23)).toMatch(/<option selected value="23">23 uur<\/option>/)
})
