import { Button } from '@keertij/ui'
import { useMemo } from 'preact/hooks'
import { printUnder } from '../../../platform/print.ts'
import { qrOf, qrPath } from '../../../platform/qr.ts'
import { saveBlob } from '../../../platform/save-file.ts'
import { kitPicture } from './kit-picture.ts'
import { kitText } from './kit-words.ts'
import { useLockWords } from './words.ts'

/** The 24 words and their QR code: to print, or to keep as a picture or a text. Nothing on the sheet says what it is for. */
export function KitSheet({ words }: { readonly words: readonly string[] }) {
  const { sheet } = useLockWords()
  const square = useMemo(() => qrOf(kitText(words)), [words])
  const text = (): string =>
    [sheet.title, '', ...words.map((word, at) => `${at + 1}. ${word}`), '', sheet.order, ''].join('\n')
  const saveImage = async (): Promise<void> => {
    const picture = await kitPicture(words, square, sheet.title)
    if (picture) saveBlob(`${sheet.file}.png`, picture)
  }
  return (
    <>
      <div class="kit-sheet">
        <h2>{sheet.title}</h2>
        <ol class="kit-words">
          {words.map((word, at) => (
            <li key={at}>{word}</li>
          ))}
        </ol>
        <svg
          class="kit-qr"
          role="img"
          aria-label={sheet.qr}
          viewBox={`0 0 ${square.length} ${square.length}`}
          shape-rendering="crispEdges"
        >
          <path d={qrPath(square)} />
        </svg>
        <p class="note">{sheet.paper}</p>
      </div>
      <div class="actions kit-acts">
        <Button kind="plain" icon="print" onClick={() => printUnder(sheet.title)}>
          {sheet.print}
        </Button>
        <Button kind="plain" icon="download" onClick={() => void saveImage()}>
          {sheet.image}
        </Button>
        <Button
          kind="plain"
          icon="download"
          onClick={() => saveBlob(`${sheet.file}.txt`, new Blob([text()], { type: 'text/plain' }))}
        >
          {sheet.text}
        </Button>
      </div>
    </>
  )
}
