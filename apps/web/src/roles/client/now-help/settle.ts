import { parseEvent } from '@keertij/journal'
import type { App } from '../../../shell/app.ts'
import { record } from '../../../shell/record.ts'
import { newId } from '../../../shell/new-id.ts'
import { UNFINISHED } from './wave.ts'

/** Long enough, in milliseconds, that no other tab is still in this wave. */
const CUT_OFF = 2 * 60_000

/** A wave that was cut off, by a closed tab or an empty battery, goes into the journal as far as it came. */
export async function settleWave(app: App): Promise<void> {
  const draft = await app.device.draft(UNFINISHED)
  const value = draft?.value as { readonly at?: unknown; readonly data?: unknown } | undefined
  const at = typeof value?.at === 'number' ? value.at : 0
  const now = app.clock.now()
  if (!value || now - at < CUT_OFF) return
  const parsed = parseEvent({
    id: newId(app.random).padEnd(32, '0'),
    v: 1,
    kind: 'urge.eased',
    at: now,
    offset: app.clock.offset(now),
    data: value.data,
  })
  // What cannot be read can never be recorded: it would only come back as an error, for ever.
  if (!parsed.ok || parsed.value.kind !== 'urge.eased') return void (await app.device.dropDraft(UNFINISHED))
  await record(app, { kind: 'urge.eased', data: parsed.value.data }, { dropDrafts: [UNFINISHED] })
}
