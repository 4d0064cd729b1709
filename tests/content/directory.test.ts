/** What the help directory says of services that not everybody is at home with. */
import { CARE_TAGS } from '@keertij/programme'
import { expect, it } from 'vitest'
import { index } from './real-content.ts'

it.each(['purity4life', 'go4purity'])('names %s with its label and what to ask beforehand', (id) => {
  const entry = index.directory.find((each) => each.id === id)
  expect(entry).toMatchObject({ site: `https://${id}.nl`, unsure: true })
  expect(entry?.tags).toContain(CARE_TAGS.faith)
  expect(entry?.name.nl).toContain('christelijk')
  expect(entry?.note?.nl).toContain('Vraag vooraf')
  expect(entry?.note?.en).toContain('Ask beforehand')
})
