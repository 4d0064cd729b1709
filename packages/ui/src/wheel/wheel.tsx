import { Icon } from '../icon/icon.tsx'
import { Table } from '../chart/table.tsx'
import { Ratings } from '../rate/ratings.tsx'
import { WheelPicture, type WheelPictureProps } from './wheel-picture.tsx'

export interface WheelProps extends WheelPictureProps {
  readonly id: string
  readonly legend: string
  readonly hint?: string | undefined
  readonly onRate: (domain: string, value: number) => void
  /** Words for the ends, with their numbers: "0 hier mist veel". */
  readonly low: string
  readonly high: string
  readonly unset: string
  readonly words: WheelPictureProps['words'] & {
    /** "Toon als tabel" */
    readonly table: string
    /** Head of the column of parts: "Deel". */
    readonly part: string
  }
}

/** Parts of a life: a slider for each, the wheel they make, and the same as a table. No sum and no mark: only a shape. */
export function Wheel(props: WheelProps) {
  const { id, legend, hint, domains, onRate, low, high, unset, words } = props
  return (
    <fieldset class="wheel" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend class="label">{legend}</legend>
      {hint !== undefined && (
        <p class="note hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="beside">
        <Ratings
          id={id}
          items={domains.map((domain) => ({ key: domain.id, label: domain.label, value: domain.value }))}
          onRate={onRate}
          low={low}
          high={high}
          unset={unset}
        />
        <div>
          <WheelPicture domains={domains} words={words} />
          <details class="table">
            <summary>
              <Icon name="table" />
              {words.table}
            </summary>
            <Table
              caption={legend}
              columns={[words.part, words.now, ...(words.earlier === undefined ? [] : [words.earlier])]}
              rows={domains.map(({ label, value, earlier }) => ({
                head: label,
                cells: [value ?? '–', ...(words.earlier === undefined ? [] : [earlier ?? '–'])],
              }))}
            />
          </details>
        </div>
      </div>
    </fieldset>
  )
}
