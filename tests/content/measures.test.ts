import { bandOf, helpEntries, raisesAlert, reliableLimit, scoreOf } from '@keertij/engine'
import type { Measure, MeasureScore } from '@keertij/programme'
import { describe, expect, test } from 'vitest'
import { index } from './real-content.ts'

const { measures } = index
function listed(id: string): { readonly measure: Measure; readonly score: MeasureScore } {
  const measure = measures.find((known) => known.id === id)
  const [score] = measure?.scores ?? []
  if (measure === undefined || score === undefined) throw new Error(`${id} is not in the pack`)
  return { measure, score }
}
/** Every item answered with the same number. */
const all = ({ items }: Measure, value: number) => Object.fromEntries(items.map(({ id }) => [id, value]))

describe('the questionnaires', () => {
  test('are shown only in the languages whose wording is there', () => {
    expect(measures.map(({ id, texts }) => [id, Object.keys(texts).join()])).toEqual([
      ['keertij-three', 'nl,en'],
      ['keertij-worse', 'nl,en'],
      ['gad-7', 'en'],
      ['pcl-5', 'en'],
      ['phq-9', 'nl,en'],
      ['rosenberg', 'en'],
    ])
  })

  test('say which wording is still to be checked', () => {
    const unchecked = measures.flatMap(({ id, texts }) =>
      Object.entries(texts).flatMap(([language, text]) => (text.unchecked ? [`${id} ${language}`] : [])),
    )
    expect(unchecked).toEqual(['pcl-5 en', 'phq-9 nl', 'rosenberg en'])
  })

  test('are asked at their moments: harm at weeks 3, 6 and 12', () => {
    expect(listed('keertij-worse').measure.moments).toEqual(['week-3', 'week-6', 'week-12'])
    expect(listed('pcl-5').measure.moments).toEqual([])
    for (const id of ['phq-9', 'gad-7', 'keertij-three']) expect(listed(id).measure.moments).toHaveLength(7)
  })
})

test('the PCL-5 is offered to partners alone, in English alone, and names no diagnosis', () => {
  const { measure, score } = listed('pcl-5')
  expect([measure.programmes, Object.keys(measure.texts)]).toEqual([['partner'], ['en']])
  const said = [measure.title, measure.about, ...score.bands.flatMap(({ name, advice }) => [name, advice])]
  for (const { nl, en } of said)
    expect(`${nl} ${en}`).not.toMatch(/PTSS|PTSD|diagnos|stoornis|disorder|trauma/i)
  for (const { advice } of score.bands) expect(advice.en).toMatch(/doctor/)
})

test('questions on a grip of one’s own are not asked of partners', () => {
  expect(listed('keertij-three').measure.programmes).toEqual(['impuls', 'chemsex'])
})

describe('the PHQ-9', () => {
  const { measure, score } = listed('phq-9')

  test('has its published bands at 5, 10, 15 and 20', () => {
    expect(score.bands.map(({ from }) => from)).toEqual([0, 5, 10, 15, 20])
    expect(scoreOf(measure, score, all(measure, 3))).toBe(27)
    expect(bandOf(score, 27)?.name.nl).toBe('zware klachten')
  })

  test('opens the safety screen on any answer to item 9 but "not at all"', () => {
    const nine = (value: number) => raisesAlert(measure, { ...all(measure, 0), phq9_9: value })
    expect([0, 1, 2, 3].map(nine)).toEqual([false, true, true, true])
    expect(raisesAlert(measure, { ...all(measure, 3), phq9_9: 0 })).toBe(false)
  })

  test('finds the lines for somebody who thinks of suicide in the directory, for both countries', () => {
    const lines = helpEntries(index.directory, ['113', '1813', '112', '101'], undefined)
    expect(lines.map(({ id, crisis }) => [id, crisis])).toEqual(
      ['113', '1813', '112', '101'].map((id) => [id, true]),
    )
  })

  test('speaks of change from 6 points', () => {
    expect(score.change && reliableLimit(score.change)).toBe(6)
  })
})

test('the GAD-7 has its bands at 5, 10 and 15, and speaks of change from 4 points', () => {
  const { measure, score } = listed('gad-7')
  expect(score.bands.map(({ from }) => from)).toEqual([0, 5, 10, 15])
  expect(scoreOf(measure, score, all(measure, 3))).toBe(21)
  expect(score.change && reliableLimit(score.change)).toBe(4)
})

test('Rosenberg is reversed by item: whoever agrees with everything is in the middle', () => {
  const { measure, score } = listed('rosenberg')
  expect(scoreOf(measure, score, all(measure, 3))).toBe(15)
  const proud = { ...all(measure, 3), rses_2: 0, rses_5: 0, rses_6: 0, rses_8: 0, rses_9: 0 }
  expect(scoreOf(measure, score, proud)).toBe(30)
  const shown = measure.texts.en?.questions.find(({ id }) => id === 'rses_9')
  expect(shown?.text).toBe('All in all, I am inclined to feel that I am a failure.')
})

test('our own items have no bands and no verdict on change', () => {
  const { measure } = listed('keertij-three')
  expect(measure.scores.map(({ id, bands, change }) => [id, bands, change])).toEqual([
    ['grip', [], undefined],
    ['burden', [], undefined],
    ['urge', [], undefined],
  ])
})
