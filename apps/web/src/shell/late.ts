import { signal, type Signal } from '@preact/signals'
import type * as Rooms from './rooms.tsx'

/** The screens behind the first one, once they are there. */
export const late: Signal<typeof Rooms | 'offline' | undefined> = signal(undefined)

/** Fetches the screens behind the first one. Everybody does, whether they open them or not. */
export async function loadRooms(): Promise<void> {
  if (typeof late.value === 'object') return
  late.value = await import('./rooms.tsx').catch(() => 'offline' as const)
}
