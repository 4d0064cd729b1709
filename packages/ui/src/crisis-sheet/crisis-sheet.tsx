import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from '../icon/icon.tsx'

export interface HelpLine {
  /** A line that is known by its number ("113") shows it once. */
  readonly name: string
  readonly what: string
  /** As dialled, digits and a leading plus only: "113", "+31800113". Without one the line only tells where to go. */
  readonly tel?: string | undefined
  /** As people read it: "0800 0113". */
  readonly telShown?: string | undefined
  /** When it is open, what it costs. */
  readonly note?: string | undefined
}

export interface CrisisSheetProps {
  /** The `helpId` of the `TopBar`. */
  readonly id: string
  readonly title: string
  readonly intro?: string | undefined
  readonly lines: readonly HelpLine[]
  readonly foot?: string | undefined
  readonly closeLabel: string
  /** A way to more help, after the lines. */
  readonly children?: ComponentChildren
}

/** The sheet that was open when what stood around it was replaced, by its id. */
let openWhenReplaced: string | undefined

/**
 * Numbers to call, in the browser's own popover: it opens, closes and takes Escape without scripts. Who reads them keeps them
 * when the app takes the place of the page.
 */
export function CrisisSheet({ id, title, intro, lines, foot, closeLabel, children }: CrisisSheetProps) {
  const titleId = `${id}-title`
  const sheet = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { current } = sheet
    if (openWhenReplaced === id) current?.showPopover()
    openWhenReplaced = undefined
    return () => {
      openWhenReplaced = current?.matches(':popover-open') ? id : undefined
    }
  }, [id])
  return (
    <div class="crisis" id={id} ref={sheet} popover="auto" role="dialog" aria-labelledby={titleId}>
      <h2 id={titleId} tabIndex={-1} autoFocus>
        {title}
      </h2>
      {intro !== undefined && <p class="soft">{intro}</p>}
      <ul class="rows" role="list">
        {lines.map((line) => (
          <li key={line.name}>
            {line.tel === undefined ? (
              <div class="row">
                <LineWords line={line} />
              </div>
            ) : (
              <a class="row" href={`tel:${line.tel}`}>
                <Icon name="call" />
                <LineWords line={line} />
              </a>
            )}
          </li>
        ))}
      </ul>
      {foot !== undefined && <p class="note">{foot}</p>}
      {children}
      <button class="button quiet wide" type="button" popovertarget={id} popovertargetaction="hide">
        {closeLabel}
      </button>
    </div>
  )
}

function LineWords({ line }: { readonly line: HelpLine }) {
  return (
    <span class="words">
      <span class="what">
        {line.name} {line.telShown !== undefined && <b class="tel">{line.telShown}</b>}
      </span>
      <span class="why">{line.what}</span>
      {line.note !== undefined && <span class="why">{line.note}</span>}
    </span>
  )
}
