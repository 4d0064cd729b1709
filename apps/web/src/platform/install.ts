import { signal, type ReadonlySignal } from '@preact/signals'

/** The event by which a browser offers to put the app on the home screen. Not every browser has it. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>
}

const offer = signal<InstallOffer | undefined>(undefined)

/** True while the browser itself can put the app on the home screen. */
export const canInstall: ReadonlySignal<unknown> = offer

/** Keeps the browser's offer for the settings screen, instead of a bar that comes up by itself. */
export function keepInstallOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    offer.value = event as InstallOffer
  })
  addEventListener('appinstalled', () => {
    offer.value = undefined
  })
}

export async function install(): Promise<void> {
  await offer.value?.prompt()
  offer.value = undefined
}
