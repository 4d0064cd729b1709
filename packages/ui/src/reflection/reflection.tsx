export type ReflectionSaid = 'yes' | 'no'

export interface ReflectionStatement {
  readonly id: string
  readonly label: string
  /** Nothing while it is open. */
  readonly said: ReflectionSaid | undefined
}

export interface ReflectionProps {
  readonly id: string
  readonly legend: string
  readonly hint?: string | undefined
  readonly statements: readonly ReflectionStatement[]
  /** What was tapped; the same once more leaves the statement open again. */
  readonly onSay: (statement: string, said: ReflectionSaid) => void
  readonly words: {
    readonly yes: string
    readonly no: string
    /** "3 van de 6 beantwoord". */
    readonly answered: string
    /** What was said, in one sentence; nothing while all is open. */
    readonly said: string | undefined
  }
}

const SAYS: readonly ReflectionSaid[] = ['yes', 'no']

/**
 * Statements, one after the other, each with a yes and a no. Both are buttons that stay pressed and no form fields: a browser
 * keeps what stands in a form for after a crash, and here nothing may be kept that somebody did not ask for.
 */
export function Reflection({ id, legend, hint, statements, onSay, words }: ReflectionProps) {
  return (
    <fieldset class="reflection" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend class="label">{legend}</legend>
      {hint !== undefined && (
        <p class="note hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <ol role="list">
        {statements.map((statement) => (
          <li key={statement.id}>
            <div class="statement" role="group" aria-labelledby={`${id}-${statement.id}`}>
              <p id={`${id}-${statement.id}`}>{statement.label}</p>
              <div class="says">
                {SAYS.map((said) => (
                  <button
                    key={said}
                    type="button"
                    aria-pressed={statement.said === said}
                    aria-describedby={`${id}-${statement.id}`}
                    onClick={() => onSay(statement.id, said)}
                  >
                    {words[said]}
                  </button>
                ))}
              </div>
            </div>
          </li>
        ))}
      </ol>
      <p class="note">{words.answered}</p>
      <p class="said" role="status">
        {words.said}
      </p>
    </fieldset>
  )
}
