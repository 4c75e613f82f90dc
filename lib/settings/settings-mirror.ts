/**
 * The settings as every context can read them at once: the database has them, and the browser's storage repeats them for
 * those who cannot wait for a database. Writers repeat after each act; pages that show the database follow it, because an
 * undo or an import changes settings too.
 */
import { browser } from 'wxt/browser'
import type { Preference } from '../domain/exchange.ts'
import { SETTING_NAMES, type Settings, STORED_AS, settingsOf } from '../domain/settings.ts'
import type { Database } from '../storage/database.ts'
import { live } from '../storage/live.ts'
import { storedSettings } from '../storage/preference-store.ts'

const KEY = 'settings'

/** The settings as they were repeated last; whatever is not well formed counts as absent. */
export async function readSettings(): Promise<Settings> {
  return asSettings((await browser.storage.local.get(KEY))[KEY])
}

// One after the other, so that the last one repeats what was stored last.
let last: Promise<unknown> = Promise.resolve()

/** Repeats what the database has. Resolves once it is done; a database that fails changes nothing. */
export function mirrorSettings(database: Database): Promise<void> {
  const mirrored = last.then(async () => {
    const stored = await storedSettings(database)
    if (!stored.ok || same(stored.value, await readSettings())) return
    await browser.storage.local.set({ [KEY]: rowsOf(stored.value) })
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

/** Calls back with the settings, and with those before, whenever others are repeated. Returns what ends it. */
export function watchSettings(onChange: (now: Settings, before: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    const change = changes[KEY]
    if (area === 'local' && change) onChange(asSettings(change.newValue), asSettings(change.oldValue))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

/** Settings as rows of the preferences. */
export function rowsOf(settings: Settings): Preference[] {
  return SETTING_NAMES.map((name) => ({ name: STORED_AS[name], value: settings[name] }))
}

function asSettings(stored: unknown): Settings {
  return settingsOf(Array.isArray(stored) ? stored.filter(isRow) : [])
}

function isRow(value: unknown): value is Preference {
  return typeof value === 'object' && value !== null && 'name' in value && 'value' in value
}

function same(one: Settings, other: Settings): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
