import type { ComponentChildren } from 'preact'

/** The `id` of `main`: where the skip link and the focus go. */
export const MAIN_ID = 'main'

export interface FrameProps {
  readonly skipLabel: string
  /** A `TopBar`. */
  readonly top: ComponentChildren
  /** A `TabBar`, or during now help an `ActBar`. */
  readonly tabs?: ComponentChildren | undefined
  /** `place` has a rail where there is room, `now` is always night with the sea beside what to do. */
  readonly kind?: 'place' | 'now' | 'bare' | undefined
  /** The `CrisisSheet` and what else opens above the page; inside the frame, so that a night page has night layers. */
  readonly layers?: ComponentChildren | undefined
  readonly children: ComponentChildren
}

const NAMES = { place: 'frame framed', now: 'frame', bare: 'frame' } as const

/**
 * The order of every screen: skip link, top line, places, the one thing. A page with one history entry moves the focus
 * itself when the skip link is pressed, because following its address makes another entry.
 */
export function Frame({ skipLabel, top, tabs, kind = 'place', layers, children }: FrameProps) {
  const now = kind === 'now'
  return (
    <div class={NAMES[kind]} data-theme={now ? 'night' : undefined}>
      <a class="skip" href={`#${MAIN_ID}`}>
        {skipLabel}
      </a>
      {now ? <div class="over-sea">{top}</div> : top}
      {!now && tabs}
      <main id={MAIN_ID} class={now ? 'two' : undefined} tabIndex={-1}>
        {children}
      </main>
      {now && tabs}
      {layers}
    </div>
  )
}
