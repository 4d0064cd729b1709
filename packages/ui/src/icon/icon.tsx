import { SHAPES, type IconName } from './shapes.ts'

export interface IconProps {
  readonly name: IconName
  readonly class?: string | undefined
}

/** A drawing beside a word; it says nothing by itself, so assistive technology skips it. */
export function Icon({ name, class: extra }: IconProps) {
  return (
    <svg
      class={extra === undefined ? 'icon' : `icon ${extra}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[name]} />
    </svg>
  )
}
