import { Empty } from '@keertij/ui'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { useApp, useWords } from './app.ts'
import { late, loadRooms } from './late.ts'
import type * as Rooms from './rooms.tsx'
import { Screen } from './screen.tsx'

/** Shows a part that comes with the screens behind the first one; says so while it is not there. */
export function LatePart({ show }: { readonly show: (rooms: typeof Rooms) => ComponentChildren }) {
  const app = useApp()
  const words = useWords()
  useEffect(() => {
    void loadRooms()
    void app.loadIndex()
  }, [app])
  const rooms = late.value
  if (rooms === undefined) return <p class="soft late">{words.loading}</p>
  if (rooms !== 'offline') return <>{show(rooms)}</>
  return (
    <Screen title={words.appName}>
      <Empty
        title={words.loading}
        text={words.lesson.missing}
        action={{ label: words.lesson.retry, onClick: () => void loadRooms() }}
      />
    </Screen>
  )
}
