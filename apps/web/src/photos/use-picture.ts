import type { PhotoViewProps } from '@keertij/ui'
import { useEffect, useState } from 'preact/hooks'
import { pictureOf } from '../platform/photo.ts'
import { useApp } from '../shell/app.ts'

interface Opened {
  readonly id: string
  /** Not there when it does not lie on this device, or cannot be read. */
  readonly draw: PhotoViewProps['draw']
}

/**
 * The photo under this id, to be drawn on the screen. Until the next one is open the one before stays, so that nothing jumps. What
 * was opened is let go with the screen, and as soon as there is no id any more.
 */
export function usePicture(id: string | undefined): {
  readonly missing: boolean
  /** What is drawn is the one before. */
  readonly turning: boolean
  readonly draw: PhotoViewProps['draw']
} {
  const { device } = useApp()
  const [opened, setOpened] = useState<Opened>()
  useEffect(() => {
    if (id === undefined) return setOpened(undefined)
    let gone = false
    let picture: ImageBitmap | undefined
    const open = async (): Promise<void> => {
      const clip = await device.clip(id)
      picture = clip && !gone ? await pictureOf(clip) : undefined
      if (gone) return picture?.close()
      setOpened({ id, draw: picture && drawing(picture) })
    }
    void open()
    return () => {
      gone = true
      picture?.close()
    }
  }, [device, id])
  const here = opened?.id === id
  return { missing: here && opened !== undefined && !opened.draw, turning: !here, draw: opened?.draw }
}

/** Once it is on the canvas the memory that it took besides is let go. */
const drawing =
  (picture: ImageBitmap) =>
  (canvas: HTMLCanvasElement): void => {
    if (picture.width === 0) return
    canvas.width = picture.width
    canvas.height = picture.height
    canvas.getContext('2d')?.drawImage(picture, 0, 0)
    picture.close()
  }
