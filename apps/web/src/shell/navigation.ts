import { computed, effect, signal, type ReadonlySignal } from '@preact/signals'
import type { Route } from './route.ts'

/**
 * [Note: One history entry] The browser's Back must show nothing private, and entries made with pushState survive a
 * `location.replace`. So screens are a stack in memory; each has a visible Back, and where the browser has a
 * CloseWatcher the Back of the device closes the topmost screen.
 */
export interface Navigation {
  readonly stack: ReadonlySignal<readonly Route[]>
  readonly route: ReadonlySignal<Route>
  readonly previous: ReadonlySignal<Route | undefined>
  /** Opens a screen on top of this one. */
  open(route: Route): void
  /** Opens a screen in the place of this one. */
  replace(route: Route): void
  /** Goes to a screen and forgets what lay under it. */
  go(route: Route): void
  back(): void
  /** Puts another screen at the bottom of the stack, without touching what is open. */
  settleOn(bottom: Route): void
  /**
   * Whether the screen that is open now still is, asked later. What is saved on one screen takes nobody away from the next:
   * least of all from now help.
   */
  here(): () => boolean
}

export function createNavigation(start: Route): Navigation {
  const stack = signal<readonly Route[]>([start])
  const route = computed<Route>(() => stack.value.at(-1) ?? start)
  const previous = computed(() => stack.value.at(-2))
  const back = (): void => {
    if (stack.value.length > 1) stack.value = stack.value.slice(0, -1)
  }
  return {
    stack,
    route,
    previous,
    open(next) {
      stack.value = [...stack.value, next]
    },
    replace(next) {
      stack.value = [...stack.value.slice(0, -1), next]
    },
    go(next) {
      stack.value = next.at === 'today' || next.at === 'first' ? [next] : [{ at: 'today' }, next]
    },
    back,
    settleOn(bottom) {
      stack.value = [bottom, ...stack.value.slice(1)]
    },
    here() {
      const now = route.peek()
      return () => route.peek() === now
    },
  }
}

interface Watcher {
  onclose: (() => void) | null
  destroy(): void
}

/**
 * Lets the Back of the device close the topmost screen, where the browser can. Only where fingers point: at a desk the
 * same watcher answers to Esc, which belongs to dialogs and to what somebody is typing.
 */
export function watchDeviceBack(navigation: Navigation): void {
  const CloseWatcher = (globalThis as { CloseWatcher?: new () => Watcher }).CloseWatcher
  if (!CloseWatcher || !matchMedia('(pointer: coarse)').matches) return
  let watcher: Watcher | undefined
  effect(() => {
    watcher?.destroy()
    watcher = undefined
    if (navigation.stack.value.length < 2) return
    watcher = new CloseWatcher()
    watcher.onclose = () => navigation.back()
  })
}
