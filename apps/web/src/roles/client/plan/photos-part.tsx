import { Dialog, PhotoView, Row, Rows } from '@keertij/ui'
import { useEffect, useState } from 'preact/hooks'
import { useFieldWords } from '../../../exercises/words.ts'
import { keptPhotos, type KeptPhoto } from '../../../photos/kept-photos.ts'
import { useLooking } from '../../../photos/use-looking.ts'
import { usePicture } from '../../../photos/use-picture.ts'
import { useApp } from '../../../shell/app.ts'
import { usePlanWords } from './words.ts'

/**
 * The way to somebody's photos without walking through the lesson: a row, and behind it one at a time. It is not there where there
 * are none, and nothing of it comes on paper.
 */
export function PhotosPart() {
  const app = useApp()
  const words = usePlanWords()
  const { photos: said } = useFieldWords()
  const [photos, setPhotos] = useState<readonly KeptPhoto[]>([])
  const { at, look, hide, previous, next } = useLooking(photos.length)
  const shown = at === undefined ? undefined : photos[at]
  const { missing, draw } = usePicture(shown?.id)
  const { count } = app.journal.value
  const index = app.index.value
  useEffect(() => {
    let gone = false
    void keptPhotos(app).then((found) => {
      if (!gone) setPhotos(found)
    })
    return () => {
      gone = true
    }
  }, [app, count, index])
  if (photos.length === 0) return null
  const caption = shown?.caption.trim() ?? ''
  const place = (at ?? 0) + 1
  return (
    <div class="part">
      <Rows>
        <Row icon="senses" what={words.photos} why={words.photosWhy} onClick={() => look()} />
      </Rows>
      <Dialog open={shown !== undefined} onClose={hide} title={words.photos} closeLabel={words.photosClose}>
        {shown && (
          <>
            <PhotoView
              draw={draw}
              label={caption === '' ? said.photo(place, photos.length) : caption}
              missing={missing ? said.notHere : undefined}
              place={photos.length > 1 ? said.place(place, photos.length) : ''}
              onPrevious={previous}
              onNext={next}
              words={said}
            />
            {/* The photo carries the same words. */}
            <p class="photo-words" aria-hidden="true">
              {caption}
            </p>
          </>
        )}
      </Dialog>
    </div>
  )
}
