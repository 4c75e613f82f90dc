/**
 * Repeats the settings of the database where every context can read them at once. Writers repeat after each act; pages
 * that show the database follow it, because an undo or an import changes settings too.
 */
import type { Settings } from '../domain/settings.ts'
import type { Database } from '../storage/database.ts'
import { live } from '../storage/live.ts'
import { storedSettings } from '../storage/preference-store.ts'
import { readSettings, repeatSettings } from './settings-mirror.ts'

// One after the other, so that the last one repeats what was stored last.
let last: Promise<unknown> = Promise.resolve()

/** Repeats what the database has. Resolves once it is done; a database that fails changes nothing. */
export function mirrorSettings(database: Database): Promise<void> {
  const mirrored = last.then(async () => {
    const stored = await storedSettings(database)
    if (!stored.ok || same(stored.value, await readSettings())) return
    await repeatSettings(stored.value)
  })
  last = mirrored.catch(() => undefined)
  return mirrored
}

/** Repeats the settings now and whenever the database has others, until `signal` aborts. */
export function followSettings(database: Database, signal: AbortSignal): void {
  const repeat = () => void mirrorSettings(database).catch(() => undefined)
  const stop = live(() => storedSettings(database), repeat)
  signal.addEventListener('abort', stop)
}

function same(one: Settings, other: Settings): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
