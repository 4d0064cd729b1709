import { err, LANGUAGES, ok, type Language, type Result } from '@keertij/kernel'
import type { Lesson, PackIndex } from '@keertij/programme'
import { PACK } from 'virtual:pack'
import type { Turns } from './turns.ts'

/**
 * [Note: One pack for everybody] The network must not tell what a person reads. So everybody fetches the whole pack,
 * both languages, in one fixed order that begins with now help: normally the service worker does, while it installs. A
 * lesson that is opened before that is finished waits its turn in the same order. Memory holds only what is open.
 */
export interface Content {
  index(): Promise<Result<PackIndex, 'offline'>>
  lesson(id: string, language: Language): Promise<Result<Lesson, 'offline' | 'unknown'>>
}

/** The flow behind now help: known before the index is there, because it may be the first thing that is needed. */
export const NOW_HELP = 'flows/now-help'
/** Now help for whom it is about a partner. */
export const PARTNER_NOW = 'flows/partner-now'
/** Where whom it is about a partner begins. */
export const FIRST_AID = 'partner/0/vandaag'

const FOLDER = '/c/'

export function createContent(): Content {
  let index: Promise<Result<PackIndex, 'offline'>> | undefined
  let turns: Promise<Turns> | undefined
  const getIndex = (): Promise<Result<PackIndex, 'offline'>> => {
    index ??= readJson<PackIndex>(PACK.index).then((loaded) => {
      if (!loaded.ok) index = undefined
      return loaded
    })
    return index
  }
  return {
    index: getIndex,
    async lesson(id, language) {
      if (id === NOW_HELP) return readJson<Lesson>(PACK.nowHelp[language])
      const known = await getIndex()
      if (!known.ok) return known
      const file = known.value.files[language][id]
      if (file === undefined) return err('unknown')
      const stored = await fromCaches(FOLDER + file)
      if (stored) return ok((await stored.json()) as Lesson)
      turns ??= import('./turns.ts').then(({ createTurns }) => createTurns(fixedOrder(known.value)))
      const text = await turns.then(
        (line) => line.take(FOLDER + file),
        () => (turns = undefined),
      )
      return text === undefined ? err('offline') : ok(JSON.parse(text) as Lesson)
    },
  }
}

/** First aid and now help for partners, which cannot wait for all the rest. Everybody fetches them first, so that it tells nothing. */
const FIRST_LESSONS = [FIRST_AID, PARTNER_NOW]

/** Every lesson file, in the order in which everybody fetches them. */
export function fixedOrder({ files }: PackIndex): readonly string[] {
  const first = FIRST_LESSONS.flatMap((id) => LANGUAGES.flatMap((language) => files[language][id] ?? []))
  const others = LANGUAGES.flatMap((language) => Object.values(files[language])).toSorted()
  return [...new Set([...first, ...others])].map((file) => FOLDER + file)
}

/** What the service worker has put away; nothing in a browser, or on an address, without such a cache. */
const fromCaches = async (url: string): Promise<Response | undefined> =>
  'caches' in globalThis ? caches.match(url).catch(() => undefined) : undefined

async function readJson<Shape>(url: string): Promise<Result<Shape, 'offline'>> {
  try {
    const response = (await fromCaches(url)) ?? (await fetch(url))
    return response.ok ? ok((await response.json()) as Shape) : err('offline')
  } catch {
    return err('offline')
  }
}
