import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { HEIGHT, WIDTH, tideLine, type Day } from './tide-line.ts'
import { Waterline } from './waterline.tsx'

const kept = (length: number): readonly Day[] => Array.from({ length }, () => ({ kept: true }))
const heightAt = (days: readonly Day[]) => tideLine(days).today?.y ?? Number.NaN

test('no days give calm water without a figure, a day or a today', () => {
  expect(tideLine([])).toMatchObject({ today: undefined, kept: '', partly: '', other: '', untold: '' })
  const html = render(
    <Waterline
      title="Waterlijn"
      count={0}
      of={0}
      label="Hier komt je waterlijn"
      days={[]}
      summary="Stil water"
    />,
  )
  expect(html).not.toContain('<b>')
  expect(html).toContain('aria-label="Stil water"')
})

test('more kept days stand higher', () => {
  const [one, week, quarter] = [kept(1), kept(7), kept(90)].map(heightAt)
  expect(week).toBeLessThan(one ?? 0)
  expect(quarter).toBeLessThan(week ?? 0)
})

test('a slip is a small dip and the days after it keep what was won', () => {
  const slipped = [...kept(45), { kept: false }, ...kept(44)]
  const lost = heightAt(slipped) - heightAt(kept(90))
  expect(lost).toBeGreaterThan(0)
  expect(lost).toBeLessThan(1)
})

test('a slip today is seen at once, and is never a fall to the bottom', () => {
  const slipped = heightAt([...kept(60), { kept: false }])
  expect(slipped).toBeGreaterThan(heightAt(kept(61)))
  expect(heightAt(Array.from({ length: 30 }, () => ({ kept: false })))).toBeLessThan(100)
})

test('the line never sinks below where it began, and goes on as high as what was won', () => {
  const days: readonly Day[] = [{ kept: true }, { kept: true }, { kept: 'partly' }, { kept: false }]
  const start = Number(/^M0 ([\d.]+)/.exec(tideLine(days).line)?.[1])
  expect(heightAt(days)).toBeLessThan(start)
  const edge = Number(/ 360 ([\d.]+)$/.exec(tideLine(days).line)?.[1])
  expect(edge).toBeLessThan(heightAt(days))
})

test('a first day that went otherwise shows no figure of nought', () => {
  const html = render(
    <Waterline
      title="Waterlijn"
      count={0}
      of={1}
      label="Je lijn is begonnen"
      days={[{ kept: false }]}
      summary="De eerste dag"
    />,
  )
  expect(html).not.toContain('<b>')
})

test('each day has its own mark: kept, not, or not told', () => {
  const {
    kept: told,
    other,
    untold,
  } = tideLine([{ kept: true }, { kept: false }, { kept: undefined }, { kept: true }])
  expect([told, other, untold].map((path) => path.match(/M/g)?.length)).toEqual([2, 1, 1])
})

test('from one day to ninety the line stays inside the drawing and runs from edge to edge', () => {
  for (let length = 1; length <= 90; length += 1) {
    const { line, today } = tideLine(Array.from({ length }, (_, at) => ({ kept: at % 4 !== 0 })))
    expect(line).not.toContain('NaN')
    expect(line.startsWith('M0 ')).toBe(true)
    expect(line).toMatch(new RegExp(` ${WIDTH} [\\d.]+$`))
    expect(today?.x).toBeLessThan(WIDTH)
    expect(today?.y).toBeGreaterThan(0)
    expect(today?.y).toBeLessThan(HEIGHT)
  }
})
