import { err, ok, type Result } from '@keertij/kernel'
import { closeVault, openSlots, ownSlots } from '@keertij/vault'
import { vaultOf, type Home, type Place } from './home.ts'
import type { Keys } from './keys.ts'
import type { LockView, Locking, UnlockProblem, Way } from './lock.ts'
import type { DevicePorts } from './ports.ts'
import type { StoreProblem } from './problem.ts'
import { slotSecret, type SlotSecret } from './secret.ts'
import { sweepClips } from './keeping-clips.ts'
import type { Workings } from './workings.ts'

/** The lock as it is: looking at it, opening it, and closing it again. */
export function locking(workings: Workings): Pick<Locking, 'lock' | 'unlock' | 'lockNow'> {
  const { ports, home, inTurn, attempt, forget, changed, hint } = workings
  const view = createView(ports, home)
  return {
    lock: view,
    async unlock(secret) {
      const here = await attempt(() => workings.follow())
      if (!here.ok) return here
      const keys = home.keys()
      if (keys.kind === 'open') return ok(undefined)
      const tried = await slotSecret(ports, secret, keys.salt)
      if (!tried.ok) return tried
      const entered = await inTurn(() => attempt(() => enter(workings, tried.value)))
      tried.value.key.fill(0)
      if (entered.ok) void sweepClips(workings)
      return entered
    },
    lockNow() {
      if (home.place().kind !== 'unlocked') return
      forget()
      hint('locked')
      changed('locked')
    },
  }
}

/** Into the profile that this fits; call it in turn. Already inside, it only says whether it fits this one. */
async function enter(
  workings: Workings,
  { way, key }: SlotSecret,
): Promise<Result<void, UnlockProblem | StoreProblem>> {
  const { home, keeper, kept, forget } = workings
  const here = await workings.follow()
  if (!here.ok) return here
  const keys = home.keys()
  if (keys.kind === 'open') return ok(undefined)
  const opened = openSlots(keys.slots, way, key)
  const place = home.place()
  if (!opened) return err({ code: 'wrong-secret' })
  if (place.kind === 'unlocked') {
    opened.localKey.fill(0)
    return place.database === opened.database ? ok(undefined) : err({ code: 'wrong-secret' })
  }
  if (!keys.live.includes(opened.database)) return err({ code: 'key-damaged' })
  home.enter(keys, opened.database, opened.localKey)
  workings.newEra()
  try {
    const read = await keeper.refresh()
    if (!read.ok) {
      forget()
      return read
    }
    await kept.reload()
  } catch (thrown) {
    forget()
    throw thrown
  }
  // Locked again while it was read.
  if (workings.isShut()) return err(workings.problem('locked'))
  workings.changed()
  return ok(undefined)
}

/** The slots of the profile that is open; none without a lock or in front of it. */
export function slotsHere(
  ports: DevicePorts,
  keys: Keys,
  place: Place,
): readonly { readonly way: Way; readonly id: string }[] {
  if (keys.kind === 'open' || place.kind !== 'unlocked') return []
  const vault = vaultOf(ports, place)
  const slots = ownSlots(vault, keys.slots, keys.live.indexOf(place.database))
  closeVault(vault)
  return slots
}

/** The slot of the kit that counts now: null without a lock. See [Note: Which kit counts]. */
export function kitSlot({ ports, home }: Pick<Workings, 'ports' | 'home'>): string | null | undefined {
  const place = home.place()
  if (place.kind === 'open') return null
  return slotsHere(ports, home.keys(), place).find(({ way }) => way === 'kit')?.id
}

function createView(ports: DevicePorts, home: Home): () => LockView {
  let seen: { readonly keys: Keys; readonly place: Place; readonly view: LockView } | undefined
  return () => {
    const [keys, place] = [home.keys(), home.place()]
    if (seen?.keys !== keys || seen.place !== place) seen = { keys, place, view: lookAt(ports, keys, place) }
    return seen.view
  }
}

const STATES = { open: 'none', shut: 'locked', unlocked: 'unlocked' } as const

const lookAt = (ports: DevicePorts, keys: Keys, place: Place): LockView => ({
  state: STATES[place.kind],
  ways: slotsHere(ports, keys, place).map(({ way }) => way),
  profiles: keys.kind === 'open' ? 0 : keys.live.length,
})
