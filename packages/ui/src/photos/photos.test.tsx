import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { Photos, type PhotosProps } from './photos.tsx'

const nothing = () => undefined
const LOOKING = { label: 'De hond in de sneeuw', place: '2 van 3', caption: 'De hond in de sneeuw' }
const shown = (props: Partial<PhotosProps>) =>
  render(
    <Photos
      id="box"
      legend="Welke foto’s?"
      count={3}
      full={false}
      looking={undefined}
      status=""
      note="Alleen op dit toestel."
      on={{
        leave: nothing,
        choose: nothing,
        look: nothing,
        hide: nothing,
        previous: nothing,
        next: nothing,
        caption: nothing,
        remove: nothing,
      }}
      words={{
        choose: 'Kies',
        look: 'Bekijk',
        hide: 'Verberg',
        previous: 'Vorige',
        next: 'Volgende',
        caption: 'Wat zie je?',
        captionHint: 'Mag leeg blijven.',
        remove: 'Verwijder',
      }}
      {...props}
    />,
  )
const buttons = (html: string) =>
  [...html.matchAll(/<button[^>]*>(.*?)<\/button>/g)].map(([, inside = '']) => inside.replace(/<[^>]+>/g, ''))

describe('a box of photos', () => {
  test('shows none before somebody asks', () => {
    const html = shown({})
    expect(html).not.toContain('<canvas')
    expect(buttons(html)).toEqual(['Bekijk', 'Kies'])
    expect(buttons(shown({ count: 0 }))).toEqual(['Kies'])
  })

  test('shows one, with the way to the others, its words, and the way out in the same place as the way in', () => {
    const html = shown({ looking: LOOKING })
    expect(html.match(/<canvas/g)).toHaveLength(1)
    expect(html).toContain('<canvas role="img" aria-label="De hond in de sneeuw"')
    expect(html).toContain('<span role="status">2 van 3<span class="sr">: De hond in de sneeuw</span></span>')
    expect(buttons(html)).toEqual(['Verberg', 'Vorige', 'Volgende', 'Verwijder', 'Kies'])
  })

  test('lets nothing be removed while the photo before it is still on the screen', () => {
    const removing = (turning: boolean) =>
      shown({ looking: { ...LOOKING, turning } }).match(
        /<button[^>]*disabled[^>]*>(?:(?!<\/button>).)*Verwijder/,
      )
    expect([removing(true) !== null, removing(false) !== null]).toEqual([true, false])
  })

  test('has no way to others where there is one only', () => {
    expect(buttons(shown({ count: 1, looking: { ...LOOKING, place: '' } }))).toEqual([
      'Verberg',
      'Verwijder',
      'Kies',
    ])
  })

  test('says in the place of a photo that it is not here, and lets it be taken out', () => {
    const html = shown({ looking: { ...LOOKING, missing: 'Niet op dit toestel.' } })
    expect(html).not.toContain('<canvas')
    expect(html).toContain('Niet op dit toestel.')
    expect(buttons(html)).toContain('Verwijder')
  })

  test('takes pictures, several at once, and asks for no camera', () => {
    const [input = ''] = /<input[^>]*type="file"[^>]*>/.exec(shown({})) ?? []
    expect(input).toMatch(/ accept="image\/\*" multiple/)
    expect(input).not.toContain('capture')
    expect(shown({ full: true })).not.toContain('type="file"')
  })

  test('reads aloud at once what went wrong', () => {
    expect(shown({ problem: 'Te groot' })).toMatch(/role="alert">.*Te groot/)
    expect(shown({})).not.toContain('role="alert"')
  })

  test('lets nothing be added, hidden or taken out while something is being written', () => {
    const html = shown({ looking: LOOKING, busy: true })
    expect(html.match(/<button[^>]* disabled/g)).toHaveLength(3)
  })
})
