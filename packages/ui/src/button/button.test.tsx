import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Button } from './button.tsx'

test('a button is the main one unless told otherwise', () => {
  expect(render(<Button>Bewaar</Button>)).toContain('class="button main"')
  expect(
    render(
      <Button kind="quiet" wide>
        Later
      </Button>,
    ),
  ).toContain('class="button quiet wide"')
})

test('a submitting button says so', () => {
  expect(render(<Button type="submit">Stuur</Button>)).toContain('type="submit"')
})
