import type { FirstReason } from '@keertij/engine'
import { Row, Rows, type IconName } from '@keertij/ui'
import { useWords } from '../../../shell/app.ts'
import type { Words } from '../../../words/index.ts'
import type { NowHelpTexts } from './texts.ts'
import type { Wave } from './wave.ts'

const ICONS: Readonly<Record<string, IconName>> = {
  wave: 'wave',
  delay: 'delay',
  move: 'walk',
  'cold-water': 'water',
  'five-senses': 'senses',
  'change-place': 'phone',
  'fast-forward': 'next',
  'name-the-thought': 'message',
  'switch-channel': 'moon',
}

/** The ways to handle an urge. Only the first one moves; a hand in the dark finds the others where they were. */
export function TechniqueTiles({ texts, wave }: { readonly texts: NowHelpTexts; readonly wave: Wave }) {
  const words = useWords()
  const order = wave.order.value
  const ids = order ? [order.first, ...order.rest] : []
  const techniques = ids.flatMap((id) => texts.techniques.filter((technique) => technique.id === id))
  return (
    <>
      <Rows label={words.nowHelp.choose}>
        {techniques.map((technique, at) => (
          <Row
            key={technique.id}
            icon={ICONS[technique.id] ?? 'wave'}
            best={at === 0}
            what={technique.title}
            why={
              at === 0 && order
                ? reasonInWords(order.reason, words)
                : words.nowHelp.minutes(technique.minutes)
            }
            onClick={() => wave.choose(technique.id)}
          />
        ))}
      </Rows>
      <details class="table">
        <summary>{words.nowHelp.howTitle}</summary>
        <p class="note">{words.nowHelp.how}</p>
      </details>
    </>
  )
}

function reasonInWords(reason: FirstReason, words: Words): string {
  switch (reason.kind) {
    case 'none-yet':
      return words.nowHelp.none
    case 'trial':
      return words.nowHelp.trial
    case 'best':
      return words.nowHelp.best(
        reason.uses,
        new Intl.NumberFormat(words.locale, { maximumFractionDigits: 1 }).format(reason.meanDrop),
      )
  }
}
