import { signal, type Signal } from '@preact/signals'
import type { App } from '../../../shell/app.ts'
import type { Asked } from './pages.ts'

/** As many pages as are drawn at once. */
export const AT_ONCE = 50

/** How the list stands: it is the same when somebody comes back from a page. In memory only. */
export interface ListView {
  readonly query: Signal<string>
  readonly asked: Signal<Asked>
  readonly shown: Signal<number>
  /** The page that was opened last. */
  readonly opened: Signal<string | undefined>
}

const NOTHING_ASKED: Asked = { type: undefined, trigger: undefined, upTo: undefined }
const views = new WeakMap<App, ListView>()

export function listView(app: App): ListView {
  const known = views.get(app)
  if (known) return known
  const view: ListView = {
    query: signal(''),
    asked: signal(NOTHING_ASKED),
    shown: signal(AT_ONCE),
    opened: signal(undefined),
  }
  views.set(app, view)
  app.device.subscribe((why) => why !== 'changed' && askNothing(view))
  return view
}

/** Back to the whole journal, from the newest page on. */
export function askNothing(view: ListView): void {
  view.query.value = ''
  ask(view, NOTHING_ASKED)
}

export function ask(view: ListView, change: Partial<Asked>): void {
  view.asked.value = { ...view.asked.value, ...change }
  view.shown.value = AT_ONCE
  view.opened.value = undefined
}
