import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Exercise } from './exercise.tsx'

test('an exercise is a region that says what it is', () => {
  expect(render(<Exercise name="Oefening">x</Exercise>)).toContain('aria-label="Oefening"')
})
