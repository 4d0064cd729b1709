import { Icon } from '../icon/icon.tsx'
import { Press } from '../press/press.tsx'

export interface TopBarProps {
  /** Where you are, when there is nothing to go back to. */
  readonly title?: string | undefined
  /** The title leads there: on a page that is not the app. */
  readonly titleHref?: string | undefined
  readonly back?:
    | {
        readonly label: string
        readonly onBack: (event: MouseEvent) => void
        readonly href?: string | undefined
      }
    | undefined
  readonly helpLabel: string
  /** The id of the `CrisisSheet` on the same page; the browser opens it, also without scripts. */
  readonly helpId: string
  readonly exitLabel: string
  /** A neutral page; the link works without scripts. */
  readonly exitHref: string
  readonly onExit?: ((event: MouseEvent) => void) | undefined
}

/** The line on top of every screen: the way back, the help lines, and the way out. */
export function TopBar({
  title,
  titleHref,
  back,
  helpLabel,
  helpId,
  exitLabel,
  exitHref,
  onExit,
}: TopBarProps) {
  return (
    <header class="top">
      {back === undefined ? (
        titleHref === undefined ? (
          <span class="name">{title}</span>
        ) : (
          <a class="name" href={titleHref}>
            {title}
          </a>
        )
      ) : (
        <Press class="back" href={back.href} onClick={back.onBack}>
          <Icon name="back" />
          <span>{back.label}</span>
        </Press>
      )}
      <div class="out">
        <button class="lines" type="button" popovertarget={helpId}>
          {helpLabel}
        </button>
        <a class="exit" href={exitHref} rel="noreferrer" onClick={onExit}>
          <Icon name="exit" />
          {exitLabel}
        </a>
      </div>
    </header>
  )
}
