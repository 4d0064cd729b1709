import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Probe, type ProbeProps } from './probe.tsx'

const asked = (at: number, rows: number) => {
  const moves: number[] = []
  const props: ProbeProps = {
    label: 'Kies een uur',
    columns: 24,
    rows,
    at,
    told: 'Vrijdag rond 23 uur: 5 keer.',
    onMove: (to) => moves.push(to),
    children: null,
  }
  return { moves, props, field: Probe(props) as VNode<Record<string, (event: unknown) => void>> }
}

const press = (at: number, rows: number, key: string) => {
  const { moves, field } = asked(at, rows)
  const [, input] = field.props['children'] as unknown as [
    unknown,
    VNode<{ onKeyDown: (event: { key: string; preventDefault: () => void }) => void }>,
  ]
  let prevented = false
  input.props.onKeyDown({ key, preventDefault: () => (prevented = true) })
  return { moves, prevented }
}

test('is one slider that says the sentence of the chosen place', () => {
  const html = render(<Probe {...asked(119, 7).props} />)
  expect(html).toMatch(
    /<input type="range" aria-label="Kies een uur" aria-valuetext="Vrijdag rond 23 uur: 5 keer\."/,
  )
  expect(html).toMatch(/min="0" max="167" step="1" value="119"/)
})

test('up and down go a row, and stay inside the picture', () => {
  expect(press(30, 7, 'ArrowDown')).toEqual({ moves: [54], prevented: true })
  expect(press(30, 7, 'ArrowUp')).toEqual({ moves: [6], prevented: true })
  expect(press(6, 7, 'ArrowUp')).toEqual({ moves: [], prevented: true })
  expect(press(167, 7, 'ArrowDown')).toEqual({ moves: [], prevented: true })
})

test('left and right, and all keys where there is one row, are left to the slider', () => {
  expect(press(30, 7, 'ArrowRight')).toEqual({ moves: [], prevented: false })
  expect(press(12, 1, 'ArrowUp')).toEqual({ moves: [], prevented: false })
})

test('a tap chooses the place under the finger, also at the very edge', () => {
  const { moves, field } = asked(0, 7)
  const tap = (x: number, y: number) =>
    field.props['onPointerDown']?.({
      clientX: x,
      clientY: y,
      currentTarget: { getBoundingClientRect: () => ({ left: 20, top: 100, width: 240, height: 140 }) },
    })
  tap(20 + 235, 100 + 90)
  tap(20 + 240, 100 + 140)
  tap(10, 90)
  expect(moves).toEqual([4 * 24 + 23, 167, 0])
})
