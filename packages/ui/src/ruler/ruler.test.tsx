import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Ruler } from './ruler.tsx'

const ruler = (value: number | undefined) =>
  render(
    <Ruler
      id="ready"
      question="Hoe klaar ben je?"
      low="0 niet"
      high="10 helemaal"
      value={value}
      onValue={() => undefined}
      why="Waarom geen lager cijfer?"
      reason="Ik slaap slecht."
      onReason={() => undefined}
      unset="Schuif om te kiezen"
    />,
  )

test('an untouched ruler has no number and asks nothing more', () => {
  expect(ruler(undefined)).toContain('Schuif om te kiezen')
  expect(ruler(undefined)).not.toContain('Waarom geen lager')
})

test('at zero nothing is lower, so nothing is asked', () => {
  expect(ruler(0)).not.toContain('Waarom geen lager')
})

test('above zero the second question comes, with what was written', () => {
  expect(ruler(1)).toMatch(/<label class="label" for="ready-why">Waarom geen lager cijfer\?<\/label>/)
  expect(ruler(1)).toContain('Ik slaap slecht.')
})
