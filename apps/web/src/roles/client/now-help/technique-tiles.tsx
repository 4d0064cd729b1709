import { easesOf, tallyOf, type FirstReason, type Tally } from '@keertij/engine'
import { Row, Rows, type IconName } from '@keertij/ui'
import { useApp, useWords } from '../../../shell/app.ts'
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
  const app = useApp()
  const words = useWords()
  const order = wave.order.value
  if (!order) return null
  const eases = easesOf(app.journal.value)
  const techniques = [order.first, ...order.rest].flatMap((id) =>
    texts.techniques.filter((technique) => technique.id === id),
  )
  return (
    <>
      <Rows label={words.nowHelp.choose}>
        {techniques.map(({ id, title, minutes }, at) => (
          <Row
            key={id}
            icon={ICONS[id] ?? 'wave'}
            best={at === 0 && isYours(order.reason)}
            what={title}
            why={
              at === 0 ? reasonInWords(order.reason, words) : whatItDid(tallyOf(eases, id), minutes, words)
            }
            onClick={() => wave.choose(id)}
          />
        ))}
      </Rows>
      {!app.locked.value && (
        <details class="table">
          <summary>{words.nowHelp.howTitle}</summary>
          <p class="note">{words.nowHelp.how}</p>
        </details>
      )}
    </>
  )
}

/** Sand marks what is the person's own: chosen by them, or what helped them most. */
const isYours = ({ kind }: FirstReason): boolean => kind === 'best' || kind === 'chosen'

const drop = (mean: number, words: Words): string =>
  new Intl.NumberFormat(words.locale, { maximumFractionDigits: 1 }).format(mean)

function reasonInWords(reason: FirstReason, words: Words): string {
  switch (reason.kind) {
    case 'none-yet':
      return words.nowHelp.none
    case 'chosen':
      return words.nowHelp.chosen
    case 'trial':
      return words.nowHelp.trial
    case 'best':
      return words.nowHelp.best(reason.uses, drop(reason.meanDrop, words))
  }
}

/** What came of it before; how long it takes while nothing did. */
const whatItDid = ({ uses, meanDrop }: Tally, minutes: number, words: Words): string =>
  uses > 0 && meanDrop > 0
    ? words.nowHelp.before(uses, drop(meanDrop, words))
    : words.nowHelp.minutes(minutes)
