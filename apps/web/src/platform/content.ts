import { err, ok, type Language, type Result } from '@keertij/kernel'
import type { Lesson, PackIndex } from '@keertij/programme'
import { PACK } from 'virtual:pack'

const FOLDER = '/c/'

/**
 * [Note: One pack for everybody] The network must not tell what a person reads. So everybody fetches the whole pack,
 * both languages, in one fixed order: normally the service worker does, while it installs. A lesson that is opened
 * before that is finished waits its turn in the same order. Memory holds only what is open.
 */
export interface Content {
  index(): Promise<Result<PackIndex, 'offline'>>
  lesson(id: string, language: Language): Promise<Result<Lesson, 'offline' | 'unknown'>>
}

export function createContent(): Content {
  let index: Promise<Result<PackIndex, 'offline'>> | undefined
  const read = async (): Promise<Result<PackIndex, 'offline'>> => {
    const loaded = await readJson<PackIndex>(PACK.index)
    if (!loaded.ok) index = undefined
    return loaded
  }
  const getIndex = (): Promise<Result<PackIndex, 'offline'>> => (index ??= read())
  return {
    index: getIndex,
    async lesson(id, language) {
      const known = await getIndex()
      if (!known.ok) return known
      const file = known.value.files[language][id]
      if (file === undefined) return err('unknown')
      const url = FOLDER + file
      const stored = await caches.match(url).catch(() => undefined)
      if (stored) return ok((await stored.json()) as Lesson)
      return inTurn<Lesson>(url, fixedOrder(known.value))
    },
  }
}

/** Every lesson file, in the order in which the pack lists them. */
const fixedOrder = (index: PackIndex): readonly string[] =>
  Object.values(index.files)
    .flatMap((files) => Object.values(files))
    .toSorted()
    .map((file) => FOLDER + file)

async function readJson<Shape>(url: string): Promise<Result<Shape, 'offline'>> {
  try {
    const response = (await caches.match(url).catch(() => undefined)) ?? (await fetch(url))
    return response.ok ? ok((await response.json()) as Shape) : err('offline')
  } catch {
    return err('offline')
  }
}

/** Fetches the files from the first to the last, and hands over the wanted one as soon as its turn has come. */
function inTurn<Shape>(wanted: string, order: readonly string[]): Promise<Result<Shape, 'offline'>> {
  return new Promise((resolve) => {
    const walk = async (): Promise<void> => {
      for (const url of order) {
        const response = await fetch(url)
        const body = await response.text()
        if (url === wanted) resolve(response.ok ? ok(JSON.parse(body) as Shape) : err('offline'))
      }
    }
    walk().catch(() => resolve(err('offline')))
  })
}
