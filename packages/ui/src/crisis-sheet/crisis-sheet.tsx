import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/icon.tsx'

export interface HelpLine {
  /** A line that is known by its number ("113") shows it once. */
  readonly name: string
  readonly what: string
  /** As dialled, digits and a leading plus only: "113", "+31800113". */
  readonly tel: string
  /** As people read it: "0800 0113". */
  readonly telShown: string
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

/** Numbers to call, in the browser's own popover: it opens, closes and takes Escape without scripts. */
export function CrisisSheet({ id, title, intro, lines, foot, closeLabel, children }: CrisisSheetProps) {
  const titleId = `${id}-title`
  return (
    <div class="crisis" id={id} popover="auto" role="dialog" aria-labelledby={titleId}>
      <h2 id={titleId} tabIndex={-1} autoFocus>
        {title}
      </h2>
      {intro !== undefined && <p class="soft">{intro}</p>}
      <ul class="rows" role="list">
        {lines.map((line) => (
          <li key={line.tel + line.name}>
            <a class="row" href={`tel:${line.tel}`}>
              <Icon name="call" />
              <span class="words">
                <span class="what">
                  {line.name} {line.telShown !== line.name && <b class="tel">{line.telShown}</b>}
                </span>
                <span class="why">{line.what}</span>
                {line.note !== undefined && <span class="why">{line.note}</span>}
              </span>
            </a>
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
