import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Cited } from './cited.tsx'

const SOURCE = {
  id: 'one',
  by: 'Jellinek, undated',
  title: 'Hoe kun je ontwennen?',
  where: 'Journal of Examples 12(2):393 ff.',
  supports: { nl: '', en: '' },
  strength: 'review',
} as const

test('a title that asks keeps its own mark, and an abbreviation its own stop', () => {
  expect(render(<Cited source={SOURCE} />)).toBe(
    'Jellinek, undated. <cite>Hoe kun je ontwennen?</cite> Journal of Examples 12(2):393 ff.',
  )
  expect(render(<Cited source={{ ...SOURCE, title: 'A study', where: 'jellinek.nl' }} />)).toBe(
    'Jellinek, undated. <cite>A study</cite>. jellinek.nl.',
  )
})
