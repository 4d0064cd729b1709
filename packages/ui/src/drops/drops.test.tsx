import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Drops, type DropsProps } from './drops.tsx'

const item = { what: 'Koud water', told: 'van 7 naar 4', note: '8 keer', before: 7, after: 4 }
const show = (drop: DropsProps['items'][number]['drop']) =>
  render(<Drops items={[{ ...item, drop }]} max={10} words={{ fall: 'de drang', band: 'hoe zeker' }} />)

test('a fall has its field of what is plausible, and the line lies inside it', () => {
  const html = show({ low: 2, high: 4 })
  const [, low, high] = /class="band" d="M8 [\d.]+ 112 ([\d.]+)V([\d.]+)z"/.exec(html) ?? []
  const [, after] = /class="fall" d="M8 [\d.]+ 112 ([\d.]+)"/.exec(html) ?? []
  expect(Number(after)).toBeGreaterThan(Number(low))
  expect(Number(after)).toBeLessThan(Number(high))
})

test('too few tries are a broken line without a field, and the key names no field', () => {
  const html = show(undefined)
  expect(html).toContain('class="fall unsure"')
  expect(html).not.toContain('band')
  expect(html).not.toContain('hoe zeker')
})

test('what is plausible never leaves the scale', () => {
  expect(show({ low: -9, high: 30 })).toMatch(/class="band" d="M8 [\d.]+ 112 6V54z"/)
})
